import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, isInputObjectType } from 'graphql';
import { expect, test } from 'vitest';

const folder = (path: string) => new URL(`../../${path}/`, import.meta.url);
const api = buildSchema(readFileSync(new URL('api.graphql', folder('schema')), 'utf8'));

test('no input takes an address for somebody to fetch', () => {
  const fields = Object.values(api.getTypeMap()).flatMap((type) =>
    isInputObjectType(type) ? Object.keys(type.getFields()).map((name) => `${type.name}.${name}`) : [],
  );
  expect(fields.length).toBeGreaterThan(100);
  expect(fields.filter((name) => /(ur[il]|href|link|image|photo|picture|webhook|callback)s?$/i.test(name))).toEqual([]);
});

test.each([
  'catalog',
  'sellers',
  'promotions',
])('%s opens no connection, so that no text of a caller leads anywhere', (name) => {
  const source = folder(`subgraphs/${name}/src`);
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('testing/'),
  );
  const opening = /\bfetch\(|from 'node:(https?|net|tls|dgram|http2)'|from 'undici'/;
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => opening.test(readFileSync(new URL(file, source), 'utf8')))).toEqual([]);
});
