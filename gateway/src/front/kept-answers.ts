import type { Instant } from '@marque/kit/clock.ts';
import type { Lasting, RequestFacts } from '@marque/kit/subgraph.ts';
import type { ExecutionResult } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type Answer, bodyOf } from './answer.ts';

/** What keeping answers takes. */
export interface KeepingOptions {
  /** The subgraphs that answers rest on, all of them. */
  readonly lasting: readonly Lasting[];
  /** How much is kept, in bytes of the questions and answers; the least recently used go first. */
  readonly bytes: number;
  /** Hears what became of a question: answered by a kept answer, by none as there was none, or as it holds no more. */
  readonly asked?: ((outcome: 'hit' | 'miss' | 'stale') => void) | undefined;
}

/** A question while it is being answered. */
export interface Answering {
  /** As of when it is answered; read before anything else is. */
  readonly begin: (notToKeep: () => void) => RequestFacts;
  readonly execute: () => Promise<ExecutionResult>;
}

/** Answers a question, and keeps the answer where it is one without errors that lasts. */
export type AnswerAnew = (answering: Answering) => Promise<ExecutionResult | Answer>;

/** Answers from before, of callers of whom nothing is known. */
export interface KeptAnswers {
  /** The answer to a question where one holds still, else the way to answer it anew. */
  readonly ask: (question: string, present: () => Instant) => Promise<Answer | AnswerAnew>;
}

interface Kept {
  readonly answer: Answer;
  /** What was committed, in all subgraphs. */
  readonly state: string;
  readonly from: Instant;
  readonly until: Instant;
}

/**
 * Keeps answers for as long as they are what would be answered anew, but for `asOf`: until anything is committed in any
 * subgraph, whoever did it and whether or not an event tells of it, or the clock reaches the next instant in any of them. An
 * answer is kept only where nothing was committed while it was made.
 */
export function keptAnswers({ lasting, bytes, asked }: KeepingOptions): KeptAnswers {
  const sizeCalculation = ({ answer }: Kept, question: string) => 2 * (answer.body.length + question.length) + 256;
  const answers = new LRUCache<string, Kept>({ maxSize: bytes, maxEntrySize: Math.ceil(bytes / 16), sizeCalculation });
  /** Nothing where a database does not answer: then nothing is kept and nothing kept is told. */
  const stateNow = async (): Promise<string | undefined> => {
    try {
      return (await Promise.all(lasting.map(({ state }) => state()))).join(' ');
    } catch {
      return undefined;
    }
  };
  let next = { state: '', from: 0, until: 0 };
  const nextChange = async (state: string, now: Instant): Promise<Instant> => {
    if (next.state === state && next.from <= now && now < next.until) return next.until;
    const until = Math.min(...(await Promise.all(lasting.map((one) => one.nextChange(now)))));
    next = { state, from: now, until };
    return until;
  };
  const anew =
    (question: string, state: string | undefined): AnswerAnew =>
    async ({ begin, execute }) => {
      let isToKeep = state !== undefined;
      const { now } = begin(() => {
        isToKeep = false;
      });
      const result = await execute();
      if (state === undefined || !isToKeep || result.errors) return result;
      const made: Answer = { status: 200, headers: {}, body: bodyOf(result) };
      const until = await nextChange(state, now).catch(() => now);
      if (until > now && (await stateNow()) === state) answers.set(question, { answer: made, state, from: now, until });
      return made;
    };
  const ask: KeptAnswers['ask'] = async (question, present) => {
    const state = await stateNow();
    const kept = answers.get(question);
    const now = present();
    const holds = kept && kept.state === state && kept.from <= now && now < kept.until;
    asked?.(holds ? 'hit' : kept ? 'stale' : 'miss');
    return holds ? kept.answer : anew(question, state);
  };
  return { ask };
}
