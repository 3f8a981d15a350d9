import {
  type ConstDirectiveNode,
  type DocumentNode,
  Kind,
  type TypeDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';

/** Names of which a caller must have all of one list: scopes or policies, as the directives' arguments have them. */
type OneOf = readonly (readonly string[])[];

/** What a caller must have to be given a field: to be signed in, and the scopes and policies where some are named. */
export interface Requirement {
  readonly scopes?: OneOf;
  readonly policies?: OneOf;
}

/** The requirements of a schema, by type (`Wallet`) and by field (`Query.purchase`). */
export type Requirements = ReadonlyMap<string, Requirement>;

/** What the gateway knows of a caller that decides what it is given. */
export interface Caller {
  readonly signedIn: boolean;
  readonly scopes: readonly string[];
  readonly policies: readonly string[];
}

/** The directives that the gateway enforces. */
const enforced: ReadonlySet<string> = new Set(['authenticated', 'requiresScopes', 'policy']);

/** Reads who may ask for what from a supergraph: from `@authenticated`, `@requiresScopes` and `@policy` on types and fields. */
export function readRequirements(supergraph: DocumentNode): Requirements {
  const found = new Map<string, Requirement>();
  const note = (coordinate: string, directives: readonly ConstDirectiveNode[] = []): void => {
    const named = directives.filter(({ name }) => enforced.has(name.value));
    if (named.length > 0) found.set(coordinate, Object.assign({}, ...named.map(requirementOf)));
  };
  for (const type of supergraph.definitions.filter(isType)) {
    note(type.name.value, type.directives);
    for (const field of fieldsOf(type)) note(`${type.name.value}.${field.name.value}`, field.directives);
  }
  return found;
}

/** Tells whether a caller has what is required. */
export function meets({ signedIn, ...has }: Caller, { scopes, policies }: Requirement): boolean {
  return signedIn && hasOneOf(has.scopes, scopes) && hasOneOf(has.policies, policies);
}

function hasOneOf(names: readonly string[], lists: OneOf | undefined): boolean {
  return lists === undefined || lists.some((list) => list.every((name) => names.includes(name)));
}

function requirementOf({ arguments: given = [] }: ConstDirectiveNode): Requirement {
  // The composer checked the types of these arguments: lists of lists of names.
  return Object.fromEntries(given.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
}

function isType(node: DocumentNode['definitions'][number]): node is TypeDefinitionNode {
  return 'name' in node && node.kind.endsWith('TypeDefinition');
}

function fieldsOf(type: TypeDefinitionNode) {
  const hasFields = type.kind === Kind.OBJECT_TYPE_DEFINITION || type.kind === Kind.INTERFACE_TYPE_DEFINITION;
  return hasFields ? (type.fields ?? []) : [];
}

/** What a supergraph demands of its router for the sake of security, and which this gateway does. */
const knownFeatures: ReadonlySet<string> = new Set([
  'https://specs.apollo.dev/authenticated/v0.1',
  'https://specs.apollo.dev/inaccessible/v0.2',
  'https://specs.apollo.dev/policy/v0.1',
  'https://specs.apollo.dev/requiresScopes/v0.1',
]);

/**
 * Throws for a supergraph that this gateway would not protect: one that links a feature "for: SECURITY" that is not known here
 * (the specification of `@link` has a router refuse it), or whose directives are not enforced.
 */
export function assertEnforceable(supergraph: DocumentNode, options: { readonly enforced: boolean }): void {
  const unknown = securityFeatures(supergraph).filter((url) => !knownFeatures.has(url));
  if (unknown.length > 0)
    throw new Error(`The supergraph needs security features that this gateway does not have: ${unknown.join(', ')}.`);
  const protectedCount = readRequirements(supergraph).size;
  if (protectedCount > 0 && !options.enforced)
    throw new Error(
      `The supergraph says who may ask for ${protectedCount} of its types and fields, and the gateway does not enforce it: switch enforcement on, or compose the supergraph without @authenticated, @requiresScopes and @policy.`,
    );
}

function securityFeatures(supergraph: DocumentNode): readonly string[] {
  return supergraph.definitions
    .flatMap((node) =>
      node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION ? (node.directives ?? []) : [],
    )
    .filter(({ name }) => name.value === 'link')
    .map(
      ({ arguments: given = [] }) => new Map(given.map(({ name, value }) => [name.value, valueFromASTUntyped(value)])),
    )
    .filter((link) => link.get('for') === 'SECURITY')
    .map((link) => String(link.get('url')));
}
