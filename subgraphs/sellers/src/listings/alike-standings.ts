import { pairKey } from '../authorizations/pair.ts';
import type { Granted } from './right.ts';
import { type StandingPeriod, standingsOf } from './standing.ts';
import type { ListingFacts } from './tables.ts';

/** How the seller of a listing stands to its sale over all time, by the listing's facts. */
export type StandingsOf = (
  facts: Pick<ListingFacts, 'brandId' | 'sellerId' | 'productId' | 'region' | 'channel' | 'condition'>,
) => readonly StandingPeriod[];

/** Finds standings, once for all listings that are alike, out of what was granted by brand and seller (`pairKey`). */
export const createStandings = (rights: ReadonlyMap<string, readonly Granted[]>): StandingsOf => {
  const known = new Map<string, readonly StandingPeriod[]>();
  return (facts) => {
    const pair = pairKey(facts);
    const granted = rights.get(pair) ?? [];
    const { productId, region, channel, condition } = facts;
    const key = granted.length === 0 ? '' : JSON.stringify([pair, productId, region, channel, condition]);
    const standings = known.get(key) ?? standingsOf(granted, facts);
    known.set(key, standings);
    return standings;
  };
};
