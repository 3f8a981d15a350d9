import { type Criteria, inRange } from '../listings/criteria.ts';
import { listings } from '../listings/tables.ts';

/** The criteria that only flats can meet. */
export const apartmentFilters = {
  floorSize: inRange(listings.floorSize),
  numberOfBedrooms: inRange(listings.numberOfBedrooms),
} satisfies Partial<Criteria<'floorSize' | 'numberOfBedrooms'>>;
