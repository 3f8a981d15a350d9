import type { Answer } from '@marque/gateway/marketplace.ts';
import { expect } from 'vitest';

/** What the gateway answered, once it is sure that it is whole: no error, and data. */
export function expectNoErrors<Data>(answer: Answer<Data>): Data {
  expect(answer.errors ?? []).toEqual([]);
  if (answer.data === null || answer.data === undefined) throw new Error('The answer holds neither data nor errors.');
  return answer.data;
}

/** Codes and paths of the errors of an answer: what a program can tell of them. */
export const errorsOf = ({ errors = [] }: Answer<unknown>): readonly { code: unknown; path?: string }[] =>
  errors.map(({ path, extensions }) => ({ code: extensions?.code, ...(path && { path: path.join('.') }) }));

/** An amount in yuan as the fragment `Amount` asks for it, from the way it is read: `251,800.00`. */
export const yuan = (text: string) => ({
  minorUnits: Number(text.replaceAll(/[,.]/g, '')),
  currency: 'CNY',
  formatted: `CN¥${text}`,
});
