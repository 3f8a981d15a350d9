import { GraphQLError } from 'graphql';
import type { Data, Path } from '../data.ts';
import type { SubgraphError } from '../subgraph.ts';

/** Fields of an object that a fetch should have brought and did not. */
export interface Loss {
  /** The keys that the fetch asked for, at any depth. */
  readonly keys: ReadonlySet<string>;
  /** Why; absent when an error that says so is among the result's already. */
  readonly cause: GraphQLError | undefined;
  /** Whether an error of the result tells the cause. */
  told: boolean;
}

/** What went wrong while the fetches of one result ran. */
export interface Problems {
  /** Errors whose place in the result is known. */
  readonly errors: GraphQLError[];
  /** Losses by the object that lacks the fields: completing the result finds out where that is, and which fields. */
  readonly losses: Map<Data, Loss[]>;
}

/** Notes that an object lacks the fields of a fetch. */
export function lose({ losses }: Problems, owner: Data, keys: ReadonlySet<string>, cause?: GraphQLError): void {
  const loss: Loss = { keys, cause, told: cause === undefined };
  const known = losses.get(owner);
  if (known) known.push(loss);
  else losses.set(owner, [loss]);
}

/** The loss that explains a missing field: the one of a fetch that asked for it, or else any, as its fetch then waited for what was lost. */
export function explain(losses: readonly Loss[], key: string): Loss | undefined {
  return losses.find(({ keys }) => keys.has(key)) ?? losses[0];
}

/** A subgraph's error at another place. What it said stays: message, extensions and the error that it came from. */
export function relocated(error: SubgraphError, path: Path | undefined): GraphQLError {
  return new GraphQLError(error.message, {
    ...(path && { path }),
    ...(error.originalError && { originalError: error.originalError }),
    ...(error.extensions && { extensions: error.extensions }),
  });
}

/** An error that is the subgraph's as a whole: it could not be asked, or its answer makes no sense. */
export function fault(subgraph: string, message: string, thrown?: unknown): GraphQLError {
  return new GraphQLError(message, {
    ...(thrown instanceof Error && { originalError: thrown }),
    extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', serviceName: subgraph },
  });
}

/** All errors, one for each place, and last those whose cause showed nowhere in the result. */
export function errorsOf({ errors, losses }: Problems): GraphQLError[] {
  const places = new Set<string>();
  const all = errors.filter(({ path }) => {
    const place = path?.join('\n');
    if (place === undefined) return true;
    const isNew = !places.has(place);
    places.add(place);
    return isNew;
  });
  const causes = new Map<GraphQLError, boolean>();
  for (const { cause, told } of [...losses.values()].flat()) {
    if (cause) causes.set(cause, told || causes.get(cause) === true);
  }
  for (const [cause, told] of causes) if (!told) all.push(cause);
  return all;
}
