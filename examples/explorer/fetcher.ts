import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { fetchFor } from './answers.ts';
import type { Stop } from './tour.ts';

const socket = new URL('/graphql', location.href);
socket.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';

/** Sends what the editors hold to this origin's endpoint; subscriptions go over a WebSocket that is told the same headers. */
export const fetcherOf = (stop: Stop | undefined) =>
  createGraphiQLFetcher({ url: '/graphql', subscriptionUrl: socket.href, fetch: fetchFor(stop) });
