import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  visit,
} from 'graphql';
import type { TourStop } from './tour-stop.ts';

/** The text of a stop's operation with the comment above it and the fragments that it spreads. Throws where there is none. */
export function textOf({ file, operation }: Pick<TourStop, 'file' | 'operation'>): string {
  const source = readFileSync(path.join(import.meta.dirname, 'operations', file), 'utf8');
  const document = parse(source);
  const named = (name: string): OperationDefinitionNode | FragmentDefinitionNode => {
    const node = document.definitions.find(
      (one): one is OperationDefinitionNode | FragmentDefinitionNode =>
        (one.kind === Kind.OPERATION_DEFINITION || one.kind === Kind.FRAGMENT_DEFINITION) && one.name?.value === name,
    );
    if (!node) throw new Error(`schema/operations/${file} has nothing called ${name}.`);
    return node;
  };
  const found = new Set<string>();
  const collect = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    visit(named(name), { FragmentSpread: (spread) => collect(spread.name.value) });
  };
  collect(operation);
  return [...found].map((name) => withComment(source, named(name))).join('\n\n');
}

/** What keeps a stop from being sent: variables that its operation does not take; empty when all is well. */
export function stopProblems(stop: TourStop, schema: GraphQLSchema): readonly string[] {
  const document: DocumentNode = parse(textOf(stop));
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return [`${stop.id}: ${stop.operation} is no operation.`];
  const known = new Set(operation.variableDefinitions?.map(({ variable }) => variable.name.value));
  const { errors = [] } = getVariableValues(schema, operation.variableDefinitions ?? [], stop.variables);
  return [
    ...errors.map(({ message }) => `${stop.id}: ${message}`),
    ...Object.keys(stop.variables)
      .filter((name) => !known.has(name))
      .map((name) => `${stop.id}: ${stop.operation} has no variable $${name}.`),
  ];
}

function withComment(source: string, { loc }: OperationDefinitionNode | FragmentDefinitionNode): string {
  const before = source.slice(0, loc?.start).split('\n').slice(0, -1);
  const comment = before.slice(before.findLastIndex((line) => !line.startsWith('#')) + 1);
  return [...comment, source.slice(loc?.start, loc?.end)].join('\n');
}
