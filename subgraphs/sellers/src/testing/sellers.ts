import { forever, type Instant } from '@marque/kit/clock.ts';
import type { Database, StatementListener } from '@marque/kit/db/database.ts';
import type { Subgraph } from '@marque/kit/subgraph.ts';
import { openTestDatabase, testPlace, testPostgres } from '@marque/kit/testing/database.ts';
import { anonymous, type Viewer } from '@marque/kit/viewer.ts';
import type { Campaign } from '@marque/schema/campaigns.ts';
import type { CatalogEvents, ListingChanged } from '@marque/schema/events.ts';
import { asc, eq } from 'drizzle-orm';
import { graphql } from 'graphql';
import { onTestFinished } from 'vitest';
import { outbox } from '../events/tables.ts';
import { definition } from '../index.ts';

/** A fresh database with the tables of this subgraph. */
export const openDatabase = (onStatement?: StatementListener): Promise<Database> =>
  openTestDatabase({
    name: 'sellers',
    migrations: new URL('../../migrations/', import.meta.url),
    ...(onStatement && { onStatement }),
  });

/** The whole subgraph over a fresh database, ended with the test. */
export const openSellers = async (onStatement?: StatementListener): Promise<Subgraph> => {
  const { dataFolder, databaseUrl } = testPlace();
  const subgraph = await definition.open({
    dataFolder,
    databaseUrl: databaseUrl && (await testPostgres(databaseUrl)),
    onStatement,
  });
  onTestFinished(subgraph.close);
  return subgraph;
};

/** Asks a subgraph as somebody, as of an instant; gives data and the errors' codes. */
export const ask = async (
  { schema, context }: Subgraph,
  source: string,
  { as = anonymous, at, variables = {} }: { as?: Viewer; at: Instant; variables?: Record<string, unknown> },
) => {
  const contextValue = context({ viewer: as, now: at, requestId: 'test' });
  const { data, errors } = await graphql({ schema, source, variableValues: variables, contextValue });
  if (errors) return { data, errors: errors.map((error) => error.extensions.code ?? error.message) };
  return { data: JSON.parse(JSON.stringify(data)) };
};

/** Everything that a database recorded for its feed of one type of event, in order. Its outbox tells: the feed itself waits for other tests' transactions. */
export const told = async (database: Database, type: string): Promise<unknown[]> => {
  const { reader } = database;
  const events = await reader.select().from(outbox).where(eq(outbox.type, type)).orderBy(asc(outbox.position));
  return events.map(({ payload }) => payload);
};

/** A feed that holds these events, each with its instant. */
const feedOf = (
  events: readonly { readonly type: string; readonly payload: { readonly id: string }; readonly at: Instant }[],
) => ({
  read: async (cursor: string, limit: number) =>
    events
      .map((event, index) => ({
        cursor: String(index + 1).padStart(9, '0'),
        aggregateType: event.type,
        aggregateId: event.payload.id,
        ...event,
      }))
      .filter((event) => event.cursor > cursor)
      .slice(0, limit),
});

/** An event of catalog, and when it was recorded. */
export type CatalogEvent = {
  [Type in keyof CatalogEvents]: readonly [type: Type, payload: CatalogEvents[Type], at?: Instant];
}[keyof CatalogEvents];

/** A feed of catalog that holds these events, at instant 0 unless they say when. */
export const catalogFeed = (...events: readonly CatalogEvent[]) =>
  feedOf(events.map(([type, payload, at = 0]) => ({ type, payload, at })));

/** A feed of promotions that tells of these campaigns, each at an instant. */
export const promotionsFeed = (...events: readonly (readonly [Campaign, Instant])[]) =>
  feedOf(events.map(([payload, at]) => ({ type: 'campaign.changed', payload, at })));

/** A new Lavida at the Volkswagen dealer in Shanghai that claims nothing, but for what is said otherwise. */
export const listingOf = (facts: Partial<ListingChanged> & { id: string }): ListingChanged => ({
  version: 1,
  kind: 'CAR',
  brandId: 'brd_volkswagen',
  productId: 'mdl_volkswagen_lavida',
  sellerId: 'sel_saic_vw_shanghai',
  storeId: null,
  region: 'CN-SH',
  channel: 'ONLINE',
  condition: 'NEW',
  authorizationClaim: 'NONE',
  disclosed: false,
  price: 12_090_000,
  guidePrice: null,
  currency: 'CNY',
  status: 'ACTIVE',
  publishedAt: 0,
  expiresAt: forever,
  unitKey: null,
  ...facts,
});
