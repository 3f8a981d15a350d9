import { seedCars } from './cars.ts';
import { seedFlats } from './flats.ts';
import type { SeedListing } from './offer.ts';

/** The listings of the story in the order in which they were published. */
export const seedListings: readonly SeedListing[] = [...seedCars, ...seedFlats];
