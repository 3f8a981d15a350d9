import { readFileSync } from 'node:fs';
import { composeList } from '@marque/schema/compose.ts';
import { kinds } from '@marque/schema/kinds.ts';
import { loadDefinitions } from '@marque/schema/subgraphs.ts';
import {
  buildSchema,
  type DocumentNode,
  isInterfaceType,
  isObjectType,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
} from 'graphql';
import { expect, test } from 'vitest';

const committed = (name: string) => readFileSync(new URL(`../../schema/${name}`, import.meta.url), 'utf8');
const composed = await composeList();
const definitions = await loadDefinitions();
const api = buildSchema(composed.api);

/** The fields that a subgraph declares on `Listing`, but for the key. */
const contributed = ({ definitions: nodes }: DocumentNode): readonly string[] =>
  nodes.flatMap((node) =>
    node.kind === Kind.INTERFACE_TYPE_DEFINITION && node.name.value === 'Listing'
      ? (node.fields ?? []).map(({ name }) => name.value).filter((name) => name !== 'id')
      : [],
  );

/** Where the supergraph says that a field of a type is answered: the subgraphs, by their names in it. */
function graphsOf(typeName: string, field: string): readonly string[] {
  const type = parse(composed.supergraph).definitions.find(
    (node): node is ObjectTypeDefinitionNode =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === typeName,
  );
  const directives = type?.fields?.find(({ name }) => name.value === field)?.directives ?? [];
  return directives.flatMap(({ name, arguments: given = [] }) =>
    name.value === 'join__field'
      ? given.filter((one) => one.name.value === 'graph').map((one) => print(one.value))
      : [],
  );
}

test('the subgraphs compose to the files that are committed', () => {
  expect(composed.supergraph).toBe(committed('supergraph.graphql'));
  expect(composed.api).toBe(committed('api.graphql'));
});

test('callers see nothing of federation', () => {
  expect(composed.api).not.toMatch(/\b(join|link|core|federation)__|\b_(Any|Entity|Service|entities|service)\b|@/);
});

test('the kinds of listing are those of the list, no more and no less', () => {
  const listing = api.getType('Listing');
  if (!isInterfaceType(listing)) throw new Error('Listing is an interface.');
  const implementations = api.getPossibleTypes(listing).map(({ name }) => name);
  expect(implementations.toSorted()).toEqual(kinds.map(({ typeName }) => typeName).toSorted());
  expect(api.getType('ListingKind')?.toConfig()).toMatchObject({
    values: Object.fromEntries(kinds.map(({ kind, description }) => [kind, { description }])),
  });
});

test('every subgraph but those that know no listing adds to it what its design says', () => {
  const byName = Object.fromEntries(definitions.map(({ name, typeDefs }) => [name, contributed(typeDefs)]));
  expect(byName).toMatchObject({
    catalog: expect.arrayContaining(['title', 'price']),
    sellers: ['authorization', 'enforcement', 'openCaseCount'],
    promotions: ['rebates', 'bestRebate', 'priceBreakdown'],
  });
});

test.each(
  kinds.flatMap(({ typeName }) =>
    definitions.flatMap(({ name, typeDefs }) => contributed(typeDefs).map((field) => [typeName, field, name] as const)),
  ),
)('%s has %s, answered by %s alone', (typeName, field, subgraph) => {
  const [type, listing] = [api.getType(typeName), api.getType('Listing')];
  if (!isObjectType(type) || !isInterfaceType(listing)) throw new Error(`${typeName} is a type of the API.`);
  const [own, common] = [type.getFields()[field], listing.getFields()[field]];
  expect([String(own?.type), own?.description]).toEqual([String(common?.type), common?.description]);
  expect(graphsOf(typeName, field)).toEqual([subgraph.toUpperCase()]);
});
