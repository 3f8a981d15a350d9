import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, getIntrospectionQuery, getOperationAST, Kind, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { costOf } from './cost.ts';
import { excessOf, requestLimits } from './documents.ts';
import { measure } from './measure.ts';
import { excessOfVariables } from './variables.ts';

const schemaFolder = new URL('../../../schema/', import.meta.url);
const api = buildSchema(readFileSync(new URL('api.graphql', schemaFolder), 'utf8'));
const folder = new URL('operations/', schemaFolder);
const documents = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));

/** Each operation as a caller sends it: with the fragments of its file. */
const operations = documents.flatMap((text) => {
  const { definitions } = parse(text);
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION
      ? [
          {
            name: node.name?.value,
            operation: node,
            document: { kind: Kind.DOCUMENT, definitions: [node, ...fragments] } as const,
          },
        ]
      : [],
  );
});

test.each(operations)('the operation $name leaves room below the limits', ({ document, operation }) => {
  const { depth, fields, aliases, directives, rootFields } = measure(document);
  expect(depth).toBeLessThanOrEqual(requestLimits.depth - 4);
  expect(fields).toBeLessThanOrEqual(requestLimits.fields / 2);
  expect(aliases + directives).toBeLessThanOrEqual(5);
  expect(rootFields).toBeLessThanOrEqual(requestLimits.rootFields / 2);
  expect(costOf(api, document, operation)({ first: 100 })).toBeLessThanOrEqual(requestLimits.cost / 2);
});

test('the largest introspection query that tools send is within the limits', () => {
  const query = getIntrospectionQuery({
    inputValueDeprecation: true,
    oneOf: true,
    schemaDescription: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
  });
  const document = parse(query, { maxTokens: requestLimits.tokens });
  expect(excessOf(measure(document), requestLimits)).toBeUndefined();
});

test('introspection that goes round in a circle is refused by validation', () => {
  const round = 'fields { type { '.repeat(3);
  const document = parse(`{ __schema { types { ${round} name ${'} } '.repeat(3)} } } }`);
  expect(validate(api, document)).toEqual([
    expect.objectContaining({ message: 'Maximum introspection depth exceeded' }),
  ]);
});

test('a document is measured through its fragments, in time that does not grow with what they multiply', () => {
  const size = { depth: 0, fields: 0, aliases: 0, directives: 0, rootFields: 0, listItems: 0 };
  expect(measure(parse('{ a { ...F } } fragment F on T { b x: c { d } }'))).toEqual({
    ...size,
    depth: 3,
    fields: 4,
    aliases: 1,
    rootFields: 1,
  });
  expect(measure(parse('{ a } query Two { b { c } }'))).toEqual({ ...size, depth: 2, fields: 2, rootFields: 1 });
  expect(
    measure(
      parse(
        'query ($a: [Int] = [1, 2, 3] @x) @x { ...F @x ... @x { a(b: [1], c: { d: [1, 2, 3, 4] }) @x(e: [5, 6]) } } fragment F on T @x { t: __typename }',
      ),
    ),
  ).toEqual({ depth: 1, fields: 2, aliases: 1, directives: 6, rootFields: 2, listItems: 4 });
  const bomb = Array.from({ length: 60 }, (_, i) => `fragment F${i} on T { ...F${i + 1} ...F${i + 1} }`).join(' ');
  expect(measure(parse(`{ ...F0 } ${bomb} fragment F60 on T { a }`))).toMatchObject({ depth: 1, fields: 2 ** 60 });
});

const shop = buildSchema(`
  type Query { things(first: Int, last: Int): Things! tags: [String!]! thing: Thing found: [Found!]! named: Named }
  type Mutation { add: Thing remove: Thing }
  type Things { edges: [Edge!]! nodes: [Thing!] groups: [Group!]! total: Int! }
  type Edge { cursor: String! node: Thing! }
  type Group { name: String! }
  type Thing implements Named { name: String! parts(first: Int): [Thing!]! related: [Thing!]! }
  union Found = Thing | Group
  interface Named { name: String! }
`);

test.each([
  ['{ tags __typename }', {}, 0],
  ['{ thing { name } }', {}, 1],
  ['{ things { total } }', {}, 1],
  ['{ things { edges { cursor node { name } } } }', {}, 1 + 20 * 2],
  ['{ things(first: 3) { edges { cursor node { name } } nodes { name } } }', {}, 1 + 3 * 2 + 3],
  ['{ things(last: 3) { ...F } } fragment F on Things { edges { cursor } groups { name } }', {}, 1 + 3 + 10],
  ['query ($n: Int) { things(first: $n) { nodes { name } } }', { n: 7 }, 8],
  ['query ($n: Int) { things(first: $n) { nodes { name } } }', {}, 21],
  ['query ($n: Int) { things(first: $n) { nodes { name } } }', { n: null }, 21],
  ['query ($n: Int = 5) { things(first: $n) { nodes { name } } }', {}, 6],
  ['query ($n: Int) { things(first: $n) { nodes { name } } }', { n: 'x' }, 21],
  ['{ things(first: 2147483647) { nodes { name } } }', {}, 101],
  ['{ things(first: -1) { nodes { name } } }', {}, 1],
  ['{ thing { parts(first: 4) { related { name } } } }', {}, 1 + 4 * (1 + 10)],
  ['{ found { ... on Thing { related { name } } ... on Group { name } } }', {}, 10 * (1 + 10)],
  ['{ named { ... on Thing { related { name } } } }', {}, 1 + 10],
  ['mutation { add { name } b: add { name } }', {}, 2 * (10 + 1)],
  [
    'mutation { ...A ... { c: add { name } } } fragment A on Mutation { a: add { name } b: add { name } }',
    {},
    3 * (10 + 1),
  ],
  ['{ __schema { types { fields { name } } } thing { name } }', {}, 1],
])('the cost of %s with %j is %i', (query, variables, cost) => {
  const document = parse(query);
  const operation = getOperationAST(document);
  expect(operation && costOf(shop, document, operation)(variables)).toBe(cost);
});

test('variables are bounded in the length of their lists, their number and their depth, without taking stack', () => {
  const limits = { listItems: 3, values: 8, depth: 4 };
  const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
  expect(excessOfVariables({ a: [1, 2, 3], b: { c: [1, 2] } }, limits)).toBeUndefined();
  expect(excessOfVariables(undefined, limits)).toBeUndefined();
  expect(excessOfVariables({ a: { b: [1, 2, 3, 4] } }, limits)).toBe(
    'A list in the variables has 4 items; 3 are allowed.',
  );
  expect(excessOfVariables({ a: [1, 2, 3], b: [1, 2, 3] }, limits)).toBeUndefined();
  expect(excessOfVariables({ a: [1, 2, 3], b: [1, 2, 3], c: 1 }, limits)).toBe(
    'The variables hold more than 8 values.',
  );
  expect(excessOfVariables({ a: nested(4) }, limits)).toBeUndefined();
  expect(excessOfVariables({ a: nested(5) }, limits)).toBe('The variables are nested more than 4 levels deep.');
  const abyss: unknown = JSON.parse(`{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`);
  expect(excessOfVariables(abyss, limits)).toBe('The variables are nested more than 4 levels deep.');
});
