import { forever, type Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { isListed, listed, prepared } from '@marque/kit/db/prepared.ts';
import type { ListingChanged } from '@marque/schema/events.ts';
import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import { type ListingFacts, type ListingVersion, listingHistory, listings } from './tables.ts';

const byId = prepared<{ ids: string }, ListingFacts[]>('listings_by_id', (database) =>
  database
    .select()
    .from(listings)
    .where(isListed(listings.id, sql.placeholder('ids'))),
);

/** What is known of the listings with these ids, in no order. */
export const readListings = (executor: Executor, ids: readonly string[]): Promise<ListingFacts[]> =>
  byId(executor, { ids: listed(ids) });

const earlierById = prepared<{ ids: string }, ListingVersion[]>('listing_history_by_id', (database) =>
  database
    .select()
    .from(listingHistory)
    .where(isListed(listingHistory.id, sql.placeholder('ids')))
    .orderBy(listingHistory.version),
);

/** The newest facts of a listing as the last of its versions. */
export const asVersion = (facts: ListingFacts): ListingVersion => ({ ...facts, until: forever });

/** All that was ever known of the listings with these ids, each one's versions in the order of time. */
export const readVersions = async (executor: Executor, ids: readonly string[]): Promise<ListingVersion[]> => [
  ...(await earlierById(executor, { ids: listed(ids) })),
  ...(await readListings(executor, ids)).map(asVersion),
];

/** What is known of listings as of an instant, by their ids; nothing of one that nobody had told of by then. */
export const readListingsAt = async (
  executor: Executor,
  ids: readonly string[],
  at: Instant,
): Promise<ReadonlyMap<string, ListingVersion>> =>
  new Map(
    (await readVersions(executor, ids))
      .filter(({ since, until }) => since <= at && at < until)
      .map((version) => [version.id, version]),
  );

type Values = { readonly [Column in keyof ListingFacts]: ListingFacts[Column] };

const names = Object.keys(getTableColumns(listings));
const placeholders = Object.fromEntries(names.map((name) => [name, sql.placeholder(name)]));
const excluded = Object.fromEntries(
  Object.entries(getTableColumns(listings)).map(([name, column]) => [
    name,
    sql.raw(`excluded.${column.name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`),
  ]),
) as Record<keyof ListingFacts, SQL>; // one entry a column

const keepNewest = prepared<ListingFacts & Record<string, unknown>, unknown>('keep_newest_listing', (database) =>
  database
    .insert(listings)
    .values(placeholders as unknown as Values) // drizzle takes placeholders for values, but not for a whole row made by a loop
    .onConflictDoUpdate({ target: listings.id, set: excluded }),
);

const keepEarlier = prepared<ListingVersion & Record<string, unknown>, unknown>('keep_earlier_listing', (database) =>
  database
    .insert(listingHistory)
    .values({ ...placeholders, until: sql.placeholder('until') } as unknown as Values & { until: Instant })
    .onConflictDoNothing(),
);

/** The facts of a listing before and after a change; none before the first. */
export interface ListingChange {
  readonly before: ListingFacts | null;
  readonly after: ListingFacts;
}

/**
 * Keeps what catalog says of a listing from an instant on, and what was known before as history. Null, with nothing
 * changed, where something as new is known already.
 */
export const keepListing = async (tx: Executor, event: ListingChanged, at: Instant): Promise<ListingChange | null> => {
  const [before = null] = await readListings(tx, [event.id]);
  if (before && before.version >= event.version) return null;
  const known = Object.fromEntries(names.map((name) => [name, event[name as keyof ListingChanged]]));
  const after = { ...known, since: Math.max(at, before?.since ?? 0) } as ListingFacts; // columns bear the names of the contract
  if (before && before.since < after.since) await keepEarlier(tx, { ...before, until: after.since });
  await keepNewest(tx, after);
  return { before, after };
};

const naming = {
  now: prepared<{ units: string }, ListingFacts[]>('listings_naming', (database) =>
    database
      .select()
      .from(listings)
      .where(isListed(listings.unitKey, sql.placeholder('units'))),
  ),
  before: prepared<{ units: string }, ListingVersion[]>('listing_history_naming', (database) =>
    database
      .select()
      .from(listingHistory)
      .where(isListed(listingHistory.unitKey, sql.placeholder('units'))),
  ),
};

/** All that was ever said by listings that name one of these units, in no order. */
export const readNaming = async (executor: Executor, units: readonly string[]): Promise<ListingVersion[]> => [
  ...(await naming.before(executor, { units: listed(units) })),
  ...(await naming.now(executor, { units: listed(units) })).map(asVersion),
];
