import type { UnifiedGraphHandler } from '@graphql-hive/gateway-runtime';
import type { GraphQLSchema } from 'graphql';
import type { Execute } from '../execute.ts';
import type { AskOf } from '../executors.ts';
import type { Limiter } from '../limits/documents.ts';
import { asking } from './asking.ts';
import { type Examine, examiner } from './documents.ts';
import { type KeepingOptions, type KeptAnswers, keptAnswers } from './kept-answers.ts';

/** What serves at present: a supergraph, and who executes over it. */
export interface Serving {
  readonly schema: GraphQLSchema;
  readonly examine: Examine;
  readonly execute: Execute;
  /** Answers that it gave before; none where none are kept. */
  readonly kept: KeptAnswers | undefined;
}

/** An engine that is watched for what it serves. */
export interface Watched {
  readonly handler: UnifiedGraphHandler;
  /** What the engine loaded last; nothing before that. */
  readonly serving: () => Serving | undefined;
}

/** What the direct way needs besides the engine. */
export interface WatchOptions {
  readonly limiter: Limiter;
  readonly introspection: boolean;
  readonly askOf: AskOf;
  /** None are kept without. */
  readonly keeping?: KeepingOptions | undefined;
}

/** Watches an engine, so that with every supergraph that it loads for the runtime it loads it for the direct way too. */
export function watch(engine: UnifiedGraphHandler, { limiter, introspection, askOf, keeping }: WatchOptions): Watched {
  let serving: Serving | undefined;
  return {
    handler: async (options) => {
      const handled = await engine(options);
      const onSubgraphExecute = asking(options.getUnifiedGraphSDL(), askOf);
      const { unifiedGraph: schema, executor: execute } = await engine({ ...options, onSubgraphExecute });
      const kept = keeping && keptAnswers(keeping);
      serving = execute && { schema, execute, kept, examine: examiner(schema, limiter, introspection) };
      return handled;
    },
    serving: () => serving,
  };
}
