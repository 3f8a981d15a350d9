import { apartmentFilters } from './apartment.filters.ts';
import { carFilters } from './car.filters.ts';

/** The criteria of all kinds. A new kind is one more line. */
export const kindFilters = {
  ...carFilters,
  ...apartmentFilters,
};
