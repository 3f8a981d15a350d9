import { readFileSync } from 'node:fs';
import { type DefinitionNode, Kind, parse, visit } from 'graphql';

const source = readFileSync(new URL('../../schema/operations/storefront.graphql', import.meta.url), 'utf8');
const definitions = new Map<string, DefinitionNode>(
  parse(source).definitions.flatMap((node) => ('name' in node && node.name ? [[node.name.value, node] as const] : [])),
);

/** The names of the operations that a storefront sends, in the order of their file. */
export const storefrontOperations: readonly string[] = [...definitions]
  .filter(([, node]) => node.kind === Kind.OPERATION_DEFINITION)
  .map(([name]) => name);

/** A storefront's operation with the fragments it spreads, to the letter as its file has them. Throws where there is none. */
export function storefront(name: string): string {
  return [...withFragments(name, new Set())].map(textOf).join('\n');
}

function withFragments(name: string, found: Set<string>): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  visit(nodeOf(name), { FragmentSpread: (spread) => void withFragments(spread.name.value, found) });
  return found;
}

function textOf(name: string): string {
  const { loc } = nodeOf(name);
  return source.slice(loc?.start, loc?.end);
}

function nodeOf(name: string): DefinitionNode {
  const node = definitions.get(name);
  if (!node) throw new Error(`schema/operations/storefront.graphql has nothing called ${name}.`);
  return node;
}
