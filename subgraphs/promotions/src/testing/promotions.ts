import type { Instant } from '@marque/kit/clock.ts';
import type { FeedEvent, FeedSource } from '@marque/kit/events/feed.ts';
import type { Subgraph, SubgraphOptions } from '@marque/kit/subgraph.ts';
import { testPlace, testPostgres } from '@marque/kit/testing/database.ts';
import { anonymous, type Viewer } from '@marque/kit/viewer.ts';
import type { AuthorizationChanged, ListingChanged, StoreChanged } from '@marque/schema/events.ts';
import { type ExecutionResult, graphql } from 'graphql';
import { onTestFinished } from 'vitest';
import { definition } from '../index.ts';
import { shanghaiMorning } from './story.ts';

// Tests take the whole story from here; programs of their own, which no test runner is around, from `story.ts`.
export { anting, brand, lavida, lin, modelThree, moderator, seller, shanghaiMorning, wang } from './story.ts';

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
