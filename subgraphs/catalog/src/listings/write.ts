import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { appendEvents } from '@marque/kit/events/outbox.ts';
import { isRejection, type Rejection, reject } from '@marque/kit/rejection.ts';
import type { CatalogEvents } from '@marque/schema/events.ts';
import { keepPeriods } from '../rights/rights-of.ts';
import { indexTexts } from '../search/index-texts.ts';
import { insertListings, insertPricePoints, takeUnit, updateListing } from './changes.ts';
import { consequences, derive, type ListingFacts } from './derive.ts';
import { changesAny, difference, rightsFacts, textFacts } from './difference.ts';
import { listingChanged } from './events.ts';
import { isLive, settle } from './place.ts';
import type { ListingRow } from './tables.ts';

/** A listing as it is to be from now on. Its version is counted here, whatever the facts say. */
export interface ListingWrite {
  /** As it was read in this transaction; null for a new one. */
  readonly before: ListingRow | null;
  readonly facts: ListingFacts;
}

/** What became of a write: the row as it is stored now, or why nothing was written. */
export type WriteResult = ListingRow | Rejection<'UNIT_ALREADY_LISTED' | 'VERSION_CONFLICT'>;

/** A write whose row is complete. */
interface Pending {
  readonly before: ListingRow | null;
  readonly row: ListingRow;
}

/** Writes handled together: enough to share statements, few enough for their limits. */
const batchSize = 500;

const insertPending = async (tx: Executor, rows: readonly ListingRow[], now: Instant): Promise<WriteResult[]> => {
  const inserted = await insertListings(tx, rows);
  const results: WriteResult[] = [];
  for (const row of rows)
    results.push(
      inserted.has(row.id)
        ? row
        : await settle(tx, row, now, async (placed) => (await insertListings(tx, [placed])).size > 0),
    );
  return results;
};

const changePending = async (
  tx: Executor,
  before: ListingRow,
  wanted: ListingRow,
  now: Instant,
): Promise<WriteResult> => {
  const needsPlace = isLive(wanted) && !(isLive(before) && before.unitKey === wanted.unitKey);
  const hasPlace = async (row: ListingRow) => !isLive(row) || (await takeUnit(tx, row));
  const row = !needsPlace || (await takeUnit(tx, wanted)) ? wanted : await settle(tx, wanted, now, hasPlace);
  if (isRejection(row)) return row;
  const change = difference(before, row);
  if (Object.keys(change).length === 0) return before;
  const version = before.version + 1;
  if (await updateListing(tx, before, { ...change, version })) return { ...row, version };
  return reject('VERSION_CONFLICT', 'Somebody changed the listing meanwhile: read it again');
};

/** Completes the rows; rights are derived anew for those alone whose facts ask for it, since the projection keeps the others'. */
const complete = async (tx: Executor, writes: readonly ListingWrite[], now: Instant) => {
  const asking = writes.filter(({ before, facts }) => !before || changesAny(before, facts, rightsFacts));
  const derived = new Map(
    asking.length === 0
      ? []
      : (
          await derive(
            tx,
            asking.map(({ facts }) => facts),
            now,
          )
        ).map((listing) => [listing.row.id, listing] as const),
  );
  const pending = writes.flatMap(({ before, facts }): Pending[] => {
    const row = derived.get(facts.id)?.row ?? (before && { ...before, ...facts, ...consequences(facts) });
    return row ? [{ before, row: { ...row, version: before?.version ?? 1 } }] : [];
  });
  return { pending, derived };
};

const writeBatch = async (tx: Executor, writes: readonly ListingWrite[], now: Instant): Promise<WriteResult[]> => {
  const { pending, derived } = await complete(tx, writes, now);
  const inserts = await insertPending(
    tx,
    pending.filter(({ before }) => !before).map(({ row }) => row),
    now,
  );
  const results: WriteResult[] = [];
  const written: Pending[] = [];
  for (const { before, row } of pending) {
    const result = before ? await changePending(tx, before, row, now) : inserts.shift();
    if (!result) throw new Error(`Nothing became of the listing ${row.id}`);
    results.push(result);
    if (!isRejection(result) && result !== before) written.push({ before, row: result });
  }
  const texts = written.filter(({ before, row }) => !before || changesAny(before, row, textFacts));
  await insertPricePoints(
    tx,
    written
      .filter(({ before, row }) => before?.price !== row.price)
      .map(({ before, row }) => ({ listingId: row.id, price: row.price, from: before ? now : row.publishedAt })),
  );
  await keepPeriods(
    tx,
    written.flatMap(({ row: { id } }) => {
      const periods = derived.get(id)?.periods;
      return periods ? [{ id, periods }] : [];
    }),
  );
  await indexTexts(
    tx,
    texts.map(({ row }) => row),
  );
  await appendEvents<CatalogEvents>(
    tx,
    written.map(({ row }) => listingChanged(row, now)),
  );
  return results;
};

/**
 * Writes listings within a transaction and answers what became of each, in their order: new ones, and changes of those
 * that were read in it. Every row that is written brings its derived columns, its event, its price point, its periods
 * and its words up to date. A write that changes nothing writes nothing.
 */
export const writeListings = async (
  tx: Executor,
  writes: readonly ListingWrite[],
  now: Instant,
): Promise<WriteResult[]> => {
  const results: WriteResult[] = [];
  for (let start = 0; start < writes.length; start += batchSize)
    results.push(...(await writeBatch(tx, writes.slice(start, start + batchSize), now)));
  return results;
};
