import type { Executor } from '@marque/kit/db/database.ts';
import type { RequestFacts } from '@marque/kit/subgraph.ts';
import type { Loaders } from './loaders.ts';
import type { Services } from './services.ts';

/** What resolvers of catalog get: the request's facts, loaders that live as long as it, and what lives as long as the subgraph. */
export interface Context extends RequestFacts {
  /** Rows by id, read once a request and many at a time. */
  readonly loaders: Loaders;
  /** The use cases. */
  readonly services: Services;
  /** For reads to which no rule applies. */
  readonly reader: Executor;
}
