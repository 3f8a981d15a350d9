import type { Data, Path } from '../data.ts';
import type { MaybePromise } from '../maybe-promise.ts';
import type { Problems } from '../result/problems.ts';
import type { Subgraph } from '../subgraph.ts';
import type { Supergraph } from '../supergraph.ts';

/** One execution of a plan: what its steps share. */
export interface Run {
  /** What has been fetched so far, as one tree. */
  readonly data: Data;
  readonly problems: Problems;
  /** The operation's variables, coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly supergraph: Supergraph;
  readonly subgraph: Subgraph<unknown>;
  readonly context: unknown;
  /** The caller's path for a path of the data; `undefined` when the caller asked for nothing there. */
  readonly clientPath: (path: Path) => Path | undefined;
  /** Whether nothing more may be changed: a mutation failed whose field promises a value, so that the result is null as a whole. */
  halted: boolean;
}

/** A part of a plan, compiled. It resolves when its fetches have been merged, and never rejects because of a subgraph. */
export type Step = (run: Run) => MaybePromise<void>;
