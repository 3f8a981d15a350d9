import type { RequestFacts } from '@marque/kit/subgraph.ts';

/** What resolvers of catalog get: the request's facts and loaders that live as long as it. */
export interface Context extends RequestFacts {}
