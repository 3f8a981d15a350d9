import type { Feed, FeedEvent } from '@marque/kit/events/feed.ts';
import type { SubgraphDefinition } from '@marque/kit/subgraph.ts';
import type { Random } from '../../generate/random.ts';

/** How the network between subgraphs behaves. */
export interface Weather {
  readonly random: Random;
  /** Off, feeds are told as they are. */
  isBad: boolean;
}

const shuffled = <Value>(random: Random, values: readonly Value[]): Value[] => {
  const left = [...values];
  return values.flatMap(() => left.splice(random.whole(0, left.length - 1), 1));
};

/**
 * A feed that is told late, in batches of any size, in any order within one, and with what was told before in between: all
 * that a consumer must bear. Where a batch ends is told truly, since a consumer goes on from there.
 */
export const hostile = (feed: Feed, weather: Weather): Feed => {
  const told: FeedEvent[] = [];
  return {
    onAppend: feed.onAppend,
    read: async (cursor, limit) => {
      const { random, isBad } = weather;
      if (!isBad) return await feed.read(cursor, limit);
      if (random.chance(0.4)) return [];
      const events = await feed.read(cursor, random.whole(1, Math.min(limit, 6)));
      const end = events.at(-1);
      if (!end) return [];
      told.push(...events);
      const again = Array.from({ length: random.whole(0, 4) }, () => random.pick(told));
      return shuffled(random, [...events, ...again]).map((event) => ({ ...event, cursor: end.cursor }));
    },
  };
};

/** The same subgraphs with feeds like that. */
export const inBadWeather = (definitions: readonly SubgraphDefinition[], weather: Weather): SubgraphDefinition[] =>
  definitions.map((definition) => ({
    ...definition,
    open: async (options) => {
      const subgraph = await definition.open(options);
      return { ...subgraph, feed: hostile(subgraph.feed, weather) };
    },
  }));
