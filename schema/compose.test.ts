import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { composeSupergraph } from './compose.ts';
import { readSubgraphList } from './subgraphs.ts';

const federation = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const brands = {
  name: 'brands',
  url: 'http://127.0.0.1:1/graphql',
  typeDefs: parse(`${federation}
    type Query { "Every brand." brands: [Brand!]! }
    "A maker." type Brand @key(fields: "id") { "Its id." id: ID! }`),
};

test('the API shows what all subgraphs say together, sorted and described, and nothing of federation', () => {
  const models = {
    name: 'models',
    typeDefs: parse(`${federation}
      type Query { models: Int }
      type Brand @key(fields: "id") { id: ID! "How many models it has." count: Int! }`),
  };
  expect(composeSupergraph([brands, models]).api).toBe(`"""A maker."""
type Brand {
  """How many models it has."""
  count: Int!

  """Its id."""
  id: ID!
}

type Query {
  """Every brand."""
  brands: [Brand!]!
  models: Int
}
`);
});

test('a supergraph says where each subgraph is, and is the same text every time', () => {
  const { supergraph } = composeSupergraph([brands]);
  expect(supergraph).toContain('BRANDS @join__graph(name: "brands", url: "http://127.0.0.1:1/graphql")');
  expect(composeSupergraph([brands]).supergraph).toBe(supergraph);
});

test('subgraphs that contradict each other do not compose, and each contradiction has its line', () => {
  const other = { name: 'other', typeDefs: parse('type Query { brands: Int, name: String }') };
  const third = { name: 'third', typeDefs: parse('type Query { name: Int }') };
  expect(() => composeSupergraph([brands, other, third])).toThrow(
    /^The subgraphs do not compose:\n.*"Query.brands".*\n(.*\n)*.*"Query.name"/,
  );
});

test('a list of subgraphs is read in its order, and an entry that lacks something is named', () => {
  const sellers = "  sellers: { package: '@marque/sellers', routing_url: 'http://127.0.0.1:4002/graphql' }";
  expect(readSubgraphList(`subgraphs:\n${sellers}`)).toEqual([
    { name: 'sellers', package: '@marque/sellers', routingUrl: 'http://127.0.0.1:4002/graphql' },
  ]);
  expect(() => readSubgraphList(`subgraphs:\n${sellers}\n  catalog:\n    package: '@marque/catalog'`)).toThrow(
    'schema/supergraph.yaml: give the subgraph catalog a package and a routing_url.',
  );
});
