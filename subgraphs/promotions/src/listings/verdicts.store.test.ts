import type { Viewer } from '@marque/kit/viewer.ts';
import { expect, test } from 'vitest';
import { createCampaignBook } from '../campaigns/book.ts';
import { keepMeasure } from '../sellers/store.ts';
import { lavida, moderator, shanghaiMorning } from '../testing/promotions.ts';
import { buy, openRebates, purchaseOf, purchaseRule, setUp, visitOf } from '../testing/rebates.ts';
import { claim, type Rebates } from '../testing/rebates-of.ts';
import type { ListingFacts } from './tables.ts';
import { verdictsOn } from './verdicts.ts';

const festival = shanghaiMorning('2026-11-02');
const visiting = { ...purchaseRule, requires: ['VISIT', 'PURCHASE'], attributionDays: 5 } as const;

interface Intention {
  readonly at: number;
  readonly buyer: string;
  readonly listing: ListingFacts;
  readonly as: Viewer;
}

/** What each campaign says: its code, what it gives and the codes of its reasons. */
const asked = async (
  { database }: Rebates,
  { at = festival, buyer = 'byr_1', listing = lavida, as }: Partial<Intention> = {},
) => {
  const book = await createCampaignBook(database)();
  const viewer = as ?? { role: 'buyer', id: buyer };
  const verdicts = await verdictsOn(database.reader, book, { listing, at, now: at, viewer });
  return verdicts.map(({ campaign, rebate, reasons }) => [
    campaign.code,
    rebate?.amount ?? null,
    reasons.map(({ code }) => code).join(' '),
  ]);
};

test('every reason against a purchase is told, of each campaign, the nearest first', async () => {
  const rebates = await openRebates();
  await setUp(rebates, { code: 'OPEN' });
  await setUp(rebates, {
    code: 'CLOSED-ELSEWHERE',
    windows: [{ localStart: '2027-01-01T00:00', localEnd: '2027-02-01T00:00' }],
    stores: ['sto_other'],
    budget: 1,
    authorizedSellersOnly: true,
    rebateRules: [visiting],
  });
  await setUp(rebates, { code: 'OTHER-GOODS', brands: ['brd_buick'] });
  expect(await asked(rebates)).toEqual([
    ['OPEN', 200_000, ''],
    ['OTHER-GOODS', null, 'MODEL_NOT_PARTICIPATING'],
    [
      'CLOSED-ELSEWHERE',
      200_000,
      'WINDOW_CLOSED STORE_NOT_PARTICIPATING VISIT_MISSING SELLER_NOT_AUTHORIZED_AT_PURCHASE BUDGET_EXHAUSTED',
    ],
  ]);
});

test("a buyer's own visit and cap count, and nobody else's; without a buyer they are not asked for", async () => {
  const rebates = await openRebates();
  await setUp(rebates, { code: 'VISITED', rebateRules: [visiting], caps: { perBuyer: 300_000 } });
  const [lastMonth, lastWeek] = [shanghaiMorning('2026-10-01'), shanghaiMorning('2026-10-30')];
  await buy(
    rebates,
    [purchaseOf(1, { visitId: 'vst_1' })],
    [visitOf(), visitOf({ id: 'vst_2', buyerId: 'byr_2', startsAt: lastMonth, checkedInAt: lastMonth })],
  );
  const reasons = async (buyer: string, at = festival) => (await asked(rebates, { at, buyer }))[0]?.[2];
  expect(await reasons('byr_1')).toBe('');
  expect(await reasons('byr_2')).toBe('ATTRIBUTION_EXPIRED');
  expect(await reasons('byr_3')).toBe('VISIT_MISSING');
  expect((await asked(rebates, { as: moderator }))[0]?.[2]).toBe('');
  await claim(rebates, 1);
  expect(await reasons('byr_1', lastWeek + 4 * 24 * 3_600_000)).toBe('CAP_REACHED');
});

test('a unit that was claimed and a measure on the listing speak against it', async () => {
  const rebates = await openRebates();
  await setUp(rebates, { code: 'ONE' });
  await buy(rebates, [purchaseOf(1)]);
  await claim(rebates, 1);
  const measure = { id: lavida.id, version: 1, measure: 'DISABLED', from: festival, until: festival + 1 } as const;
  await rebates.database.transaction((tx) => keepMeasure(tx, measure));
  const listing = { ...lavida, unitKey: purchaseOf(1).unitKey };
  expect(await asked(rebates, { listing })).toEqual([['ONE', 200_000, 'NOT_ELIGIBLE VIN_ALREADY_CLAIMED']]);
});
