import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { dialect } from '@marque/kit/db/dialect.ts';
import { prepared } from '@marque/kit/db/prepared.ts';
import { isId } from '@marque/kit/text.ts';
import { and, eq, getTableColumns, type Placeholder, sql } from 'drizzle-orm';
import { type ListingRow, listings, pricePoints } from './tables.ts';

const findOne = prepared('listing_for_change', (executor) =>
  executor
    .select()
    .from(listings)
    .where(eq(listings.id, sql.placeholder('id'))),
);

/** The listing as the running transaction sees it; null where there is none. */
export const findForChange = async (tx: Executor, id: string): Promise<ListingRow | null> =>
  isId(id) ? ((await findOne(tx, { id }))[0] ?? null) : null;

const findLive = prepared('live_listing_of_unit', (executor) =>
  executor
    .select()
    .from(listings)
    .where(sql`${listings.unitKey} = ${sql.placeholder('unitKey')} and on_market and conflicts_with is null`),
);

/** The listing that has a unit's one place on the market; null where the place is free. */
export const liveListingOf = async (tx: Executor, unitKey: string): Promise<ListingRow | null> =>
  (await findLive(tx, { unitKey }))[0] ?? null;

type Values = { readonly [Column in keyof ListingRow]: ListingRow[Column] };

/** The JSON columns that may be null: a placeholder would write JSON's null, which is not SQL's. */
const inJson = (placeholder: Placeholder) => sql`${placeholder}`;

const columnNames = Object.keys(getTableColumns(listings));
const nothing = Object.fromEntries(columnNames.map((column) => [column, null]));

const insertOne = prepared('insert_listing', (executor) => {
  const placeholders = Object.fromEntries(columnNames.map((column) => [column, sql.placeholder(column)]));
  const values = { ...placeholders, description: inJson(sql.placeholder('description')) };
  return executor
    .insert(listings)
    .values(values as unknown as Values) // drizzle takes placeholders for values, but not for a whole row made by a loop
    .onConflictDoNothing()
    .returning({ id: listings.id });
});

/** Parameters of one statement of PostgreSQL stay below 65,535. */
const rowsPerInsert = 500;

const insertPrepared = async (tx: Executor, rows: readonly ListingRow[]): Promise<Set<string>> => {
  const inserted = new Set<string>();
  for (const row of rows) {
    const description = row.description === null ? null : JSON.stringify(row.description);
    for (const { id } of await insertOne(tx, { ...nothing, ...row, description })) inserted.add(id);
  }
  return inserted;
};

/**
 * Inserts rows and answers the ids of those that found their place: a row is left out when its unit has a live listing
 * already, or its seller's feed an ad of the same id. One statement a row on SQLite, where that is quickest; many rows a
 * statement on PostgreSQL.
 */
export const insertListings = async (tx: Executor, rows: readonly ListingRow[]): Promise<ReadonlySet<string>> => {
  if (dialect === 'sqlite') return insertPrepared(tx, rows);
  const inserted = new Set<string>();
  for (let start = 0; start < rows.length; start += rowsPerInsert) {
    const written = await tx
      .insert(listings)
      .values(rows.slice(start, start + rowsPerInsert))
      .onConflictDoNothing()
      .returning({ id: listings.id });
    for (const { id } of written) inserted.add(id);
  }
  return inserted;
};

/** Changes a listing if it still has the version that the change was made for; false where somebody was faster. */
export const updateListing = async (
  tx: Executor,
  { id, version }: ListingRow,
  change: Partial<ListingRow>,
): Promise<boolean> => {
  const written = await tx
    .update(listings)
    .set(change)
    .where(and(eq(listings.id, id), eq(listings.version, version)))
    .returning({ id: listings.id });
  return written.length > 0;
};

/**
 * Takes the one live place of a row's unit until the transaction ends, for the row itself: a stand-in is inserted and
 * deleted again, since an insert can give way to a unique index on both databases and an update cannot. False where the place is taken.
 */
export const takeUnit = async (tx: Executor, row: ListingRow): Promise<boolean> => {
  const standIn = { ...row, id: `${row.id} takes its unit`, externalId: null };
  const taken = await insertListings(tx, [standIn]);
  await tx.delete(listings).where(eq(listings.id, standIn.id));
  return taken.size > 0;
};

/** Records prices, each asked from an instant on. */
export const insertPricePoints = async (
  tx: Executor,
  points: readonly { readonly listingId: string; readonly price: number; readonly from: Instant }[],
): Promise<void> => {
  if (points.length > 0) await tx.insert(pricePoints).values([...points]);
};
