import type { Answer, ExecuteOptions, Marketplace } from '@marque/gateway/marketplace.ts';
import { expect } from 'vitest';
import { expectNoErrors } from './answers.ts';
import { type Counted, isWrite } from './counted.ts';

/** The codes by which the API refuses what a caller sent. */
export type RefusalCode = 'BAD_USER_INPUT' | 'GRAPHQL_VALIDATION_FAILED' | 'GRAPHQL_PARSE_FAILED';

/** What no refusal may let out: text of a database, of a driver, or of this code. */
export const internals =
  /sqlite|postgres|drizzle|syntax error at|fts5|constraint|select .* from|\bat .*\.ts\b|node_modules/i;

/** Sends one operation and expects a worded refusal with a code, and that nothing was written. Gives the messages. */
export async function expectRefused(
  { execute }: Pick<Marketplace, 'execute'>,
  { query, code, counted, ...options }: ExecuteOptions & { query: string; code: RefusalCode; counted: Counted },
): Promise<readonly string[]> {
  counted.reset();
  const answer: Answer<unknown> = await execute(query, options);
  const { errors = [] } = answer;
  expect(errors.map(({ extensions }) => extensions?.code)).toEqual([code]);
  const messages = errors.map(({ message }) => message);
  for (const message of messages) expect(message).toMatch(/^\S.{9,}$/s);
  expect(JSON.stringify(answer)).not.toMatch(internals);
  expect(counted.statements.filter(isWrite)).toEqual([]);
  return messages;
}

/** What a mutation answers: its type, and the code where that is a rejection. */
export async function outcomeOf(
  { execute }: Pick<Marketplace, 'execute'>,
  name: string,
  { input, ...options }: Omit<ExecuteOptions, 'variables'> & { input: object },
): Promise<{
  readonly type: string;
  readonly code?: string;
  readonly message?: string;
  readonly field?: string | null;
}> {
  const inputType = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${inputType}!) {
    ${name}(input: $input) { type: __typename ... on Rejection { code message field } }
  }`;
  const data = expectNoErrors(
    await execute<Record<string, { type: string; code?: string }>>(query, { ...options, variables: { input } }),
  );
  return data[name] ?? { type: 'null' };
}
