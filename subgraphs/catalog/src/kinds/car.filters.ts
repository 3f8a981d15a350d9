import { type Criteria, oneOf } from '../listings/criteria.ts';
import { listings } from '../listings/tables.ts';

/** The criteria that only cars can meet. */
export const carFilters = {
  fuelType: oneOf(listings.fuelType),
  bodyType: oneOf(listings.bodyType),
  vehicleTransmission: oneOf(listings.vehicleTransmission),
} satisfies Partial<Criteria<'fuelType' | 'bodyType' | 'vehicleTransmission'>>;
