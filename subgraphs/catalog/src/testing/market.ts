import { forever, type Instant } from '@marque/kit/clock.ts';
import type { Database } from '@marque/kit/db/database.ts';
import type { FeedEvent } from '@marque/kit/events/feed.ts';
import { isRejection } from '@marque/kit/rejection.ts';
import { openTestDatabase } from '@marque/kit/testing/database.ts';
import type { Campaign } from '@marque/schema/campaigns.ts';
import type { AuthorizationChanged, EnforcementChanged, SellerChanged, SellersEvents } from '@marque/schema/events.ts';
import { campaignOf } from '@marque/schema/testing/campaign.ts';
import { noKindColumns } from '../kinds/kind.ts';
import type { ListingFacts } from '../listings/derive.ts';
import { createDiscoveryService, type DiscoveryQuery } from '../listings/discovery.ts';
import { type Effort, usualEffort } from '../listings/effort.ts';
import type { ListingRow } from '../listings/tables.ts';
import { writeListings } from '../listings/write.ts';
import { createCampaignsConsumer } from '../promotions/projection.ts';
import { createRightsConsumer } from '../rights/projection.ts';

/** The present of the tests: 2026-11-02T12:00:00+08:00. */
export const now: Instant = Date.UTC(2026, 10, 2, 4);

/** A used car of the seller `sel_a` and the brand `brd_a`, on offer and claiming nothing, unless told otherwise. */
export const listing = (id: string, facts: Partial<ListingFacts> = {}): ListingFacts => ({
  id,
  kind: 'CAR',
  brandId: 'brd_a',
  productId: 'mdl_a',
  sellerId: 'sel_a',
  storeId: null,
  title: { en: `Listing ${id}` },
  description: null,
  condition: 'NEW',
  channel: 'ONLINE',
  region: 'CN-SH',
  latitude: null,
  longitude: null,
  price: 10_000_000,
  guidePrice: null,
  currency: 'CNY',
  status: 'ACTIVE',
  authorizationClaim: 'NONE',
  disclosure: null,
  publishedAt: now - 1_000,
  expiresAt: forever,
  version: 1,
  externalId: null,
  feedDigest: null,
  unitKey: null,
  conflictsWith: null,
  heldUntil: 0,
  ...noKindColumns,
  ...facts,
});

/** The event of an authorisation without bounds for `sel_a` and `brd_a`, in force for ever, unless told otherwise. */
export const authorization = (change: Partial<AuthorizationChanged> = {}): AuthorizationChanged => ({
  id: 'aut_a',
  version: 1,
  brandId: 'brd_a',
  sellerId: 'sel_a',
  scope: { products: null, regions: null, channels: null, conditions: null },
  periods: [{ from: 0, until: forever }],
  ...change,
});

/** The event of an active dealer `sel_a`, unless told otherwise. */
export const seller = (change: Partial<SellerChanged> = {}): SellerChanged => ({
  id: 'sel_a',
  version: 1,
  name: { en: 'A' },
  kind: 'BRAND_DEALER',
  status: 'ACTIVE',
  ...change,
});

/** The event of a measure on a listing, in force for ever, unless told otherwise. */
export const enforcement = (id: string, change: Partial<EnforcementChanged> = {}): EnforcementChanged => ({
  id,
  version: 1,
  measure: 'DISABLED',
  from: 0,
  until: forever,
  ...change,
});

/** A campaign for everybody that runs at the present and gives nothing, unless told otherwise. */
export const campaign = (facts: Partial<Campaign> = {}): Campaign =>
  campaignOf({ windows: [{ from: 0, until: forever, localStart: '', localEnd: '' }], ...facts });

/** An event of the sellers' feed by its type. */
export type SellersEvent = {
  [Type in keyof SellersEvents]: readonly [type: Type, payload: SellersEvents[Type]];
}[keyof SellersEvents];

/** What writes listings, hears the sellers' feed and finds listings in a database of catalog. */
export const createMarket = (database: Database) => {
  const consumer = createRightsConsumer({ database, clock: () => now });
  const promotions = createCampaignsConsumer({ database, clock: () => now });
  /** What answers with an effort of its own. */
  const discoveryWith = (effort: Effort) =>
    createDiscoveryService({ database, rights: consumer, campaigns: promotions, clock: () => now, effort });
  const discovery = discoveryWith(usualEffort);
  const feed: FeedEvent[] = [];
  let told = 0;

  const hear = (...events: readonly SellersEvent[]): Promise<void> => {
    for (const [type, payload] of events)
      feed.push({
        cursor: String(feed.length + 1),
        aggregateType: type,
        aggregateId: payload.id,
        type,
        payload,
        at: now,
      });
    return consumer.pull({
      read: async (cursor, limit) => feed.slice(Number(cursor || 0), Number(cursor || 0) + limit),
    });
  };

  /** Hears of these campaigns as they are now. */
  const promote = async (...campaigns: readonly Campaign[]): Promise<void> => {
    const start = told;
    told += campaigns.length;
    await promotions.pull({
      read: async (cursor) =>
        campaigns
          .map((payload, index) => ({
            cursor: String(start + index + 1),
            aggregateType: 'campaign',
            aggregateId: payload.id,
            type: 'campaign.changed',
            payload,
            at: now,
          }))
          .slice(Math.max(0, Number(cursor || 0) - start)),
    });
  };

  const publish = async (...facts: readonly ListingFacts[]): Promise<ListingRow[]> => {
    const results = await database.transaction((tx) =>
      writeListings(
        tx,
        facts.map((one) => ({ before: null, facts: one })),
        now,
      ),
    );
    return results.map((result) => {
      if (isRejection(result)) throw new Error(result.message);
      return result;
    });
  };

  /** The ids of the first page. */
  const find = async (query: Partial<DiscoveryQuery> = {}, at: Instant = now): Promise<string[]> => {
    const { edges } = await discovery.discover({ sort: 'NEWEST', first: 100, ...query }, at).page();
    return edges.map(({ node }) => node.id);
  };

  return { database, discovery, discoveryWith, consumer, hear, promote, publish, find };
};

/** The same in a fresh database, which ends with the test. */
export const openMarket = async (
  options: Pick<Parameters<typeof openTestDatabase>[0], 'onStatement' | 'longestReadMs'> = {},
) => {
  const migrations = new URL('../../migrations/', import.meta.url);
  return createMarket(await openTestDatabase({ name: 'catalog', migrations, ...options }));
};
