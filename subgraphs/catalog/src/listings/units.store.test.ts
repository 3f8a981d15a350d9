import { dialect } from '@marque/kit/db/dialect.ts';
import { selectRows } from '@marque/kit/db/raw.ts';
import { isRejection } from '@marque/kit/rejection.ts';
import { sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import type { ListingRow } from './tables.ts';
import { as, carInput, type Market, noon, openMarket, vinOf } from './testing/market.ts';
import { writeListings } from './write.ts';

const code = (result: unknown) => (result as { code?: string }).code ?? 'no rejection';
const a = as('seller', 'sel_a');
const b = as('seller', 'sel_b');
const states = async (market: Market) =>
  (await market.rows()).map(({ id, status, onMarket, conflictsWith }) => [id, status, onMarket, conflictsWith]);

/** Waits until a transaction waits for another one; on SQLite, where they queue, that is at once. */
const somebodyWaits = async ({ database }: Market): Promise<void> => {
  const waiting = sql`select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  while (dialect === 'postgres' && (await selectRows(database.reader, waiting)).length === 0);
};

describe('a unit that is on the market', () => {
  test('is refused to the same seller, who is told which listing has it', async () => {
    const market = await openMarket();
    await market.listings.publish(a, carInput());
    expect(await market.listings.publish(a, carInput())).toEqual({
      __typename: 'Rejection',
      code: 'UNIT_ALREADY_LISTED',
      message: 'Your listing lst_1 offers this unit already: change that one',
      field: null,
    });
    expect(await states(market)).toEqual([['lst_1', 'ACTIVE', true, null]]);
    expect(await market.events()).toHaveLength(1);
  });

  test('is stored in review for another seller, naming the live listing, with its event', async () => {
    const market = await openMarket();
    await market.listings.publish(a, carInput());
    const second = await market.listings.publish(b, carInput());
    expect(second).toMatchObject({ id: 'lst_2', status: 'IN_REVIEW', conflictsWith: 'lst_1', version: 1 });
    expect(second).toEqual(await market.row('lst_2'));
    expect((await market.events()).map(({ id, status }) => [id, status])).toEqual([
      ['lst_1', 'ACTIVE'],
      ['lst_2', 'IN_REVIEW'],
    ]);
  });

  test('goes to the second when the first has left it and the second asks', async () => {
    const market = await openMarket();
    await market.listings.publish(a, carInput());
    await market.listings.publish(b, carInput());
    expect(await market.listings.resume(b, 'lst_2')).toMatchObject({ status: 'IN_REVIEW', version: 1 });
    await market.listings.withdraw(a, 'lst_1');
    expect(await market.listings.resume(b, 'lst_2')).toMatchObject({
      status: 'ACTIVE',
      conflictsWith: null,
      version: 2,
    });
    expect(await states(market)).toEqual([
      ['lst_1', 'WITHDRAWN', false, null],
      ['lst_2', 'ACTIVE', true, null],
    ]);
  });

  test('is in review for one who paused meanwhile, until the other leaves', async () => {
    const market = await openMarket();
    await market.listings.publish(a, carInput());
    await market.listings.pause(a, 'lst_1');
    await market.listings.publish(b, carInput());
    await market.listings.resume(a, 'lst_1');
    expect(await states(market)).toEqual([
      ['lst_1', 'IN_REVIEW', false, 'lst_2'],
      ['lst_2', 'ACTIVE', true, null],
    ]);
  });

  test('is refused to a paused listing of its own seller', async () => {
    const market = await openMarket();
    await market.listings.publish(a, carInput());
    await market.listings.pause(a, 'lst_1');
    await market.listings.publish(a, carInput());
    expect(code(await market.listings.resume(a, 'lst_1'))).toBe('UNIT_ALREADY_LISTED');
    expect(await states(market)).toEqual([
      ['lst_1', 'PAUSED', false, null],
      ['lst_2', 'ACTIVE', true, null],
    ]);
  });

  test('is free again from the instant at which its listing leaves the market by itself', async () => {
    const market = await openMarket();
    await market.listings.publish(a, carInput({ expiresAt: noon + 1000 }));
    await market.listings.publish(as('seller', 'sel_b', 999), carInput());
    await market.listings.publish(as('seller', 'sel_c', 1000), carInput());
    expect(await states(market)).toEqual([
      ['lst_1', 'EXPIRED', false, null],
      ['lst_2', 'IN_REVIEW', false, 'lst_1'],
      ['lst_3', 'ACTIVE', true, null],
    ]);
    const told = (await market.events()).map(({ id, status, version }) => [id, status, version]);
    expect(told).toContainEqual(['lst_1', 'EXPIRED', 2]);
  });
});

describe('of many at once', () => {
  test('twenty sellers that publish one VIN, exactly one is on the market and the others name it', async () => {
    const market = await openMarket();
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, index) => market.listings.publish(as('seller', `sel_${index}`), carInput())),
    );
    expect(results.filter(isRejection)).toEqual([]);
    const rows = await market.rows();
    const live = rows.filter(({ onMarket }) => onMarket);
    expect(live).toHaveLength(1);
    expect(rows).toHaveLength(20);
    const others = rows.filter(({ onMarket }) => !onMarket);
    expect(new Set(others.map(({ status, conflictsWith }) => `${status} ${conflictsWith}`))).toEqual(
      new Set([`IN_REVIEW ${live[0]?.id}`]),
    );
    expect(await market.events()).toHaveLength(20);
  });

  test('one seller that publishes one VIN twenty times, one is stored', async () => {
    const market = await openMarket();
    const results = await Promise.all(Array.from({ length: 20 }, () => market.listings.publish(a, carInput())));
    expect(results.map(code).sort()).toEqual([...Array(19).fill('UNIT_ALREADY_LISTED'), 'no rejection']);
    expect(await market.rows()).toHaveLength(1);
  });

  test('ten that resume and ten that publish one VIN, exactly one is on the market', async () => {
    const market = await openMarket();
    for (let index = 0; index < 10; index += 1) {
      const caller = as('seller', `sel_${index}`);
      await market.listings.publish(caller, carInput());
      await market.listings.pause(caller, `lst_${index + 1}`);
    }
    const results = await Promise.all([
      ...Array.from({ length: 10 }, (_, index) =>
        market.listings.resume(as('seller', `sel_${index}`), `lst_${index + 1}`),
      ),
      ...Array.from({ length: 10 }, (_, index) => market.listings.publish(as('seller', `sel_1${index}`), carInput())),
    ]);
    expect(results.filter(isRejection)).toEqual([]);
    const rows = await market.rows();
    const [live, ...more] = rows.filter(({ onMarket }) => onMarket);
    expect(more).toEqual([]);
    expect(rows.filter(({ conflictsWith }) => conflictsWith === live?.id)).toHaveLength(19);
  });

  test('one that resumes while another is about to commit waits for it, and then finds the place taken', async () => {
    const market = await openMarket();
    await market.listings.publish(a, carInput());
    await market.listings.pause(a, 'lst_1');
    const paused = await market.row('lst_1');
    const written = Promise.withResolvers<void>();
    const mayCommit = Promise.withResolvers<void>();
    const other = market.database.transaction(async (tx) => {
      const facts = { ...(paused as ListingRow), id: 'lst_b', sellerId: 'sel_b', status: 'ACTIVE' } as const;
      await writeListings(tx, [{ before: null, facts }], noon);
      written.resolve();
      await mayCommit.promise;
    });
    await written.promise;
    const resumed = market.listings.resume(a, 'lst_1');
    await somebodyWaits(market);
    mayCommit.resolve();
    await other;
    expect(await resumed).toMatchObject({ status: 'IN_REVIEW', conflictsWith: 'lst_b' });
  });

  test('different units do not get into each other’s way', async () => {
    const market = await openMarket();
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => market.listings.publish(a, carInput({}, { vin: vinOf(index) }))),
    );
    expect((await market.rows()).every(({ onMarket }) => onMarket)).toBe(true);
  });
});
