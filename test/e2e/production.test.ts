import { readConfig } from '@marque/gateway/config.ts';
import { createIdentity } from '@marque/gateway/identity.ts';
import { clockHeader } from '@marque/kit/server/demo-clock.ts';
import { getIntrospectionQuery } from 'graphql';
import { expect, test } from 'vitest';
import { openedForFile } from '../support/marketplace.ts';
import { runProgram, startProgram } from '../support/processes.ts';
import { setUpProduction } from '../support/production.ts';
import { viewers } from '../support/viewers.ts';

const main = 'gateway/src/main.ts';
const opened = openedForFile(async (atEnd) => {
  const setup = await setUpProduction(atEnd);
  const said = await startProgram(main, { environment: setup.environment, says: /GraphQL +http\S+/, atEnd });
  return { ...setup, said, url: /GraphQL +(http\S+)/.exec(said)?.[1] ?? '' };
});

interface Body {
  readonly data?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

async function ask(
  query: string,
  headers: Readonly<Record<string, string>> = {},
  variables: object = {},
): Promise<Body & { status: number }> {
  const answer = await fetch(opened().url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return { status: answer.status, ...((await answer.json()) as Body) };
}

test('production starts empty: no demo story is loaded', async () => {
  expect(await ask('{ brands { totalCount } listings { totalCount } sellers { totalCount } }')).toEqual({
    status: 200,
    data: { brands: { totalCount: 0 }, listings: { totalCount: 0 }, sellers: { totalCount: 0 } },
  });
  expect(await ask('{ campaigns { edges { cursor } } }')).toEqual({ status: 200, data: { campaigns: { edges: [] } } });
});

test('production signs no tokens and shows none', async () => {
  expect(opened().said).not.toMatch(/Bearer|eyJ|Sandbox/);
  const { environment } = opened();
  const { code, stdout } = await runProgram('gateway/src/token.ts', {
    arguments: ['--role', 'moderator', '--id', 'mod_chen'],
    environment,
  });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});

test('production takes tokens of its issuer, and none of the demo', async () => {
  const demo = await createIdentity(readConfig({ MARQUE_DATA: opened().place.dataFolder }));
  const bearer = (token: string | undefined) => ({ authorization: `Bearer ${token}` });
  const lift = 'mutation { liftMeasure(input: { listing: "lst_none" }) { ... on Rejection { code } } }';
  expect(await ask(lift, bearer(await demo.sign?.(viewers.moderator)))).toEqual({
    status: 401,
    errors: [expect.objectContaining({ extensions: { code: 'UNAUTHENTICATED' } })],
  });
  expect(await ask(lift, bearer(await opened().token(viewers.moderator)))).toEqual({
    status: 200,
    data: { liftMeasure: { code: 'NOT_FOUND' } },
  });
});

test('production does not let a caller move the clock', async () => {
  const check = '{ authorizationCheck(brand: "brd_x", seller: "sel_x") { asOf } }';
  const { data, status } = await ask(check, { [clockHeader]: '2199-01-01T00:00:00Z' });
  expect(status).toBe(200);
  expect(data?.authorizationCheck).toEqual({ asOf: expect.not.stringMatching(/^2199/) });
  expect((await ask(check, { [clockHeader]: 'tomorrow' })).status).toBe(200);
});

test.each([
  getIntrospectionQuery(),
  '{ __schema { types { name } } }',
  '{ __type(name: "Brand") { name } }',
])('production does not describe itself', async (query) => {
  const { data, errors } = await ask(query);
  expect(data ?? null).toBeNull();
  expect(new Set(errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['GRAPHQL_VALIDATION_FAILED']));
});

test.each([
  ['{ brand(id: "x") { nam } }', 'Cannot query field "nam" on type "Brand".'],
  ['{ brand(i: "x") { name } }', 'Unknown argument "i" on field "Query.brand".'],
  ['{ listing(id: "x") { ... on CarListin { vin } } }', 'Unknown type "CarListin".'],
  ['{ brand(id: "x") @skp(if: true) { name } }', 'Unknown directive "@skp".'],
  ['{ listings(sort: PRICE_AS) { totalCount } }', 'Value "PRICE_AS" does not exist in "ListingSort" enum.'],
  ['{ listings(filter: { brnd: ["x"] }) { totalCount } }', 'Field "brnd" is not defined by type "ListingFilter".'],
  [
    'query ($filter: ListingFilter = { brnd: [] }) { listings(filter: $filter) { totalCount } }',
    'Field "brnd" is not defined by type "ListingFilter".',
  ],
])('production does not tell names by suggesting them: %s', async (query, message) => {
  const { errors } = await ask(query);
  expect(errors?.map(({ message }) => message)).toContain(message);
  expect(JSON.stringify(errors)).not.toContain('Did you mean');
});

test.each([
  [{ sort: 'PRICE_AS' }, 'Value "PRICE_AS" does not exist in "ListingSort" enum.'],
  [{ filter: { brnd: [] } }, 'Field "brnd" is not defined by type "ListingFilter".'],
  [{ filter: { kind: ['CA'] } }, 'Value "CA" does not exist in "ListingKind" enum.'],
])('nor where they are looked for among the values of variables: %j', async (variables, message) => {
  const query =
    'query ($sort: ListingSort, $filter: ListingFilter) { listings(sort: $sort, filter: $filter) { totalCount } }';
  const { errors = [] } = await ask(query, {}, variables);
  expect(errors.map((error) => error.message)).toEqual([expect.stringContaining(message)]);
  expect(JSON.stringify(errors)).not.toContain('Did you mean');
});

test('production has no page to write queries in', async () => {
  const { origin } = new URL(opened().url);
  for (const path of ['/', '/graphql', '/graphiql', '/sandbox', '/explorer', '/storefront', '/console']) {
    const answer = await fetch(`${origin}${path}`, { headers: { accept: 'text/html' } });
    expect([path, answer.ok]).toEqual([path, false]);
  }
});

test.each([
  [main, { MARQUE_JWKS_FILE: '' }, 'MARQUE_JWKS_FILE'],
  [main, { MARQUE_JWKS_FILE: '/nowhere/keys.json' }, 'does not exist'],
  [main, { MARQUE_JWKS_FILE: import.meta.filename }, 'at least one public EC key'],
  ['gateway/src/split.ts', {}, 'MARQUE_SERVICE_TOKEN_FILE'],
])('%s does not start in production with %j, and says what is missing in one line', async (program, changed, says) => {
  const environment = { ...opened().environment, ...changed };
  const { code, stdout, stderr } = await runProgram(program, { environment });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(says)]);
});
