import type { Instant } from '../clock.ts';
import { markAppended } from '../db/commit.ts';
import type { Executor } from '../db/database.ts';
import { outbox } from './tables.ts';

/** An event as its producer says it: the contract's types map each `type` to its payload. */
export interface NewEvent<Events, Type extends keyof Events & string = keyof Events & string> {
  readonly aggregateType: string;
  readonly aggregateId: string;
  readonly type: Type;
  readonly payload: Events[Type];
  readonly at: Instant;
}

/** Records events in the transaction of the change, in order. They reach consumers if, and only if, it commits. */
export const appendEvents = async <Events>(tx: Executor, events: readonly NewEvent<Events>[]): Promise<void> => {
  if (events.length === 0) return;
  await tx.insert(outbox).values([...events]);
  markAppended(tx);
};
