import { newId } from '@marque/kit/ids.ts';
import { isRejection } from '@marque/kit/rejection.ts';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { budgets } from '../budgets/tables.ts';
import { createPurchaseService } from '../purchases/service.ts';
import { purchases } from '../purchases/tables.ts';
import { reconcile } from '../reconcile/reconcile.ts';
import { seller } from '../testing/promotions.ts';
import { buy, openRebates, purchaseOf, reviewer, setUp } from '../testing/rebates.ts';
import { buyer, claim, claimedAt, type Rebates } from '../testing/rebates-of.ts';
import { type Claim, historyOf } from './claim.ts';
import { clawBack } from './claw-back.ts';
import { claimById } from './store.ts';
import { claimHistory } from './tables.ts';
import { withCoupons } from './with-coupons.ts';

const dayMs = 24 * 3_600_000;

const reserve = ({ claims }: Rebates, number: number, now = claimedAt) =>
  claims.reserve(buyer(`byr_${number}`, now), { purchase: `pur_${number}`, idempotencyKey: `reserve-${number}` });

const taken = <T extends object>(answer: T) => {
  if (isRejection(answer)) throw new Error(JSON.stringify(answer));
  return answer as Exclude<T, { readonly __typename: 'Rejection' }>;
};
const code = (answer: object) => (isRejection(answer) ? answer.code : answer);

/** The states that a claim came through, as whoever reads it anew at an instant sees them. */
const seenAt = async ({ database: { reader } }: Rebates, { id }: Pick<Claim, 'id'>, now: number) => {
  const row = await claimById(reader, id);
  const [seen] = await withCoupons(reader, row ? [row] : [], now);
  return (seen ? historyOf(seen) : []).map(({ status, by, at }) => `${status} ${by} ${at - claimedAt}`);
};

const deliver = ({ database }: Rebates, number: number, deliveredAt: number) =>
  database.transaction(async (tx) => {
    await tx
      .update(purchases)
      .set({ deliveredAt })
      .where(eq(purchases.id, `pur_${number}`));
  });

const drawn = async ({ database }: Rebates) =>
  (await database.reader.select().from(budgets)).map(({ reserved, issued }) => [reserved, issued]);

const dealer = (now: number) => ({ viewer: seller('sel_saic_vw_shanghai'), now });

const unwind = ({ database }: Rebates, number: number, now: number) =>
  createPurchaseService({ database, newId, clawBack }).unwind(dealer(now), {
    purchase: `pur_${number}`,
    reason: 'It went back.',
    idempotencyKey: `unwind-${number}`,
  });

test('a claim that the rules decide tells each state that it came through, and so does the wallet', async () => {
  const rebates = await openRebates();
  await setUp(rebates);
  await buy(rebates, [purchaseOf(1)]);
  const claimed = taken(await claim(rebates, 1));
  const way = ['RESERVED BUYER 0', 'SUBMITTED BUYER 0', 'APPROVED RULES 0', 'ISSUED RULES 0'];
  expect(claimed.history.map(({ status, by, at }) => `${status} ${by} ${at - claimedAt}`)).toEqual(way);
  expect(await seenAt(rebates, claimed, claimedAt)).toEqual(way);
  await unwind(rebates, 1, claimedAt + 7);
  expect(await seenAt(rebates, claimed, claimedAt + 7)).toEqual([...way, 'CLAWED_BACK RULES 7']);
});

test('a claim that a moderator decides tells when it came to review, and when and by whom it left it', async () => {
  const rebates = await openRebates();
  await setUp(rebates, { reviewAbove: 1 });
  await buy(rebates, [purchaseOf(1), purchaseOf(2)]);
  const [first, second] = [taken(await claim(rebates, 1)), taken(await claim(rebates, 2))];
  const decide = (id: string, decision: 'APPROVE' | 'REJECT', now: number) =>
    rebates.claims.review(reviewer(now), { claim: id, decision, reason: 'No invoice', idempotencyKey: id });
  taken(await decide(first.id, 'APPROVE', claimedAt + 5));
  taken(await decide(second.id, 'REJECT', claimedAt + 6));
  const reviewed = ['RESERVED BUYER 0', 'SUBMITTED BUYER 0', 'IN_REVIEW RULES 0'];
  expect(await seenAt(rebates, first, claimedAt + 9)).toEqual([...reviewed, 'APPROVED MODERATOR 5', 'ISSUED RULES 5']);
  expect(await seenAt(rebates, second, claimedAt + 9)).toEqual([...reviewed, 'REJECTED MODERATOR 6']);
});

test('a buyer reserves the rebate of a car that is not delivered, and claims it when it is, though the budget is used up', async () => {
  const rebates = await openRebates();
  await setUp(rebates, { budget: 200_000 });
  await buy(rebates, [purchaseOf(1, { deliveredAt: null }), purchaseOf(2)]);
  expect(code(await claim(rebates, 1))).toBe('DELIVERY_OUTSIDE_WINDOW');
  const reserved = taken(await reserve(rebates, 1));
  expect(reserved).toMatchObject({ status: 'RESERVED', amount: 200_000, coupon: null });
  expect(await reserve(rebates, 1)).toEqual(JSON.parse(JSON.stringify(reserved)));
  expect(await drawn(rebates)).toEqual([[200_000, 0]]);
  expect(code(await claim(rebates, 2))).toBe('BUDGET_EXHAUSTED');
  expect(code(await claim(rebates, 1))).toBe('DELIVERY_OUTSIDE_WINDOW');
  const delivered = claimedAt + 20 * dayMs;
  await deliver(rebates, 1, delivered);
  const claimed = taken(await claim(rebates, 1, delivered));
  expect(claimed).toMatchObject({ id: reserved.id, status: 'ISSUED', coupon: { remaining: 200_000 } });
  expect(await drawn(rebates)).toEqual([[0, 200_000]]);
  expect(await seenAt(rebates, claimed, delivered)).toEqual([
    'RESERVED BUYER 0',
    ...['SUBMITTED BUYER', 'APPROVED RULES', 'ISSUED RULES'].map((move) => `${move} ${20 * dayMs}`),
  ]);
  expect(await reconcile(rebates.database)).toEqual([]);
});

test('a reservation ends after thirty days, gives its budget to the next one, and its end shows before anybody books it', async () => {
  const rebates = await openRebates();
  await setUp(rebates, { budget: 200_000 });
  await buy(rebates, [purchaseOf(1, { deliveredAt: null }), purchaseOf(2, { deliveredAt: claimedAt })]);
  const reserved = taken(await reserve(rebates, 1));
  const end = claimedAt + 30 * dayMs;
  const ended = ['RESERVED BUYER 0', `EXPIRED CLOCK ${30 * dayMs}`];
  expect(code(await claim(rebates, 2, end - 1))).toBe('BUDGET_EXHAUSTED');
  expect(await seenAt(rebates, reserved, end)).toEqual(ended);
  taken(await claim(rebates, 2, end));
  expect(await seenAt(rebates, reserved, end + 5)).toEqual(ended);
  await deliver(rebates, 1, end);
  expect(code(await claim(rebates, 1, end))).toBe('BUDGET_EXHAUSTED');
  expect(await reconcile(rebates.database)).toEqual([]);
});

test('of twenty reservations and claims of one purchase at once one stands, and it becomes one coupon', async () => {
  const rebates = await openRebates();
  await setUp(rebates);
  await buy(rebates, [purchaseOf(1)]);
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, key) =>
      rebates.claims[key % 2 === 0 ? 'reserve' : 'claim'](buyer('byr_1'), {
        purchase: 'pur_1',
        idempotencyKey: `key-${key}`,
      }),
    ),
  );
  const ids = new Set(answers.flatMap((answer) => (isRejection(answer) ? [] : [answer.id])));
  expect(ids.size).toBe(1);
  expect(new Set(answers.flatMap((answer) => (isRejection(answer) ? [answer.code] : [])))).toEqual(
    new Set(['VIN_ALREADY_CLAIMED']),
  );
  expect(await drawn(rebates)).toEqual([[0, 200_000]]);
  expect(await reconcile(rebates.database)).toEqual([]);
});

test('a reservation of a purchase that is unwound gives its budget back', async () => {
  const rebates = await openRebates();
  await setUp(rebates);
  await buy(rebates, [purchaseOf(1, { deliveredAt: null })]);
  const reserved = taken(await reserve(rebates, 1));
  taken(await unwind(rebates, 1, claimedAt + 3));
  expect(await drawn(rebates)).toEqual([[0, 0]]);
  expect(await seenAt(rebates, reserved, claimedAt + 3)).toEqual(['RESERVED BUYER 0', 'CLAWED_BACK RULES 3']);
});

test('the database itself refuses to rewrite the history of a claim', async () => {
  const rebates = await openRebates();
  await setUp(rebates);
  await buy(rebates, [purchaseOf(1)]);
  await claim(rebates, 1);
  const { database } = rebates;
  const change = database.transaction(async (tx) => {
    await tx.update(claimHistory).set({ at: 0 });
  });
  await expect(change).rejects.toThrow();
  const remove = database.transaction(async (tx) => {
    await tx.delete(claimHistory);
  });
  await expect(remove).rejects.toThrow();
});
