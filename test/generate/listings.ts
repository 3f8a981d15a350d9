import { type CarMarket, makeCar } from './cars.ts';
import { type FlatCounts, makeFlat } from './flats.ts';
import type { MadeListing } from './listing.ts';
import type { Parties } from './parties.ts';
import { createRandom } from './random.ts';

/** The share of flats among listings. */
const flatShare = 0.15;

/** Makes so many listings of these parties, one after another: the same for the same number, seed and parties. */
export const makeListings = function* (
  { listings, seed }: { readonly listings: number; readonly seed: number },
  { carSellers, flatSellers }: Parties,
  market: CarMarket,
): Generator<MadeListing> {
  const random = createRandom(seed + 1);
  const flats: FlatCounts = new Map();
  for (let number = 1; number <= listings; number += 1) {
    const isFlat = random.chance(flatShare);
    // A few sellers have much, most have little.
    const party = random.pick(isFlat ? flatSellers : carSellers, 1.7);
    yield isFlat ? makeFlat(random, party, flats, number) : makeCar(random, party, market, number);
  }
};
