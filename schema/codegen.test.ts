import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { generatedTypes } from './codegen.ts';

const typeDefs = parse(`
  type Query { brands: [Brand!]! }
  type Brand { id: ID! knownSince: DateTime! worth: MinorUnits! founded: Date }
  scalar DateTime
  scalar MinorUnits
  scalar Date
`);

test('resolvers hold what mappers.ts says for a type, and the type of the schema where it says nothing', async () => {
  expect(await generatedTypes(typeDefs, '')).toContain('\n  Brand: ResolverTypeWrapper<Brand>;');
  const mapped = await generatedTypes(typeDefs, `export type { BrandRow as BrandMapper } from './brands/store.ts';`);
  expect(mapped).toContain("import type { BrandMapper } from './mappers.ts';");
  expect(mapped).toContain('\n  Brand: ResolverTypeWrapper<BrandMapper>;');
});

test('instants and money are numbers, dates are text', async () => {
  const types = await generatedTypes(typeDefs, '');
  expect(types).toContain('DateTime: { input: number; output: number; }');
  expect(types).toContain('MinorUnits: { input: number; output: number; }');
  expect(types).toContain('Date: { input: string; output: string; }');
});

test('a mapper of a type that the schema does not have is refused by name', async () => {
  await expect(generatedTypes(typeDefs, 'export type ModelMapper = string;')).rejects.toThrow(
    'mappers.ts: the schema has no type Model for ModelMapper.',
  );
});
