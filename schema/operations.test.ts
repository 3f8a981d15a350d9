import { buildSchema, Source } from 'graphql';
import { expect, test } from 'vitest';
import { operationProblems } from './operations.ts';

const api = buildSchema('type Query { brands: Int }');
const problems = (text: string, schema: typeof api | undefined) =>
  operationProblems(new Source(text, 'example.graphql'), schema).map(({ message }) => message);

test('operations that the API must answer are validated against it', () => {
  expect(problems('{ brands }', api)).toEqual([]);
  expect(problems('{ models }', api)).toEqual(['Cannot query field "models" on type "Query".']);
});

test('operations that are promised for later must only be well-formed', () => {
  expect(problems('{ models }', undefined)).toEqual([]);
  expect(problems('{ models', undefined)).toEqual(['Syntax Error: Expected Name, found <EOF>.']);
});
