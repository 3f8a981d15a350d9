import { isRejection } from '@marque/kit/rejection.ts';
import { asc } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { as, carInput, type Market, noon, openMarket } from '../listings/testing/market.ts';
import { nextActions } from '../listings/transitions.ts';
import { holdDurationMs } from './rules.ts';
import { unitHolds } from './tables.ts';

const code = (result: unknown) => (result as { code?: string }).code ?? 'no rejection';
const seller = as('seller', 'sel_a');
const lin = as('buyer', 'byr_lin');
const wang = as('buyer', 'byr_wang');

const openWithCar = async () => {
  const market = await openMarket();
  await market.listings.publish(seller, carInput());
  return market;
};
const holdsOf = async ({ database }: Market) =>
  (await database.reader.select().from(unitHolds).orderBy(asc(unitHolds.id))).map(({ id, buyerId, status }) => [
    id,
    buyerId,
    status,
  ]);

describe('a hold', () => {
  test('keeps a listing for its buyer for 24 hours, and tells of it once', async () => {
    const market = await openWithCar();
    expect(await market.holds.place(lin, 'lst_1')).toEqual({
      id: 'hld_2',
      listingId: 'lst_1',
      buyerId: 'byr_lin',
      status: 'PLACED',
      placedAt: noon,
      expiresAt: noon + 24 * 3_600_000,
    });
    expect(await market.row('lst_1')).toMatchObject({
      status: 'HELD',
      onMarket: true,
      heldUntil: noon + holdDurationMs,
      version: 2,
    });
    expect((await market.events()).map(({ version, status }) => [version, status])).toEqual([
      [1, 'ACTIVE'],
      [2, 'HELD'],
    ]);
  });

  test('is refused to another buyer, and answered again to its own', async () => {
    const market = await openWithCar();
    const first = await market.holds.place(lin, 'lst_1');
    expect(code(await market.holds.place(wang, 'lst_1'))).toBe('UNIT_HELD');
    expect(await market.holds.place(lin, 'lst_1')).toEqual(first);
    expect(await holdsOf(market)).toEqual([['hld_2', 'byr_lin', 'PLACED']]);
    expect(await market.events()).toHaveLength(2);
  });

  test('of fifty buyers at once is placed for one', async () => {
    const market = await openWithCar();
    const results = await Promise.all(
      Array.from({ length: 50 }, (_, index) => market.holds.place(as('buyer', `byr_${index}`), 'lst_1')),
    );
    expect(results.filter((result) => !isRejection(result))).toHaveLength(1);
    expect(results.map(code).filter((result) => result === 'UNIT_HELD')).toHaveLength(49);
    expect(await holdsOf(market)).toHaveLength(1);
    expect(await market.row('lst_1')).toMatchObject({ status: 'HELD', version: 2 });
  });

  test('gives way at the very instant it ends, to one of fifty', async () => {
    const market = await openWithCar();
    await market.holds.place(lin, 'lst_1');
    const late = (index: number) => as('buyer', `byr_${index}`, holdDurationMs);
    expect(code(await market.holds.place(as('buyer', 'byr_early', holdDurationMs - 1), 'lst_1'))).toBe('UNIT_HELD');
    const row = await market.row('lst_1');
    expect(row && nextActions(row, late(1).viewer, late(1).now)).toEqual(['HOLD']);
    const results = await Promise.all(
      Array.from({ length: 50 }, (_, index) => market.holds.place(late(index), 'lst_1')),
    );
    expect(results.filter((result) => !isRejection(result))).toHaveLength(1);
    expect((await holdsOf(market)).map(([, , status]) => status).sort()).toEqual(['EXPIRED', 'PLACED']);
    expect(await market.row('lst_1')).toMatchObject({ status: 'HELD', heldUntil: noon + 2 * holdDurationMs });
  });

  test('keeps its seller from changing the listing until it ends', async () => {
    const market = await openWithCar();
    await market.holds.place(lin, 'lst_1');
    expect(code(await market.listings.pause(seller, 'lst_1'))).toBe('ILLEGAL_TRANSITION');
    expect(await market.listings.pause(as('seller', 'sel_a', holdDurationMs), 'lst_1')).toMatchObject({
      status: 'PAUSED',
    });
  });

  test('is for signed-in buyers, of what they see on the market', async () => {
    const market = await openWithCar();
    expect(code(await market.holds.place(as('anonymous', ''), 'lst_1'))).toBe('UNAUTHENTICATED');
    expect(code(await market.holds.place(seller, 'lst_1'))).toBe('FORBIDDEN');
    expect(code(await market.holds.place(lin, 'lst_9'))).toBe('NOT_FOUND');
    await market.listings.pause(seller, 'lst_1');
    expect(code(await market.holds.place(lin, 'lst_1'))).toBe('NOT_FOUND');
    expect(await holdsOf(market)).toEqual([]);
  });
});

describe('a release', () => {
  test.each([lin, seller])('by its buyer or the seller puts the listing back: %j', async (caller) => {
    const market = await openWithCar();
    await market.holds.place(lin, 'lst_1');
    expect(await market.holds.release(caller, 'hld_2')).toMatchObject({ status: 'RELEASED' });
    expect(await market.row('lst_1')).toMatchObject({ status: 'ACTIVE', heldUntil: 0, version: 3 });
    expect(code(await market.holds.place(wang, 'lst_1'))).toBe('no rejection');
  });

  test('is not for others: they do not find the hold, and a moderator may only look', async () => {
    const market = await openWithCar();
    await market.holds.place(lin, 'lst_1');
    const callers = [as('anonymous', ''), wang, as('seller', 'sel_b'), as('brand', 'brd_vw'), as('moderator', 'mod_a')];
    const codes = [];
    for (const caller of callers) codes.push(code(await market.holds.release(caller, 'hld_2')));
    expect(codes).toEqual(['UNAUTHENTICATED', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND', 'FORBIDDEN']);
    expect(await holdsOf(market)).toEqual([['hld_2', 'byr_lin', 'PLACED']]);
  });

  test('happens once, and not to a hold that has ended', async () => {
    const market = await openWithCar();
    await market.holds.place(lin, 'lst_1');
    expect(code(await market.holds.release(as('buyer', 'byr_lin', holdDurationMs), 'hld_2'))).toBe(
      'ILLEGAL_TRANSITION',
    );
    const results = await Promise.all([1, 2, 3].map(() => market.holds.release(lin, 'hld_2')));
    expect(results.map(code).sort()).toEqual(['ILLEGAL_TRANSITION', 'ILLEGAL_TRANSITION', 'no rejection']);
    expect(await market.row('lst_1')).toMatchObject({ status: 'ACTIVE', version: 3 });
  });
});
