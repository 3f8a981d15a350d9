import { and, eq } from 'drizzle-orm';
import type { Clock, Instant } from '../clock.ts';
import type { Database, Executor } from '../db/database.ts';
import type { FeedEvent, FeedSource } from './feed.ts';
import { type Kept, type Rebuilt, rebuildProjection } from './rebuild.ts';
import { checkpoints } from './tables.ts';

/** A projection's reader of another subgraph's feed. */
export interface Consumer {
  /** The subgraph whose feed it reads. */
  readonly producer: string;
  /** Applies all there is, then resolves. Calls made meanwhile share one further round. */
  readonly pull: (source: FeedSource) => Promise<void>;
  /** Makes the projection anew from the whole feed, while it is read and followed; null where it keeps more than the newest of what it hears. */
  readonly rebuild: ((source: FeedSource) => Promise<Rebuilt>) | null;
  /** When it last found nothing more to apply; 0 before the first time. */
  readonly caughtUpAt: () => Instant;
}

/** One handler for each type of event in the contract; it changes rows of the projection and nothing else. */
export type Handlers<Events> = {
  readonly [Type in keyof Events]: (tx: Executor, payload: Events[Type], event: FeedEvent) => Promise<void>;
};

/** What a consumer needs. */
export interface ConsumerOptions<Events> {
  readonly database: Database;
  readonly producer: string;
  readonly handlers: Handlers<Events>;
  /** Where each type's aggregates are kept, so that a rebuild finds them; null where a type leaves no row. Left out where a rebuild would lose what was kept of the past. */
  readonly kept?: { readonly [Type in keyof Events]: Kept | null };
  /** Derives anew, at the end of a rebuild, what rests on kept rows together. */
  readonly settle?: (database: Database) => Promise<void>;
  readonly clock: Clock;
  /** Events in one transaction, at most. */
  readonly batchSize?: number;
}

/**
 * Makes the consumer of one producer's feed. It applies a batch and moves its checkpoint in one transaction, guarded by
 * compare-and-set, so that a crash or a second process neither loses nor repeats an event.
 * An event of a type that the contract lacks is passed over.
 */
export const createConsumer = <Events>(options: ConsumerOptions<Events>): Consumer => {
  const { database, producer, handlers, clock, batchSize = 500 } = options;
  const handlerOf = new Map(Object.entries(handlers)) as Map<string, Handlers<Record<string, unknown>>[string]>; // the producer keeps the contract
  let caughtUpAt: Instant = 0;
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  const checkpoint = async (): Promise<string> => {
    const [row] = await database.reader.select().from(checkpoints).where(eq(checkpoints.producer, producer));
    return row?.cursor ?? '';
  };

  const apply = (from: string, events: readonly FeedEvent[]): Promise<void> =>
    database.transaction(
      async (tx) => {
        const cursor = events.at(-1)?.cursor ?? from;
        const moved =
          from === ''
            ? await tx.insert(checkpoints).values({ producer, cursor }).onConflictDoNothing().returning()
            : await tx
                .update(checkpoints)
                .set({ cursor })
                .where(and(eq(checkpoints.producer, producer), eq(checkpoints.cursor, from)))
                .returning();
        if (moved.length === 0) return; // another process applied them first
        for (const event of events) await handlerOf.get(event.type)?.(tx, event.payload, event);
      },
      { announceInBackground: true },
    );

  const round = async (source: FeedSource): Promise<void> => {
    for (;;) {
      const from = await checkpoint();
      const events = await source.read(from, batchSize);
      if (events.length === 0) break;
      await apply(from, events);
    }
    caughtUpAt = clock();
  };

  const start = (source: FeedSource): Promise<void> => {
    running = round(source).finally(() => {
      running = undefined;
    });
    return running;
  };

  const pull = (source: FeedSource): Promise<void> => {
    if (!running) return start(source);
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return start(source);
      });
    return next;
  };

  const { kept, settle } = options;
  const rebuild = (source: FeedSource): Promise<Rebuilt> =>
    rebuildProjection({
      database,
      source,
      kept: kept ?? {},
      settle,
      apply: async (tx, event) => await handlerOf.get(event.type)?.(tx, event.payload, event),
    });

  return { producer, pull, rebuild: kept ? rebuild : null, caughtUpAt: () => caughtUpAt };
};
