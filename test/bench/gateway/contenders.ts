import type { Listening } from '@marque/kit/server/listen.ts';

/** A server that answers the marketplace's API. */
export interface Contender {
  /** How it is named in the table. */
  readonly title: string;
  /** Whether subgraphs answer it from processes of their own. */
  readonly split: boolean;
  /** Whether it gets the caller's token. */
  readonly signedIn: boolean;
  /** Begins to serve; where the subgraphs answer is told where it is split. */
  readonly start: (urls: Readonly<Record<string, string>>) => Promise<Pick<Listening, 'url'>>;
}

const local = { split: false, signedIn: false };

/** Everything that is measured, ours first and the limit last. Each is loaded in its own process alone. */
export const contenders: Readonly<Record<string, Contender>> = {
  embedded: {
    ...local,
    title: 'ours, embedded, signed in',
    signedIn: true,
    start: async () => (await import('./contenders/ours.ts')).startEmbedded(),
  },
  anonymous: {
    ...local,
    title: 'ours, embedded, anonymous',
    start: async () => (await import('./contenders/ours.ts')).startEmbedded(),
  },
  kept: {
    ...local,
    title: 'ours, embedded, anonymous, with response cache',
    start: async () => (await import('./contenders/ours.ts')).startEmbedded({ keptAnswers: 64 }),
  },
  split: {
    title: 'ours, split, signed in',
    split: true,
    signedIn: true,
    start: async (urls) => (await import('./contenders/ours.ts')).startSplit(urls),
  },
  'hive-rust': {
    ...local,
    title: 'Hive runtime, Rust planner, embedded',
    start: async () => (await import('./contenders/hive.ts')).startHive('rust'),
  },
  'hive-js': {
    ...local,
    title: 'Hive runtime, its own engine, embedded',
    start: async () => (await import('./contenders/hive.ts')).startHive('js'),
  },
  'apollo-gateway': {
    ...local,
    title: '@apollo/gateway, embedded',
    start: async () => (await import('./contenders/apollo-gateway.ts')).startApolloGateway(),
  },
  'apollo-gateway-split': {
    title: '@apollo/gateway, split',
    split: true,
    signedIn: false,
    start: async (urls) => (await import('./contenders/apollo-gateway.ts')).startApolloGateway(urls),
  },
  'apollo-server': {
    ...local,
    title: 'one schema, Apollo Server',
    start: async () => (await import('./contenders/one-server.ts')).startApolloServer(),
  },
  'graphql-js': {
    ...local,
    title: 'one schema, node:http + graphql-js',
    start: async () => (await import('./contenders/one-server.ts')).startBare('interpreted'),
  },
  'graphql-jit': {
    ...local,
    title: 'one schema, node:http + graphql-jit (the limit)',
    start: async () => (await import('./contenders/one-server.ts')).startBare('compiled'),
  },
};
