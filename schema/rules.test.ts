import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { schemaProblems } from './rules.ts';

test('a schema that keeps every rule has no problems', () => {
  const schema = parse(`
    extend type Query { "The brand." brand("Its id." id: ID!): Brand }
    extend type Mutation { "Renames a brand." renameBrand("What to rename." input: RenameBrandInput!): RenameBrandResult! }
    "A maker." type Brand { "Its id." id: ID! "Since when it is known." knownSince: DateTime! "Which." kind: BrandKind! }
    "What a brand makes." enum BrandKind { "Cars." CARS "Both." CARS_AND_HOMES }
    "How to rename." input RenameBrandInput { "From when on." validFrom: DateTime }
    "The renamed brand, or why not." union RenameBrandResult = Brand | Rejection
    "Why not." type Rejection { "The reason." code: String! }
    "An instant." scalar DateTime
  `);
  expect(schemaProblems(schema)).toEqual([]);
});

test('each missing description is one problem, whatever it is missing from', () => {
  const schema = parse(`
    type Brand { models(first: Int): Int }
    input BrandFilter { name: String }
    enum BrandKind { CARS }
    scalar Date
  `);
  expect(schemaProblems(schema)).toEqual(
    [
      'Brand',
      'Brand.models',
      'Brand.models(first:)',
      'BrandFilter',
      'BrandFilter.name',
      'BrandKind',
      'BrandKind.CARS',
      'Date',
    ].map((coordinate) => `${coordinate}: describe it for an API user.`),
  );
});

test('names of the wrong case are problems', () => {
  const schema = parse(`
    "." type brand { "." Models("." First: Int): Int }
    "." enum Kind { "." cars }
  `);
  expect(schemaProblems(schema)).toEqual([
    'brand: name types in PascalCase.',
    'brand.Models: name fields and arguments in camelCase.',
    'brand.Models(First:): name fields and arguments in camelCase.',
    'Kind.cars: name enum values in SCREAMING_SNAKE_CASE.',
  ]);
});

test('a DateTime that is not named as an instant is a problem', () => {
  expect(schemaProblems(parse('"." type Brand { "." created: [DateTime!]! "." createdAt: DateTime }'))).toEqual([
    'Brand.created: end the name of a DateTime in At, From, Until, Since, After, Before, Of or By.',
  ]);
});

test('a mutation takes one non-null input and answers its own union with Rejection', () => {
  const schema = parse(`
    type Mutation {
      "." hold("." input: Int): HoldResult!
      "." sell("." input: Int!, "." id: ID): Int!
    }
    "." union HoldResult = Brand
  `);
  expect(schemaProblems(schema)).toEqual([
    'Mutation.hold: take exactly one argument, a non-null `input`.',
    'Mutation.hold: return the union HoldResult, with Rejection as a member.',
    'Mutation.sell: take exactly one argument, a non-null `input`.',
    'Mutation.sell: return the union SellResult, with Rejection as a member.',
  ]);
});

test('what is external is described where it is defined', () => {
  expect(schemaProblems(parse('extend type Brand { id: ID! @external }'))).toEqual([]);
});
