import { isRejection } from '@marque/kit/rejection.ts';
import type { EnforcementChanged, EnforcementMeasure } from '@marque/schema/events.ts';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { endorsements, stands } from '../endorsements/tables.ts';
import type { CreateCampaignInput } from '../generated.ts';
import { idempotencyKeys } from '../idempotency/tables.ts';
import { keepListing } from '../listings/store.ts';
import { type PurchaseRow, purchases } from '../purchases/tables.ts';
import { keepAuthorization, keepMeasure } from '../sellers/store.ts';
import { lavida, shanghaiMorning } from '../testing/promotions.ts';
import { buy, openRebates, purchaseOf, purchaseRule, reviewer, setUp, visitOf } from '../testing/rebates.ts';
import { buyer, claim, claimedAt, type Rebates } from '../testing/rebates-of.ts';
import type { AppointmentRow } from '../visits/tables.ts';
import { claims } from './tables.ts';

const code = (answer: object) => (isRejection(answer) ? answer.code : answer);

const visitRule = { ...purchaseRule, requires: ['VISIT', 'PURCHASE'], attributionDays: 5 } as const;

interface Case {
  readonly code: string;
  readonly because: string;
  readonly campaign?: Partial<CreateCampaignInput>;
  readonly purchase?: Partial<PurchaseRow>;
  readonly visit?: Partial<AppointmentRow>;
  readonly now?: number;
  readonly first?: (rebates: Rebates) => Promise<unknown>;
}

const visited = { campaign: { rebateRules: [visitRule] }, purchase: { visitId: 'vst_1' } };

const deny = async ({ database, ...rebates }: Rebates) => {
  const campaignId = await setUp({ database, ...rebates }, { brands: ['brd_volkswagen'], rebateRules: [purchaseRule] });
  const stand = {
    campaignId,
    brandId: 'brd_volkswagen',
    state: 'DENIED',
    since: shanghaiMorning('2026-03-01'),
  } as const;
  await database.transaction(async (tx) => {
    await tx.update(endorsements).set(stand);
    await tx.insert(stands).values(stand);
  });
};

/** Lets sellers tell of a measure on the listing, in force when the tests claim. */
const order = ({ database }: Rebates, measure: EnforcementMeasure, facts: Partial<EnforcementChanged> = {}) =>
  database.transaction((tx) =>
    keepMeasure(tx, { id: lavida.id, version: 1, measure, from: claimedAt, until: claimedAt + 1, ...facts }),
  );

/** One unit, bought twice: the first purchase was claimed and stands. */
const claimedBefore = async (rebates: Rebates) => {
  await buy(rebates, [purchaseOf(2, { unitKey: purchaseOf(1).unitKey, status: 'UNWOUND' })]);
  const state = (id: string, status: PurchaseRow['status']) =>
    rebates.database.transaction(async (tx) => {
      await tx.update(purchases).set({ status }).where(eq(purchases.id, id));
    });
  await state('pur_1', 'UNWOUND');
  await state('pur_2', 'VERIFIED');
  const claimed = await claim(rebates, 2);
  if (isRejection(claimed)) throw new Error(claimed.message);
  await state('pur_2', 'UNWOUND');
  await state('pur_1', 'VERIFIED');
};

const cases: readonly Case[] = [
  { code: 'BUYER_MISMATCH', because: "the purchase is another buyer's", purchase: { buyerId: 'byr_2' } },
  { code: 'PURCHASE_UNVERIFIED', because: 'nobody verified it', purchase: { status: 'SUBMITTED' } },
  { code: 'NOT_ELIGIBLE', because: 'a measure disables the listing', first: (rebates) => order(rebates, 'DISABLED') },
  { code: 'NOT_ELIGIBLE', because: 'a measure removes the listing', first: (rebates) => order(rebates, 'REMOVED') },
  { code: 'VIN_INVALID', because: 'its check digit is wrong', purchase: { unitKey: 'LSVAA2189E2000001' } },
  {
    code: 'WINDOW_CLOSED',
    because: 'it was ordered before the window',
    purchase: { orderedAt: shanghaiMorning('2026-10-31') },
  },
  { code: 'MODEL_NOT_PARTICIPATING', because: 'another brand takes part', campaign: { brands: ['brd_buick'] } },
  { code: 'STORE_NOT_PARTICIPATING', because: 'another store takes part', campaign: { stores: ['sto_other'] } },
  { code: 'ENDORSEMENT_DENIED', because: 'the brand denied it', campaign: { brands: ['brd_buick'] }, first: deny },
  {
    code: 'STACKING_CONFLICT',
    because: 'a discount of the group comes first',
    campaign: { stackingGroup: 'ONE' },
    first: (rebates) =>
      setUp(rebates, {
        code: 'FIRST',
        stackingGroup: 'ONE',
        priority: 9,
        rebateRules: [],
        discounts: [{ label: [{ language: 'en', text: 'Off' }], amount: 1 }],
      }),
  },
  { code: 'VISIT_MISSING', because: 'it names no visit', campaign: { rebateRules: [visitRule] } },
  { code: 'VISIT_MISSING', because: 'the buyer did not check in', ...visited, visit: { status: 'CONFIRMED' } },
  { code: 'BUYER_MISMATCH', because: 'somebody else made the visit', ...visited, visit: { buyerId: 'byr_2' } },
  {
    code: 'VISIT_AFTER_PURCHASE',
    because: 'the visit came the day after',
    ...visited,
    visit: { checkedInAt: shanghaiMorning('2026-11-03') },
  },
  {
    code: 'ATTRIBUTION_EXPIRED',
    because: 'the visit was six days before',
    ...visited,
    visit: { checkedInAt: shanghaiMorning('2026-10-27') },
  },
  { code: 'DELIVERY_OUTSIDE_WINDOW', because: 'it is not delivered', purchase: { deliveredAt: null } },
  {
    code: 'CLAIM_PERIOD_OVER',
    because: 'the day after the last one has begun',
    now: Date.parse('2026-12-04T00:00:00+08:00'),
  },
  {
    code: 'SELLER_NOT_AUTHORIZED_AT_PURCHASE',
    because: 'no authorisation was in force',
    campaign: { authorizedSellersOnly: true },
  },
  { code: 'VIN_ALREADY_CLAIMED', because: 'the unit was claimed', first: claimedBefore },
  { code: 'BUDGET_EXHAUSTED', because: 'the budget lacks one fen', campaign: { budget: 199_999 } },
  { code: 'CAP_REACHED', because: "the buyer's cap lacks one fen", campaign: { caps: { perBuyer: 199_999 } } },
  { code: 'CAP_REACHED', because: "the unit's cap lacks one fen", campaign: { caps: { perUnit: 199_999 } } },
  { code: 'CAP_REACHED', because: "the store's cap lacks one fen", campaign: { caps: { perStore: 199_999 } } },
];

describe('a claim is refused', () => {
  test.each(cases)('with $code when $because, and nothing of it stays', async (given) => {
    const rebates = await openRebates();
    await buy(
      rebates,
      [purchaseOf(1, given.purchase)],
      given.visit ? [visitOf(given.visit)] : given.purchase?.visitId ? [visitOf()] : [],
    );
    if (given.code !== 'ENDORSEMENT_DENIED') await setUp(rebates, given.campaign);
    await given.first?.(rebates);
    const kept = async () => [
      await rebates.database.reader.select().from(claims),
      await rebates.database.reader.select().from(idempotencyKeys),
    ];
    const before = await kept();
    expect(code(await claim(rebates, 1, given.now))).toBe(given.code);
    expect(await kept()).toEqual(before);
  });

  test('of a purchase that is nobody’s in the same words as one that is somebody else’s', async () => {
    const rebates = await openRebates();
    await setUp(rebates);
    await buy(rebates, [purchaseOf(1)]);
    const ask = (purchase: string) =>
      rebates.claims.claim(buyer('byr_9'), { purchase, idempotencyKey: `key-${purchase}` });
    expect(await ask('pur_1')).toEqual(await ask('pur_404'));
  });

  test('with STACKING_CONFLICT when another campaign of the group gave a rebate for the unit', async () => {
    const rebates = await openRebates();
    await buy(rebates, [purchaseOf(1)]);
    await setUp(rebates, { stackingGroup: 'ONE' });
    await claimedBefore(rebates);
    await setUp(rebates, { stackingGroup: 'ONE', code: 'SECOND', priority: 5 });
    expect(code(await claim(rebates, 1))).toBe('STACKING_CONFLICT');
  });
});

describe('a claim is taken', () => {
  test('where a measure only labels the listing, is over or was lifted', async () => {
    const rebates = await openRebates();
    await setUp(rebates);
    await buy(rebates, [purchaseOf(1), purchaseOf(2), purchaseOf(3)]);
    await order(rebates, 'LABELLED');
    expect(await claim(rebates, 1)).toMatchObject({ status: 'ISSUED' });
    await order(rebates, 'REMOVED', { version: 2, from: claimedAt - 1, until: claimedAt });
    expect(await claim(rebates, 2)).toMatchObject({ status: 'ISSUED' });
    await order(rebates, 'DISABLED', { version: 3 });
    expect(code(await claim(rebates, 3))).toBe('NOT_ELIGIBLE');
    await order(rebates, 'NONE', { version: 4 });
    expect(await claim(rebates, 3)).toMatchObject({ status: 'ISSUED' });
  });

  test('whole: visited, bought and delivered, at the last moment, for what the rule says', async () => {
    const rebates = await openRebates();
    const rule = {
      ...visitRule,
      requires: ['VISIT', 'PURCHASE', 'DELIVERY'] as const,
      tiers: [
        { priceFrom: 0, amount: 111_100 },
        { priceFrom: 12_090_000, amount: 300_000 },
        { priceFrom: 12_090_001, amount: 1_000_000 },
      ],
    };
    const campaignId = await setUp(rebates, { authorizedSellersOnly: true, rebateRules: [rule] });
    const period = { from: shanghaiMorning('2026-11-02'), until: shanghaiMorning('2026-11-02') + 1 };
    await rebates.database.transaction((tx) =>
      keepAuthorization(tx, {
        id: 'aut_1',
        version: 1,
        brandId: 'brd_volkswagen',
        sellerId: 'sel_saic_vw_shanghai',
        scope: { products: null, regions: ['CN-SH'], channels: null, conditions: null },
        periods: [period],
      }),
    );
    await buy(rebates, [purchaseOf(1, { visitId: 'vst_1' })], [visitOf({ buyerId: 'byr_1' })]);
    const claimed = await claim(rebates, 1, Date.parse('2026-12-04T00:00:00+08:00') - 1);
    expect(claimed).toMatchObject({
      campaignId,
      status: 'ISSUED',
      amount: 300_000,
      floor: 111_100,
      ceiling: 1_000_000,
      coupon: { status: 'ACTIVE', amount: 300_000, remaining: 300_000, excludes: ['VEHICLE', 'REAL_ESTATE'] },
    });
  });

  test('for the price that the invoice bears out, whatever the listing says later', async () => {
    const rebates = await openRebates();
    const tiers = [
      { priceFrom: 0, amount: 111_100 },
      { priceFrom: 12_090_000, amount: 300_000 },
      { priceFrom: 20_000_000, amount: 1_000_000 },
    ];
    await setUp(rebates, { rebateRules: [{ ...purchaseRule, tiers }] });
    await buy(rebates, [purchaseOf(1), purchaseOf(2)]);
    const amountAt = async (price: number, number: number) => {
      await rebates.database.transaction((tx) => keepListing(tx, { ...lavida, price, version: number + 1 }));
      const claimed = await claim(rebates, number);
      return isRejection(claimed) ? claimed : claimed.amount;
    };
    expect(await amountAt(30_000_000, 1)).toBe(300_000);
    expect(await amountAt(1_000, 2)).toBe(300_000);
  });

  test('by a moderator above the limit: its budget is set aside, and the decision is made once', async () => {
    const rebates = await openRebates();
    await setUp(rebates, { budget: 400_000, reviewAbove: 199_999 });
    await buy(rebates, [purchaseOf(1), purchaseOf(2), purchaseOf(3)]);
    const waiting = await Promise.all([claim(rebates, 1), claim(rebates, 2)]);
    expect(waiting.map((answer) => isRejection(answer) || [answer.status, answer.coupon])).toEqual([
      ['IN_REVIEW', null],
      ['IN_REVIEW', null],
    ]);
    expect(code(await claim(rebates, 3))).toBe('BUDGET_EXHAUSTED');
    const [first, second] = waiting.map((answer) => (isRejection(answer) ? '' : answer.id));
    const review = (claimId = '', decision: 'APPROVE' | 'REJECT', key: string) =>
      rebates.claims.review(reviewer(), {
        claim: claimId,
        decision,
        reason: 'The invoice is blank',
        idempotencyKey: key,
      });
    expect(await review(first, 'APPROVE', 'a')).toMatchObject({ status: 'ISSUED', coupon: { remaining: 200_000 } });
    expect(code(await review(first, 'REJECT', 'b'))).toBe('ILLEGAL_TRANSITION');
    expect(await review(second, 'REJECT', 'c')).toMatchObject({
      status: 'REJECTED',
      rejectionReason: 'The invoice is blank',
    });
    expect(await claim(rebates, 3)).toMatchObject({ status: 'IN_REVIEW' });
  });

  test('from the budget of one that nobody decided on in fourteen days, without a job that frees it', async () => {
    const rebates = await openRebates();
    await setUp(rebates, { budget: 200_000, reviewAbove: 1 });
    await buy(rebates, [purchaseOf(1), purchaseOf(2)]);
    await claim(rebates, 1);
    const later = claimedAt + 14 * 24 * 3_600_000;
    expect(code(await claim(rebates, 2, later - 1))).toBe('BUDGET_EXHAUSTED');
    expect(await claim(rebates, 2, later)).toMatchObject({ status: 'IN_REVIEW' });
    const again = { purchase: 'pur_1', idempotencyKey: 'again' };
    expect(code(await rebates.claims.claim(buyer('byr_1', later), again))).toBe('BUDGET_EXHAUSTED');
  });
});
