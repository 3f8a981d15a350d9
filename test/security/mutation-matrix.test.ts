import { type Marketplace, startMarketplace } from '@marque/gateway/marketplace.ts';
import { messagesIn } from '@marque/gateway/remote/server-sent-events.ts';
import { clockHeader } from '@marque/kit/server/demo-clock.ts';
import { anonymous, type Viewer } from '@marque/kit/viewer.ts';
import { expect, test } from 'vitest';
import { badTokens } from '../support/bad-tokens.ts';
import { tesla } from '../support/cases.ts';
import { moments } from '../support/clock.ts';
import { inCopy } from '../support/copied.ts';
import { eventCounts } from '../support/event-counts.ts';
import { openedForFile, startingMs } from '../support/marketplace.ts';
import { type Asker, askers, askersOf, mutationRows } from '../support/mutation-rows.ts';
import { type Given, type MutationCall, mutationCalls } from '../support/mutations/index.ts';
import { apiSchema, runCall } from '../support/mutations/run.ts';
import { standing } from '../support/mutations/standing.ts';
import { openPlace } from '../support/place.ts';
import { outcomeOf } from '../support/refusals.ts';
import { asking, gatewayWithoutFence } from '../support/unfenced.ts';

type Execute = Pick<Marketplace, 'execute'>;

const opened = openedForFile(async (atEnd) => {
  const place = await openPlace(atEnd);
  const market = await startMarketplace({ ...place, clock: () => moments.before });
  atEnd(market.close);
  const bare = await gatewayWithoutFence(market, atEnd);
  return { place, market, bare, given: await standing(market), tokens: await badTokens(place) };
});

test('every mutation and every subscription has a row', () => {
  const fields = [apiSchema.getMutationType(), apiSchema.getSubscriptionType()].flatMap((type) =>
    Object.keys(type?.getFields() ?? {}),
  );
  expect(Object.keys(mutationRows).toSorted(), 'Say who may, in test/support/mutation-rows.ts').toEqual(
    fields.toSorted(),
  );
});

const letters: Readonly<Record<string, string>> = { UNAUTHENTICATED: 'u', FORBIDDEN: 'f', NOT_FOUND: 'n' };

/** What a call is answered to somebody, as a letter of the table. */
async function letterOf(
  market: Execute,
  [name, { input, at = moments.before }]: readonly [string, MutationCall],
  given: Given,
  as: Viewer,
): Promise<string> {
  const caller = as.role === 'anonymous' ? {} : { as };
  const { type, code = '' } = await outcomeOf(market, name, { ...caller, at, input: input(given) });
  return type === 'Rejection' ? (letters[code] ?? 'o') : 'd';
}

/** What is answered with the fence, and behind it where that is another thing. */
const both = (fenced: string, bare: string): string => (fenced === bare ? fenced : fenced + bare);

test(
  'every mutation is done for those of its row alone, with the fence and without it, and whoever is refused changes nothing',
  async () => {
    const { place, market, given: before } = opened();
    const unfenced = asking(opened().bare);
    const bare: Execute = {
      execute: async (query, { as = anonymous, variables = {}, at = moments.before } = {}) =>
        (await unfenced({ query, variables, at }, as)) as never, // whoever asks says what is answered
    };
    const given: Record<string, string> = { ...before };
    const measured: Record<string, Partial<Record<Asker, string>>> = {};
    for (const call of Object.entries(mutationCalls)) {
      const [name, { as }] = call;
      const viewers = askersOf(name, call[1]);
      const row: Partial<Record<Asker, string>> = {};
      measured[name] = row;
      const counts = await eventCounts(market);
      for (const asker of askers) {
        const viewer = viewers[asker];
        if (mutationRows[name]?.[asker] !== 'd')
          row[asker] = both(await letterOf(market, call, given, viewer), await letterOf(bare, call, given, viewer));
        else if (viewer !== as) row[asker] = await inCopy(place, (copy) => letterOf(copy, call, given, viewer));
      }
      expect([name, await eventCounts(market)]).toEqual([name, counts]);
      for (const asker of askers) {
        if (viewers[asker] !== as) continue;
        const result = await runCall(market, call, given);
        row[asker] = result && '__typename' in result && result.__typename !== 'Rejection' ? 'd' : 'o';
      }
    }
    expect(measured).toEqual(rowsOf(Object.keys(mutationCalls)));
  },
  startingMs,
);

const rowsOf = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, mutationRows[name]]));

const findings = {
  query: 'subscription ($brand: ID!) { findingDetected(brand: $brand, since: "2026-01-01T00:00:00Z") { id } }',
  variables: { brand: tesla.id },
  at: moments.firstWindow,
};

test('findings are told to those of their row alone, with the fence and without it', async () => {
  const { market, bare } = opened();
  const row: Partial<Record<Asker, string>> = {};
  for (const [asker, viewer] of Object.entries(askersOf('findingDetected', { as: tesla }))) {
    const token = viewer.role === 'anonymous' ? undefined : `Bearer ${await market.token(viewer)}`;
    const fenced = await firstOf(await market.fetch(market.url, asEvents(findings, token)));
    const behind = await firstOf(await bare.fetch(market.url, asEvents(findings, JSON.stringify(viewer))));
    row[asker as Asker] = both(fenced, behind);
  }
  expect({ findingDetected: row }).toEqual(rowsOf(['findingDetected']));
});

/** Posts an operation that is answered with events. */
function asEvents({ query, variables, at }: typeof findings, authorization: string | undefined): RequestInit {
  const headers = new Headers({ 'content-type': 'application/json', accept: 'text/event-stream' });
  headers.set(clockHeader, new Date(at).toISOString());
  if (authorization) headers.set('authorization', authorization);
  return { method: 'POST', headers, body: JSON.stringify({ query, variables }) };
}

/** What a stream begins with, as a letter of the table. */
async function firstOf(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const message = await messagesIn(async () => (await reader?.read())?.value, 100_000).next();
  await reader?.cancel();
  const { data, errors } = JSON.parse(message?.data ?? '{}');
  return data ? 'd' : (letters[errors?.[0]?.extensions?.code] ?? 'o');
}

test('with a token that does not verify no mutation is done and no subscription opens', async () => {
  const { market, given, tokens } = opened();
  const counts = await eventCounts(market);
  const calls = Object.entries(mutationCalls).map(([name, { input }]) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`;
    return { query, variables: { input: input(given) } };
  });
  for (const asked of [...calls, findings])
    for (const [name, token] of Object.entries(tokens)) {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      const answer = await market.fetch(market.url, { method: 'POST', headers, body: JSON.stringify(asked) });
      const { data, errors } = (await answer.json()) as { data?: unknown; errors: { extensions: object }[] };
      expect([asked.query, name, answer.status, data, errors[0]?.extensions]).toEqual([
        ...[asked.query, name, 401, undefined, { code: 'UNAUTHENTICATED' }],
      ]);
    }
  expect(await eventCounts(market)).toEqual(counts);
});
