import { buildSubgraphSchema } from '@apollo/subgraph';
import { composeServices } from '@theguild/federation-composition';
import { buildSchema, type GraphQLSchema, parse } from 'graphql';

/** A page of a shop: twenty listings with seller, rebates and reviews, over three subgraphs. */
export const pageQuery = `query Page($first: Int!) {
  listings(first: $first) {
    __typename id title
    price { minorUnits currency }
    seller { id name city rating }
    rebates { id title amount { minorUnits currency } }
    ... on Car { mileage brand { id name } }
    ... on Flat { area rooms }
    authorised score
  }
}`;

const cities = ['Berlin', 'Lyon', 'Porto'];
const ids = Array.from({ length: 100 }, (_, index) => `l${index}`);

const makeSeller = (id: string) => ({ id, name: `Seller ${id}`, city: cities[id.length % 3], rating: id.length / 2 });
const makeListing = (id: string) => {
  const number = Number(id.slice(1));
  const common = {
    id,
    title: `Listing ${id}`,
    price: { minorUnits: number * 100_000, currency: 'EUR' },
    seller: { id: `s${number % 7}` },
    authorised: number % 2 === 0,
    score: number / 3,
    rebates: Array.from({ length: number % 3 }, (_, index) => ({
      id: `${id}-${index}`,
      title: `Rebate ${index}`,
      amount: { minorUnits: 5000, currency: 'EUR' },
    })),
  };
  return number % 2 === 0
    ? { ...common, __typename: 'Car', mileage: number * 1000, brand: { id: 'b1', name: 'Brand' } }
    : { ...common, __typename: 'Flat', area: 40 + number, rooms: 3 };
};

// Made once: what is measured is the execution, not where the data comes from.
const allListings = new Map(ids.map((id) => [id, makeListing(id)]));
const allSellers = new Map(Array.from({ length: 7 }, (_, index) => [`s${index}`, makeSeller(`s${index}`)]));
const found =
  <Value>(all: ReadonlyMap<string, Value>) =>
  (id: string): Value => {
    const value = all.get(id);
    if (value === undefined) throw new Error(`Nothing has the id ${id}`);
    return value;
  };
const listingOf = found(allListings);
const sellerOf = found(allSellers);

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])\n';
const money = 'type Money @shareable { minorUnits: Float! currency: String! }';
const kinds = (fields: string) =>
  ['Car', 'Flat'].map((name) => `type ${name} implements Listing @key(fields: "id") { id: ID! ${fields} `);

const parts = {
  catalog: `type Query { listings(first: Int!): [Listing!]! } ${money} type Brand { id: ID! name: String! }
    interface Listing { id: ID! title: String! price: Money! seller: Seller! }
    ${kinds('title: String! price: Money! seller: Seller!').join('mileage: Int! brand: Brand! }')} area: Int! rooms: Int! }
    type Seller @key(fields: "id") { id: ID! }`,
  sellers: `interface Listing { id: ID! authorised: Boolean } ${kinds('authorised: Boolean').join('}')} }
    type Seller @key(fields: "id") { id: ID! name: String! city: String rating: Float }`,
  promotions: `${money} type Rebate { id: ID! title: String! amount: Money! } interface Listing { id: ID! rebates: [Rebate!] score: Float }
    ${kinds('rebates: [Rebate!] score: Float').join('}')} }`,
};

const byId = (find: (id: string) => object) => ({ __resolveReference: async ({ id }: { id: string }) => find(id) });
const references = { Car: byId(listingOf), Flat: byId(listingOf), Seller: byId(sellerOf) };
const listings = (_: unknown, { first }: { first: number }) => ids.slice(0, first).map(listingOf);

/** The supergraph of the three. */
export function composed(): string {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(parts).map(([name, sdl]) => ({ name, typeDefs: parse(link + sdl) })),
  );
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

/** The subgraphs, each executable. */
export function subgraphs(): ReadonlyMap<string, GraphQLSchema> {
  return new Map(
    Object.entries(parts).map(([name, sdl]) => {
      const known = Object.entries(references).filter(([type]) => sdl.includes(`type ${type}`));
      const resolvers = { ...Object.fromEntries(known), ...(name === 'catalog' && { Query: { listings } }) };
      return [name, buildSubgraphSchema([{ typeDefs: parse(link + sdl), resolvers: resolvers as never }])];
    }),
  );
}

/** The same as one schema. */
export function whole(): GraphQLSchema {
  const common =
    'id: ID! title: String! price: Money! seller: Seller! authorised: Boolean rebates: [Rebate!] score: Float';
  const schema = buildSchema(`type Query { listings(first: Int!): [Listing!]! }
    type Money { minorUnits: Float! currency: String! } type Brand { id: ID! name: String! }
    type Rebate { id: ID! title: String! amount: Money! } interface Listing { ${common} }
    type Car implements Listing { ${common} mileage: Int! brand: Brand! } type Flat implements Listing { ${common} area: Int! rooms: Int! }
    type Seller { id: ID! name: String! city: String rating: Float }`);
  const query = schema.getQueryType()?.getFields().listings;
  if (query)
    query.resolve = (source, args) =>
      listings(source, args).map((listing) => ({ ...listing, seller: sellerOf(listing.seller.id) }));
  return schema;
}
