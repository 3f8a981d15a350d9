import { expect, test } from 'vitest';
import { loggedError } from './log.ts';

test('what is logged of an error ends where the parameters of a statement begin', () => {
  const error = new Error('Failed query: select 1\nparams: 4711');
  expect(loggedError(error)).toMatchObject({ type: 'Error', message: 'Failed query: select 1' });
});

test('an error is logged at once, however many spaces a caller has put into it', () => {
  const quoted = new Error(`The text "${' '.repeat(200_000)}" is no number.`);
  expect(loggedError(quoted).message).toBe(`The text "${' '.repeat(490)}`);
});
