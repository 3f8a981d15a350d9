import { forever, type Instant } from '@marque/kit/clock.ts';
import type { FeedEvent, FeedSource } from '@marque/kit/events/feed.ts';
import type { Subgraph, SubgraphOptions } from '@marque/kit/subgraph.ts';
import { testPlace, testPostgres } from '@marque/kit/testing/database.ts';
import { anonymous, type Viewer } from '@marque/kit/viewer.ts';
import type { AuthorizationChanged, ListingChanged, StoreChanged } from '@marque/schema/events.ts';
import { type ExecutionResult, graphql } from 'graphql';
import { onTestFinished } from 'vitest';
import { definition } from '../index.ts';

/** The moderator, brands, sellers and buyers of the demo story. */
export const moderator: Viewer = { role: 'moderator', id: 'mod_chen' };
export const seller = (id: string): Viewer => ({ role: 'seller', id });
export const lin: Viewer = { role: 'buyer', id: 'byr_lin' };
export const wang: Viewer = { role: 'buyer', id: 'byr_wang' };
export const brand = (id: string): Viewer => ({ role: 'brand', id });

/** Ten o'clock in the morning of a day in Shanghai. */
export const shanghaiMorning = (date: string): Instant => Date.parse(`${date}T10:00:00+08:00`);

/** The Lavida of the demo story: RMB 120,900.00 at Volkswagen's dealer in Shanghai. */
export const lavida: ListingChanged = {
  id: 'lst_volkswagen_lavida_saic_vw_shanghai',
  version: 1,
  kind: 'CAR',
  brandId: 'brd_volkswagen',
  productId: 'mdl_volkswagen_lavida',
  sellerId: 'sel_saic_vw_shanghai',
  storeId: 'sto_saic_vw_shanghai',
  region: 'CN-SH',
  channel: 'ONLINE',
  condition: 'NEW',
  authorizationClaim: 'AUTHORIZED',
  disclosed: false,
  price: 12_090_000,
  guidePrice: 12_090_000,
  currency: 'CNY',
  status: 'ACTIVE',
  publishedAt: Date.UTC(2026, 0, 15),
  expiresAt: forever,
  unitKey: null,
};

/** The Model 3 of the demo story: RMB 251,800.00 at a small distributor, guide price RMB 271,550.00. */
export const modelThree: ListingChanged = {
  ...lavida,
  id: 'lst_tesla_model_3_bargain_autos',
  brandId: 'brd_tesla',
  productId: 'mdl_tesla_model_3',
  sellerId: 'sel_bargain_autos',
  storeId: null,
  authorizationClaim: 'NONE',
  price: 25_180_000,
  guidePrice: 27_155_000,
};

/** The showroom of Volkswagen's dealer in Shanghai. */
export const anting: StoreChanged = {
  id: 'sto_saic_vw_shanghai',
  version: 1,
  sellerId: 'sel_saic_vw_shanghai',
  region: 'CN-SH',
  timeZone: 'Asia/Shanghai',
};

/** What other subgraphs tell. */
type Told = ListingChanged | StoreChanged | AuthorizationChanged;

const typeOf = (payload: Told): string => {
  if ('kind' in payload) return 'listing.changed';
  return 'periods' in payload ? 'authorization.changed' : 'store.changed';
};

/** A feed of all that is told, as catalog and sellers would give it. */
const feedOf = (told: readonly Told[]): FeedSource => ({
  read: async (cursor, limit) =>
    told
      .map(
        (payload, index): FeedEvent => ({
          cursor: String(index + 1).padStart(9, '0'),
          aggregateType: typeOf(payload).replace('.changed', ''),
          aggregateId: payload.id,
          type: typeOf(payload),
          payload,
          at: 0,
        }),
      )
      .filter((event) => event.cursor > cursor)
      .slice(0, limit),
});

/** A promotions subgraph of one test. */
export interface TestPromotions {
  readonly subgraph: Subgraph;
  /** The statements that ran since it was emptied last. */
  readonly statements: string[];
  /** Answers an operation as of an instant, for a caller. */
  readonly ask: (source: string, asked?: Asked) => Promise<ExecutionResult>;
  /** Takes in the whole feed of others, from where it was left. */
  readonly hear: (told: readonly Told[]) => Promise<void>;
}

/** How an operation is asked. */
export interface Asked {
  readonly now?: Instant;
  readonly viewer?: Viewer;
  readonly variables?: Record<string, unknown>;
}

/** An empty place for the rows of one test. */
export const emptyPlace = async (): Promise<SubgraphOptions> => {
  const { dataFolder, databaseUrl } = testPlace();
  return { dataFolder, databaseUrl: databaseUrl && (await testPostgres(databaseUrl)) };
};

/** Opens a promotions subgraph for one test, on the process's dialect; a fresh one where no place is given. */
export const openPromotions = async (place?: SubgraphOptions): Promise<TestPromotions> => {
  const statements: string[] = [];
  const subgraph = await definition.open({
    ...(place ?? (await emptyPlace())),
    onStatement: (statement) => void statements.push(statement),
  });
  onTestFinished(() => subgraph.close());
  return {
    subgraph,
    statements,
    ask: async (source, { now = shanghaiMorning('2026-11-02'), viewer = anonymous, variables = {} } = {}) => {
      const contextValue = subgraph.context({ now, viewer, requestId: 'test' });
      const result = await graphql({ schema: subgraph.schema, source, variableValues: variables, contextValue });
      return JSON.parse(JSON.stringify(result)); // plain objects, as a client gets them
    },
    hear: async (told) => {
      for (const consumer of subgraph.consumers) await consumer.pull(feedOf(told));
    },
  };
};
