import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  valueFromASTUntyped,
} from 'graphql';
import { allScopes, scopesOfRoles } from './scopes.ts';
import { audiences } from './variants.ts';

type ObjectType = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

const accessDirectives: ReadonlySet<string> = new Set(['authenticated', 'requiresScopes', 'policy']);
const commands: ReadonlySet<string> = new Set(['Mutation', 'Subscription']);
const policies: ReadonlySet<string> = new Set(Object.keys(scopesOfRoles));

/**
 * What a subgraph's SDL leaves open about who may ask for what, one line a problem: a mutation or subscription that does not say
 * it, a scope, policy or tag that nobody has, and a protected field whose refusal would cost the object that it is in.
 */
export function accessProblems(document: DocumentNode): readonly string[] {
  return document.definitions
    .filter(isObjectType)
    .flatMap((type) => [
      ...directiveProblems(type.name.value, type.directives),
      ...(type.fields ?? []).flatMap((field) => fieldProblems(type.name.value, field)),
    ]);
}

function isObjectType(node: DocumentNode['definitions'][number]): node is ObjectType {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION;
}

function fieldProblems(type: string, field: FieldDefinitionNode): readonly string[] {
  const coordinate = `${type}.${field.name.value}`;
  const isProtected = field.directives?.some(({ name }) => accessDirectives.has(name.value)) === true;
  const isCommand = commands.has(type);
  return [
    ...(isCommand && !isProtected
      ? [`${coordinate}: say who may ask it, by @requiresScopes(scopes: [["…"]]) with a scope of schema/scopes.ts.`]
      : []),
    ...(!isCommand && isProtected && field.type.kind === Kind.NON_NULL_TYPE
      ? [`${coordinate}: make it nullable, so that a caller who is not given it is given the rest.`]
      : []),
    ...directiveProblems(coordinate, field.directives),
  ];
}

function directiveProblems(coordinate: string, directives: readonly ConstDirectiveNode[] = []): readonly string[] {
  return directives.flatMap(({ name, arguments: given = [] }) => {
    const [value] = given.map((argument): unknown => valueFromASTUntyped(argument.value));
    if (name.value === 'requiresScopes')
      return unknown(value, allScopes).map(
        (scope) => `${coordinate}: no role has the scope ${scope}: give it to one in schema/scopes.ts.`,
      );
    if (name.value === 'policy')
      return unknown(value, policies).map((policy) => `${coordinate}: ${policy} is no role of schema/scopes.ts.`);
    if (name.value === 'tag' && !audiences.has(String(value)))
      return [`${coordinate}: no variant knows the tag ${value}: use one of schema/variants.ts.`];
    return [];
  });
}

function unknown(lists: unknown, known: ReadonlySet<string>): readonly string[] {
  return (lists as readonly (readonly string[])[]).flat().filter((name) => !known.has(name)); // composition checks the type
}
