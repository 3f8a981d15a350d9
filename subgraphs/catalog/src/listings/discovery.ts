import type { Clock, Instant } from '@marque/kit/clock.ts';
import type { Database } from '@marque/kit/db/database.ts';
import type { Consumer } from '@marque/kit/events/consumer.ts';
import {
  type Connection,
  type ConnectionArguments,
  keyset,
  type Page,
  readPage,
  toConnection,
} from '@marque/kit/graphql/connection.ts';
import { badInput } from '@marque/kit/graphql/problems.ts';
import { and, sql } from 'drizzle-orm';
import type { ListingFacetField } from '../generated.ts';
import { type Facet, facetFields, readFacets } from './facets.ts';
import { matching, type Sought } from './matching.ts';
import { once } from './once.ts';
import { sortBy } from './sorts.ts';
import { createShapedReader, limitPlaceholder } from './statements.ts';
import { type ListingRow, listings } from './tables.ts';

/** A page of what is looked for. */
export interface DiscoveryQuery extends Sought, ConnectionArguments {}

/** How many listings match; a lower bound where it is not exact. */
export interface ListingCount {
  readonly total: number;
  readonly isExact: boolean;
}

/** What was found. Each part is read when it is asked for, once. */
export interface Discovery {
  /** The projection of rights was complete then. */
  readonly asOf: Instant;
  readonly page: () => Promise<Connection<ListingRow>>;
  readonly count: () => Promise<ListingCount>;
  readonly facets: (fields?: readonly ListingFacetField[] | null) => Promise<Facet[]>;
}

/** Finds listings as of an instant. Throws `BAD_USER_INPUT` for arguments that cannot be answered. */
export interface DiscoveryService {
  readonly discover: (query: DiscoveryQuery, now: Instant) => Discovery;
}

/** Matching listings are counted up to here. */
export const countedAtMost = 10_000;

/** A projection that caught up within this time is taken for current: it is asked for news that often at least. */
const currentForMs = 2_000;

const readSortedPage = (query: DiscoveryQuery): Page => {
  const page = readPage(`listings.${query.sort}`, query);
  const { start } = page;
  if (start && (start.length !== 2 || typeof start[0] !== 'number' || typeof start[1] !== 'string'))
    throw badInput('The cursor is not one of this list: send one that this list gave, unchanged');
  return page;
};

/** Makes the service that finds listings. `projection` is the consumer of the sellers' feed, `clock` the machine's. */
export const createDiscoveryService = (options: {
  readonly database: Database;
  readonly projection: Pick<Consumer, 'caughtUpAt'>;
  readonly clock: Clock;
}): DiscoveryService => {
  const { database, projection, clock } = options;
  const readRows = createShapedReader(database.reader, (executor, condition, order) =>
    executor.select().from(listings).where(condition).orderBy(order).limit(limitPlaceholder),
  );
  const countRows = createShapedReader(database.reader, (executor, condition) => {
    const counted = executor
      .select({ one: sql`1`.as('one') })
      .from(listings)
      .where(condition)
      .limit(limitPlaceholder)
      .as('counted');
    return executor.select({ total: sql<number>`count(*)`.mapWith(Number) }).from(counted);
  });

  const lag = (): number => {
    const behind = clock() - projection.caughtUpAt();
    return behind <= currentForMs ? 0 : behind;
  };

  return {
    discover: (query, now) => {
      const condition = matching(database.reader, query, now);
      const page = readSortedPage(query);
      const { columns, direction, keyOf } = sortBy(query.sort);
      return {
        asOf: Math.max(0, now - lag()),
        page: once(async () => {
          const { where, orderBy } = keyset(columns, direction, page);
          const rows = await readRows(sql`${and(await condition(), where)}`, sql.join(orderBy, sql`, `), page.size + 1);
          return toConnection(page, rows, keyOf);
        }),
        count: once(async () => {
          const [counted] = await countRows(await condition(), sql``, countedAtMost + 1);
          const total = counted?.total ?? 0;
          return { total: Math.min(total, countedAtMost), isExact: total <= countedAtMost };
        }),
        facets: async (fields) =>
          readFacets(database.reader, await condition(), { fields: fields ?? facetFields, atMost: countedAtMost }),
      };
    },
  };
};
