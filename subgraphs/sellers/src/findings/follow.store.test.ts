import { forever, type Instant } from '@marque/kit/clock.ts';
import type { Database } from '@marque/kit/db/database.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDatabase } from '../testing/sellers.ts';
import { openArrivals } from './arrivals.ts';
import { followFindings } from './follow.ts';
import { lockAudit } from './lock.ts';
import { insertFindings } from './store.ts';

const brandId = 'brd_volkswagen';

const write = (database: Database, brand: string, ...begins: readonly Instant[]) =>
  database.transaction(async (tx) => {
    await lockAudit(tx, brand);
    const rest = { sellerId: 'sel_1', region: 'CN-SH', class: 'FALSE_CLAIM', kind: 'FALSE_CLAIM' } as const;
    const none = { campaignId: null, rivalId: null, gap: null, currency: null, evidence: null };
    const rows = begins.map((detectedAt, index) => ({
      listingId: `lst_${index}`,
      brandId: brand,
      ...rest,
      ...none,
      detectedAt,
    }));
    await insertFindings(
      tx,
      rows.map((row) => ({ ...row, resolvedAt: forever })),
    );
  });

test('what is written down after the opening comes once, and what another brand has does not', async () => {
  const database = await openDatabase();
  await write(database, brandId, 10, 20);
  const findings = await followFindings(database, { brandId, since: undefined, now: 1_000 });
  await write(database, 'brd_tesla', 30);
  await write(database, brandId, 40, 50);
  const next = async () => (await findings.next()).value?.detectedAt;
  expect([await next(), await next()]).toEqual([40, 50]);
  const waiting = findings.next();
  await write(database, brandId, 60);
  expect(await waiting).toMatchObject({ value: { detectedAt: 60, brandId } });
  await findings.return?.();
});

test('what begins with time comes when it begins, and what had begun from an instant on that is asked for comes first', async () => {
  const database = await openDatabase();
  await write(database, brandId, 100, 500, 900, 1_050, 9_999_999);
  const findings = await followFindings(database, { brandId, since: 500, now: 1_000 });
  const came = [await findings.next(), await findings.next(), await findings.next()].map(({ value }) => value);
  expect(came).toMatchObject([{ detectedAt: 500 }, { detectedAt: 900, asOf: 1_000 }, { detectedAt: 1_050 }]);
  expect(came[2]?.asOf).toBeGreaterThanOrEqual(1_050);
  await findings.return?.();
});

test('ending it ends the waiting at once', async () => {
  const findings = await followFindings(await openDatabase(), { brandId, since: 0, now: 0 });
  const waiting = findings.next();
  await findings.return?.();
  expect(await waiting).toEqual({ done: true, value: undefined });
});

test('over any order of writings and readings, each finding comes exactly once', async () => {
  const instants = fc.integer({ min: 0, max: 30 });
  const step = fc.oneof(
    fc.record({ writes: fc.array(instants, { minLength: 1, maxLength: 4 }) }),
    fc.record({ reads: fc.integer({ min: 0, max: 10 }) }),
  );
  const property = fc.asyncProperty(
    fc.integer({ min: 0, max: 10 }),
    fc.array(step, { maxLength: 12 }),
    async (from, steps) => {
      count += 1;
      const brand = `brd_${count}`;
      const read = await openArrivals(database, brand, from);
      const [came, written]: [Instant[], Instant[]] = [[], []];
      let now = from;
      for (const one of [...steps, { reads: 40 }]) {
        if ('writes' in one) {
          await write(database, brand, ...one.writes);
          written.push(...one.writes);
        } else {
          now += one.reads;
          for await (const { detectedAt } of read(now)) {
            expect(detectedAt).toBeLessThanOrEqual(now);
            came.push(detectedAt);
          }
        }
      }
      const sorted = (values: readonly Instant[]) => [...values].sort((a, b) => a - b);
      expect(sorted(came)).toEqual(sorted(written));
    },
  );
  let count = 0;
  const database = await openDatabase();
  await fc.assert(property, { numRuns: Number(process.env.FOLLOW_RUNS ?? 30), seed: 7 });
});
