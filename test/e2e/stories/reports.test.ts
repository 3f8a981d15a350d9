import { expect, test } from 'vitest';
import { expectNoErrors } from '../../support/answers.ts';
import { commandCase, moderators } from '../../support/cases.ts';
import { at } from '../../support/clock.ts';
import { marketplaceOfFile } from '../../support/marketplace.ts';
import { publishBuick } from '../../support/new-listing.ts';
import { brandAudit } from '../../support/operations.ts';
import { brand, seller } from '../../support/viewers.ts';

const market = marketplaceOfFile();
const buick = brand('brd_buick');
const dealer = seller('sel_buick_hangzhou');
const october = (day: number) => at(`2026-10-${day}T10:00:00+08:00`);

interface Receipt {
  readonly accepted: number;
  readonly rejected: readonly { readonly listing: { readonly id: string } | null; readonly code: string }[];
  readonly cases: readonly { readonly id: string; readonly status: string }[];
}

/** Reports listings of the brand for misuse of its marks, with the operation that brands send. */
const report = async (listings: readonly string[], when: number): Promise<Receipt> => {
  const complaint = { kind: 'BRAND_MARK_MISUSE', explanation: 'The photos bear marks that we never gave.' };
  const input = { brand: 'brd_buick', listings, ...complaint, goodFaith: true };
  const answer = await market.execute<{ reportListings: Receipt }>(brandAudit('Report'), {
    as: buick,
    at: when,
    variables: { input },
  });
  return expectNoErrors(answer).reportListings;
};

/** How many offers of the dealer a storefront finds. */
const offered = async (when: number): Promise<number> => {
  const query = 'query ($seller: [ID!]) { listings(filter: { seller: $seller }) { totalCount } }';
  const variables = { seller: [dealer.id] };
  const answer = await market.execute<{ listings: { totalCount: number } }>(query, { variables, at: when });
  return expectNoErrors(answer).listings.totalCount;
};

const standing = async (when: number): Promise<unknown> => {
  const query = '{ brand(id: "brd_buick") { reporterStanding { decided upheld upheldBasisPoints fastTrack } } }';
  const answer = await market.execute<{ brand: { reporterStanding: unknown } }>(query, { as: buick, at: when });
  return expectNoErrors(answer).brand.reporterStanding;
};

/** Has a moderator take up a case and decide it. */
const decide = async (id: string, outcome: 'UPHELD' | 'REJECTED', when: number): Promise<string | undefined> => {
  await commandCase(market, 'takeUpCase', { as: moderators.li, at: when, case: id });
  const { status } = await commandCase(market, 'decideCase', {
    as: moderators.li,
    at: when,
    case: id,
    outcome,
    ...(outcome === 'UPHELD' && { measure: 'REMOVED' }),
    ground: 'INCOMPATIBLE_CONTENT',
    groundReference: 'Terms, section 7: marks of others.',
    facts: 'The photos were looked at.',
  });
  return status;
};

test('a brand earns the fast track, reports 300 listings at once, and loses it as counter-notices succeed', async () => {
  const serials = Array.from({ length: 310 }, (_, index) => index + 100);
  const listings: string[] = [];
  for (const serial of serials) listings.push(await publishBuick(market, serial));
  const offers = await offered(october(15));

  // A newcomer's reports wait for a moderator.
  const first = await report(listings.slice(0, 10), october(15));
  expect(first).toMatchObject({ accepted: 10, rejected: [] });
  expect(first.cases.every(({ status }) => status === 'FILED')).toBe(true);
  expect(await offered(october(15))).toBe(offers);
  for (const { id } of first.cases)
    expect(await commandCase(market, 'sendNotice', { as: moderators.li, at: october(15), case: id })).toEqual({
      id,
      status: 'NOTICE_SENT',
      // Thursday; Friday, Monday and Tuesday count.
      deadline: '2026-10-20T16:00:00.000Z',
    });
  for (const { id } of first.cases) expect(await decide(id, 'UPHELD', october(21))).toBe('MEASURE_ACTIVE');
  expect(await standing(october(21))).toEqual({ decided: 10, upheld: 10, upheldBasisPoints: 10_000, fastTrack: true });

  // On the fast track notice goes out at once, and the listings are out of discovery in the very next query.
  const tooMany = await report(listings, october(21));
  expect(tooMany).toMatchObject({ code: 'TOO_MANY' });
  const second = await report(listings.slice(10), october(21));
  expect(second.accepted).toBe(300);
  expect(second.cases.every(({ status }) => status === 'NOTICE_SENT')).toBe(true);
  expect(await offered(october(21))).toBe(offers - 310);

  // Six answer in time, one too late, one without good faith.
  const [late, ...answering] = second.cases.slice(0, 7).map(({ id }) => id);
  const answer = { as: dealer, statement: 'The marks are those of our contract.', goodFaith: true };
  for (const id of answering)
    expect(await commandCase(market, 'fileCounterNotice', { ...answer, at: october(22), case: id })).toMatchObject({
      status: 'COUNTERED',
    });
  const inBadFaith = { ...answer, goodFaith: false, at: october(22), case: late };
  expect(await commandCase(market, 'fileCounterNotice', inBadFaith)).toEqual({ code: 'GOOD_FAITH_MISSING' });
  const tooLate = { ...answer, at: at('2026-10-27T00:00:00+08:00'), case: late };
  expect(await commandCase(market, 'fileCounterNotice', tooLate)).toEqual({ code: 'DEADLINE_PASSED' });

  // Four of them are right: they are shown again, and the brand falls to 12 of 16.
  for (const [index, id] of answering.entries())
    expect(await decide(id, index < 4 ? 'REJECTED' : 'UPHELD', october(28))).toBe(
      index < 4 ? 'REJECTED' : 'MEASURE_ACTIVE',
    );
  expect(await offered(october(28))).toBe(offers - 306);
  expect(await standing(october(28))).toEqual({ decided: 16, upheld: 12, upheldBasisPoints: 7_500, fastTrack: false });
  const third = await report([await publishBuick(market, 500)], october(28));
  expect(third.cases.map(({ status }) => status)).toEqual(['FILED']);

  const log = await market.execute<{ brand: { audit: { log: object } } }>(brandAudit('VerifyLog'), {
    as: buick,
    at: october(28),
    variables: { brand: 'brd_buick' },
  });
  expect(expectNoErrors(log).brand.audit.log).toMatchObject({ intact: true, firstBroken: null });
}, 180_000);
