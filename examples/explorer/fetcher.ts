import { createGraphiQLFetcher } from '@graphiql/toolkit';

const socket = new URL('/graphql', location.href);
socket.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';

/** Sends what the editors hold to this origin's endpoint; subscriptions go over a WebSocket that is told the same headers. */
export const fetcher = createGraphiQLFetcher({ url: '/graphql', subscriptionUrl: socket.href });
