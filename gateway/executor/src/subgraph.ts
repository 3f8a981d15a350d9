import type { DocumentNode } from 'graphql';
import type { MaybePromise } from './maybe-promise.ts';

/** One request to a subgraph. */
export interface SubgraphRequest<Context> {
  /** The operation. The same object for every request of the same step of the same plan, so that it can be a cache's key. */
  readonly document: DocumentNode;
  /** The operation as text. */
  readonly query: string;
  readonly operationType: 'query' | 'mutation' | 'subscription';
  /** The variables that the operation uses, and no others. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** What the caller of the executor gave for this request. */
  readonly context: Context;
}

/** An error as a subgraph reports it: an error of this process, or plain data from another. */
export interface SubgraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[] | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
  readonly originalError?: Error | undefined;
}

/** What a subgraph answers. The executor takes the data over: it adds to it, and must be its only owner. */
export interface SubgraphResult {
  readonly data?: Record<string, unknown> | null | undefined;
  readonly errors?: readonly SubgraphError[] | undefined;
}

/** Asks a subgraph, by its name in the supergraph. A subscription is answered with an iterable of events, or with errors. */
export type Subgraph<Context> = (
  name: string,
  request: SubgraphRequest<Context>,
) => MaybePromise<SubgraphResult | AsyncIterable<SubgraphResult>>;
