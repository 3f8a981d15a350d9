import { setImmediate as turn } from 'node:timers/promises';
import type { Clock, Instant } from '@marque/kit/clock.ts';
import type { Database } from '@marque/kit/db/database.ts';
import type { Consumer } from '@marque/kit/events/consumer.ts';
import { type Connection, type ConnectionArguments, readPage, toConnection } from '@marque/kit/graphql/connection.ts';
import { type SQL, sql } from 'drizzle-orm';
import type { ListingFacetField } from '../generated.ts';
import { createCampaignReader } from '../promotions/store.ts';
import { type Effort, effortFor, usualEffort } from './effort.ts';
import { type Facet, facetFields, readFacets } from './facets.ts';
import { textsIn } from './filters.ts';
import { matching, type Sought } from './matching.ts';
import { once } from './once.ts';
import { orderOf } from './orders/index.ts';
import { createReaders, type Readers } from './readers.ts';
import { checkSort, keyShapeOf } from './sorts.ts';
import { surveyed } from './survey.ts';
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
  /** The projections that the answer rests on were complete then. */
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

/** Counts the listings that meet one of several conditions, up to one more than is told. */
const countAny = async (conditions: readonly SQL[], readers: Readers): Promise<number> => {
  let total = 0;
  for (const condition of conditions) {
    total += await readers.count(sql`select 1 from ${listings} where ${condition}`, countedAtMost + 1 - total);
    if (total > countedAtMost) break;
    await turn();
  }
  return total;
};

/** A projection that caught up within this time is taken for current: it is asked for news that often at least. */
const currentForMs = 2_000;

/** Makes the service that finds listings. `rights` and `campaigns` are the consumers of the other subgraphs' feeds, `clock` is the machine's. */
export const createDiscoveryService = (options: {
  readonly database: Database;
  readonly rights: Pick<Consumer, 'caughtUpAt'>;
  readonly campaigns: Pick<Consumer, 'caughtUpAt'>;
  readonly clock: Clock;
  readonly effort?: Effort;
}): DiscoveryService => {
  const {
    effort = usualEffort,
    rights,
    campaigns,
    clock,
    database: { reader },
  } = options;
  const readCampaigns = createCampaignReader(reader);
  const all = new Map<number, Readers>();
  /** Those that meet at most so many listings. */
  const readersFor = ({ metAtOnce }: Effort): Readers => {
    const readers = all.get(metAtOnce) ?? createReaders(reader, { metAtOnce });
    all.set(metAtOnce, readers);
    return readers;
  };

  const { firstWord } = readersFor(effort);

  const lag = (...projections: readonly Pick<Consumer, 'caughtUpAt'>[]): number => {
    const behind = clock() - Math.min(...projections.map(({ caughtUpAt }) => caughtUpAt()));
    return behind <= currentForMs ? 0 : behind;
  };

  return {
    discover: (query, now) => {
      checkSort(query);
      const ownEffort = effortFor(effort, textsIn(query.filter ?? {}).length);
      const { look, asksPromotions } = matching({ readCampaigns, firstWord }, query, { now, effort: ownEffort });
      const readers = readersFor(ownEffort);
      const page = readPage(`listings.${query.sort}`, keyShapeOf(query.sort), query);
      const seen = once(async () => surveyed(await look(), readers));
      return {
        asOf: Math.max(0, now - lag(rights, ...(asksPromotions ? [campaigns] : []))),
        page: once(async () => {
          const { rows, keyOf } = await orderOf(await look(), readers).read(page);
          return toConnection(page, rows, keyOf);
        }),
        count: once(async () => {
          const { conditions, isWhole } = await seen();
          const total = await countAny(conditions, readers);
          return { total: Math.min(total, countedAtMost), isExact: isWhole && total <= countedAtMost };
        }),
        facets: async (fields) =>
          readFacets(reader, (await seen()).conditions, { fields: fields ?? facetFields, atMost: countedAtMost }),
      };
    },
  };
};
