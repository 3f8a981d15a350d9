import { CombinedError } from '@urql/core';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { problemOf } from './problems.ts';

const refused = (code: string, ...path: (string | number)[]) =>
  new CombinedError({ graphQLErrors: [new GraphQLError('No.', { path, extensions: { code } })] });

test('Each kind of error is a problem with a sentence of its own', () => {
  expect(problemOf(undefined, true)).toBeUndefined();
  expect(problemOf(new CombinedError({ networkError: new Error('Gone') }), false)).toEqual({ kind: 'unreachable' });
  for (const [code, kind] of [
    ['UNAUTHENTICATED', 'expired'],
    ['RATE_LIMITED', 'tooMany'],
    ['QUERY_TOO_LARGE', 'tooBroad'],
    ['INTERNAL_SERVER_ERROR', 'failed'],
  ])
    expect(problemOf(refused(code ?? ''), false)).toEqual({ kind });
});

test('What is missing from an answer is told by the part of the graph that has it', () => {
  const errors = [refused('INTERNAL_SERVER_ERROR', 'listings', 'edges', 0, 'node', 'seller')].flatMap(
    ({ graphQLErrors }) => graphQLErrors,
  );
  expect(problemOf(new CombinedError({ graphQLErrors: errors }), true)).toEqual({
    kind: 'partial',
    missing: ['rights'],
  });
});
