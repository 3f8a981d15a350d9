import { and, asc, eq, gt, lte } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Database, Executor } from '../db/database.ts';
import type { FeedEvent, FeedSource } from './feed.ts';
import { type NewestEvents, openNewestEvents } from './newest.ts';

/** Where a projection keeps the aggregates of one type of event: a row for each, by its id, with the version that was heard last. */
export interface Kept {
  readonly key: PgColumn;
  readonly version: PgColumn;
  /** Drops one that the feed does not know, with all that rests on it; the row alone is dropped without. */
  readonly forget?: (tx: Executor, key: string) => Promise<void>;
}

/** What a rebuild takes. */
export interface RebuildOptions {
  readonly database: Database;
  readonly source: FeedSource;
  /** Null for a type of which the projection keeps no row. */
  readonly kept: Readonly<Record<string, Kept | null>>;
  readonly apply: (tx: Executor, event: FeedEvent) => Promise<void>;
  /** Derives anew what rests on the kept rows together. */
  readonly settle?: ((database: Database) => Promise<void>) | undefined;
}

/** What a rebuild found. */
export interface Rebuilt {
  readonly events: number;
  /** Aggregates that were kept anew. */
  readonly kept: number;
  /** Aggregates that were dropped, since the feed does not know them. */
  readonly forgotten: number;
}

const batchSize = 500;

const readKeys = async (database: Database, { key }: Kept, each: (key: string) => void): Promise<void> => {
  for (let last = ''; ; ) {
    const rows = await database.reader
      .select({ key })
      .from(key.table)
      .where(gt(key, last))
      .orderBy(asc(key))
      .limit(batchSize);
    for (const row of rows) each(String(row.key));
    const end = rows.at(-1);
    if (!end) return;
    last = String(end.key);
  }
};

const readFeed = async (source: FeedSource, newest: NewestEvents): Promise<number> => {
  let count = 0;
  for (let cursor = ''; ; ) {
    const events = await source.read(cursor, batchSize);
    for (const event of events) newest.add(event);
    count += events.length;
    const end = events.at(-1);
    if (!end) return count;
    cursor = end.cursor;
  }
};

const inBatches = async <Item>(
  database: Database,
  items: Iterable<Item>,
  each: (tx: Executor, item: Item) => Promise<void>,
) => {
  let count = 0;
  let batch: Item[] = [];
  const flush = () =>
    database.transaction(
      async (tx) => {
        for (const item of batch) await each(tx, item);
      },
      { announceInBackground: true },
    );
  for (const item of items) {
    batch.push(item);
    count += 1;
    if (batch.length < batchSize) continue;
    await flush();
    batch = [];
  }
  if (batch.length > 0) await flush();
  return count;
};

/** Makes an event that is kept count as news: whoever keeps a newer one already goes on with that. */
const unsettle = async (tx: Executor, { key, version }: Kept, { aggregateId, payload }: FeedEvent): Promise<void> => {
  const { version: told } = payload as { readonly version: number }; // `openNewestEvents` has made sure
  await tx
    .update(key.table)
    .set({ [propertyOf(version)]: -1 })
    .where(and(eq(key, aggregateId), lte(version, told)));
};

const propertyOf = (column: PgColumn): string => {
  const found = Object.entries(column.table).find(([, value]) => value === column);
  if (!found) throw new Error('A column is not of its own table');
  return found[0];
};

/**
 * Makes a projection anew from its producer's whole feed while it is read and the feed goes on: each row goes from what it
 * is to what its newest event says in one step, so that nobody sees a state of the past. Rows of which the feed knows
 * nothing are dropped. It can be stopped and begun again at any time.
 */
export const rebuildProjection = async ({
  database,
  source,
  kept,
  apply,
  settle,
}: RebuildOptions): Promise<Rebuilt> => {
  const newest = openNewestEvents();
  try {
    // Before the feed is read: an aggregate that is kept now and has no event in all of it never had one.
    for (const [type, place] of Object.entries(kept))
      if (place) await readKeys(database, place, (key) => newest.known(type, key));
    const events = await readFeed(source, newest);
    const count = await inBatches(database, newest.all(), async (tx, event) => {
      const place = kept[event.type];
      if (place) await unsettle(tx, place, event);
      await apply(tx, event);
    });
    const forgotten = await inBatches(database, newest.unheard(), async (tx, { type, key }) => {
      const place = kept[type];
      if (place?.forget) await place.forget(tx, key);
      else if (place) await tx.delete(place.key.table).where(eq(place.key, key));
    });
    await settle?.(database);
    return { events, kept: count, forgotten };
  } finally {
    newest.close();
  }
};
