import { createGraphiQLFetcher } from '@graphiql/toolkit';

/** Sends what the editors hold to this origin's endpoint; subscriptions are answered as server-sent events. */
export const fetcher = createGraphiQLFetcher({ url: '/graphql' });
