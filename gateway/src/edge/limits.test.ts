import { readdirSync, readFileSync } from 'node:fs';
import { getIntrospectionQuery, Kind, parse } from 'graphql';
import { expect, test } from 'vitest';
import { documentLimits, measure } from './limits.ts';

const folder = new URL('../../../schema/operations/', import.meta.url);
const documents = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));

/** Each operation as a caller sends it: with the fragments of its file. */
const operations = documents.flatMap((text) => {
  const { definitions } = parse(text);
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION
      ? [{ name: node.name?.value, document: { kind: Kind.DOCUMENT, definitions: [node, ...fragments] } as const }]
      : [],
  );
});

test.each(operations)('the operation $name leaves room below the limits', ({ document }) => {
  const { depth, fields } = measure(document);
  expect(depth).toBeLessThanOrEqual(documentLimits.depth - 4);
  expect(fields).toBeLessThanOrEqual(documentLimits.fields / 2);
});

test('the largest introspection query that tools send is within the limits', () => {
  const query = getIntrospectionQuery({
    inputValueDeprecation: true,
    oneOf: true,
    schemaDescription: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
  });
  const { depth, fields } = measure(parse(query, { maxTokens: documentLimits.tokens }));
  expect(depth).toBeLessThanOrEqual(documentLimits.depth);
  expect(fields).toBeLessThanOrEqual(documentLimits.fields);
});

test('fields and depth are counted through fragments, in time that does not grow with what they multiply', () => {
  expect(measure(parse('{ a { ...F } } fragment F on T { b c { d } }'))).toEqual({ depth: 3, fields: 4 });
  expect(measure(parse('{ a } query Two { b { c } }'))).toEqual({ depth: 2, fields: 2 });
  const bomb = Array.from({ length: 60 }, (_, i) => `fragment F${i} on T { ...F${i + 1} ...F${i + 1} }`).join(' ');
  expect(measure(parse(`{ ...F0 } ${bomb} fragment F60 on T { a }`))).toEqual({ depth: 1, fields: 2 ** 60 });
});
