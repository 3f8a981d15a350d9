import type { Viewer } from '@marque/kit/viewer.ts';
import { expect, test } from 'vitest';
import { expectNoErrors } from '../support/answers.ts';
import { moments } from '../support/clock.ts';
import { eventCounts } from '../support/event-counts.ts';
import { marketplaceOfFile } from '../support/marketplace.ts';
import { publishBuick } from '../support/new-listing.ts';
import { outcomeOf } from '../support/refusals.ts';
import { seller, viewers } from '../support/viewers.ts';

const market = marketplaceOfFile();
const now = moments.firstWindow;
const dealer = seller('sel_buick_hangzhou');

/** Carries out what must not be refused. */
async function done(name: string, as: Viewer, input: object): Promise<void> {
  expect(await outcomeOf(market, name, { as, at: now, input })).not.toMatchObject({ type: 'Rejection' });
}

const measure = (kind: string) => (listing: string) =>
  done('orderMeasure', viewers.moderator, { listing, measure: kind, reasons: ['The brand has shown its right.'] });

interface Way {
  readonly how: string;
  /** What a buyer is told in place of a rebate; null where nothing. */
  readonly because?: string;
  readonly leave: (listing: string) => Promise<void>;
  readonly expiresAt?: string;
}

const ways: readonly Way[] = [
  { how: 'is paused', leave: (listing) => done('pauseListing', dealer, { listing }) },
  { how: 'is withdrawn', leave: (listing) => done('withdrawListing', dealer, { listing }) },
  { how: 'is over by the clock', leave: async () => undefined, expiresAt: new Date(now).toISOString() },
  { how: 'is disabled', leave: measure('DISABLED'), because: 'NOT_ELIGIBLE' },
  { how: 'is removed', leave: measure('REMOVED'), because: 'NOT_ELIGIBLE' },
];

const rebates = `query ($id: ID!, $at: DateTime) {
  rebateQuote(listing: $id, at: $at) { ... on Rejection { code } }
  rebateVerdicts(listing: $id, at: $at) { reasons { code } }
}`;

interface Rebates {
  readonly rebateQuote: { readonly code?: string } | null;
  readonly rebateVerdicts: readonly { readonly reasons: readonly { readonly code: string }[] }[] | null;
}

/** Why a purchase at an instant would earn nothing: what a quote says, and what every campaign says first. */
async function reasonsAgainst(id: string, at: number) {
  const variables = { id, at: new Date(at).toISOString() };
  const answer = await market.execute<Rebates>(rebates, { as: viewers.buyer, at: now, variables });
  const { rebateQuote: quote, rebateVerdicts: verdicts } = expectNoErrors(answer);
  return { quote, verdicts: verdicts && [...new Set(verdicts.map(({ reasons: [first] }) => first?.code))] };
}

test.each(ways)('a listing that $how is not shown, held or visited, and earns nothing', async ({
  how,
  leave,
  because,
  ...more
}) => {
  const listing = await publishBuick(market, 1 + ways.findIndex((way) => way.how === how), more);
  await leave(listing);
  const told = because ? { quote: { code: because }, verdicts: [because] } : { quote: null, verdicts: null };
  for (const at of [now, now - 1]) expect(await reasonsAgainst(listing, at)).toEqual(told);
  const before = await eventCounts(market);
  const asked = { as: viewers.buyer, at: now };
  const shown = await market.execute('query ($id: ID!) { listing(id: $id) { id } }', {
    ...asked,
    variables: { id: listing },
  });
  expect(expectNoErrors(shown)).toEqual({ listing: null });
  const startsAt = new Date(now + 1).toISOString();
  const visit = { store: 'sto_buick_hangzhou', listing, startsAt };
  for (const [name, input] of [['holdUnit', { listing }] as const, ['bookAppointment', visit] as const])
    expect([name, await outcomeOf(market, name, { ...asked, input })]).toMatchObject([
      name,
      { type: 'Rejection', code: 'NOT_FOUND', field: 'input.listing' },
    ]);
  expect(await eventCounts(market)).toEqual(before);
});
