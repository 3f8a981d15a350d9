import { newId } from '@marque/kit/ids.ts';
import { isRejection } from '@marque/kit/rejection.ts';
import { expect, onTestFinished, test } from 'vitest';
import { budgets } from '../budgets/tables.ts';
import { idempotencyKeys } from '../idempotency/tables.ts';
import { accounts, entries } from '../ledger/tables.ts';
import { keepListing } from '../listings/store.ts';
import { createPurchaseService } from '../purchases/service.ts';
import { purchases } from '../purchases/tables.ts';
import { reconcile } from '../reconcile/reconcile.ts';
import { redemptionParts, redemptions } from '../redemptions/tables.ts';
import { emptyPlace, lavida, seller } from '../testing/promotions.ts';
import { buy, purchaseOf, setUp } from '../testing/rebates.ts';
import { buyer, claim, claimedAt, openAt, rebatesOf } from '../testing/rebates-of.ts';
import { coupons } from '../wallet/tables.ts';
import { clawBack } from './claw-back.ts';
import { claims } from './tables.ts';

class StatementFailed extends Error {}

/** Tells whether a command failed at the statement that was told to fail; throws what else it fails with. */
const fails = async (send: () => Promise<object>): Promise<boolean> => {
  try {
    await send();
    return false;
  } catch (error) {
    if (error instanceof StatementFailed) return true;
    throw error;
  }
};

/** Promotions on a database whose statements fail when they are told to: the number `failAt.next` of those to come. */
const openFailing = async () => {
  const failAt = { next: Number.POSITIVE_INFINITY };
  const onStatement = (statement: string) => {
    if (/^(begin|rollback)/i.test(statement)) return; // nothing was done before the one, and the other undoes
    failAt.next -= 1;
    if (failAt.next === 0) throw new StatementFailed();
  };
  const database = await openAt({ ...(await emptyPlace()), onStatement });
  onTestFinished(() => database.close());
  await database.transaction((tx) => keepListing(tx, lavida));
  const rebates = { ...rebatesOf(database), purchases: createPurchaseService({ database, newId, clawBack }) };
  await setUp(rebates, { budget: 1_000_000_000, caps: { perBuyer: 400_000, perStore: 1_000_000_000 } });
  return { rebates, failAt };
};

type Rebates = Awaited<ReturnType<typeof openFailing>>['rebates'];

const redeem = ({ redemptions: service }: Rebates, number: number, order: string) =>
  service.redeem(buyer(`byr_${number}`), {
    order,
    amount: { minorUnits: 70_000, currency: 'CNY' },
    seller: 'sel_shop',
    goods: ['HOME'],
    idempotencyKey: `redeem-${order}`,
  });

const lockedFor = async (rebates: Rebates, number: number, order: string): Promise<string> => {
  const locked = await redeem(rebates, number, order);
  if (isRejection(locked)) throw new Error(locked.message);
  return locked.id;
};

const shop = { viewer: seller('sel_shop'), now: claimedAt };
const dealer = { viewer: seller('sel_saic_vw_shanghai'), now: claimedAt };

/** Each command: prepares what it needs for a numbered purchase, and answers how to send it. */
const commands: Record<string, (rebates: Rebates, number: number) => Promise<() => Promise<object>>> = {
  claim: async (rebates, number) => () => claim(rebates, number),
  redeem: async (rebates, number) => {
    await claim(rebates, number);
    return () => redeem(rebates, number, 'first');
  },
  capture: async (rebates, number) => {
    await claim(rebates, number);
    const redemption = await lockedFor(rebates, number, 'first');
    return () => rebates.redemptions.capture(shop, { redemption, idempotencyKey: `capture-${number}` });
  },
  unwind: async (rebates, number) => {
    await claim(rebates, number);
    const redemption = await lockedFor(rebates, number, 'first');
    await rebates.redemptions.capture(shop, { redemption, idempotencyKey: `capture-${number}` });
    await lockedFor(rebates, number, 'second');
    const input = { purchase: `pur_${number}`, reason: 'It went back.', idempotencyKey: `unwind-${number}` };
    return () => rebates.purchases.unwind(dealer, input);
  },
};

const tables = [accounts, budgets, claims, coupons, entries, idempotencyKeys, purchases, redemptionParts, redemptions];

/** All rows that a command could change, in one order. */
const everyRow = ({ database }: Rebates): Promise<string[][]> =>
  Promise.all(
    tables.map(async (table) => (await database.reader.select().from(table)).map((row) => JSON.stringify(row)).sort()),
  );

test('whichever statement of a claim, redemption, capture or unwinding fails, nothing of it stays, and the same key completes it once', async () => {
  const { rebates, failAt } = await openFailing();
  let number = 0;
  for (const [name, prepare] of Object.entries(commands))
    for (let statement = 1, failed = true; failed; statement += 1) {
      number += 1;
      await buy(rebates, [purchaseOf(number)]);
      const send = await prepare(rebates, number);
      const before = await everyRow(rebates);
      failAt.next = statement;
      failed = await fails(send);
      const where = `${name}, statement ${statement}`;
      // What passes on its first attempt has fewer statements than were let through.
      if (!failed) expect(statement, name).toBeGreaterThan(8);
      failAt.next = Number.POSITIVE_INFINITY;
      if (failed) expect(await everyRow(rebates), where).toEqual(before);
      const answer = await send();
      expect(isRejection(answer), where).toBe(false);
      const after = await everyRow(rebates);
      expect(after, where).not.toEqual(before);
      expect(await send(), where).toEqual(JSON.parse(JSON.stringify(answer)));
      expect(await everyRow(rebates), where).toEqual(after);
      expect(await reconcile(rebates.database), where).toEqual([]);
    }
}, 120_000);
