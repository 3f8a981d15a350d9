import { type Criteria, inRange, oneOf } from '../listings/criteria.ts';
import { listings } from '../listings/tables.ts';

/** The criteria that only cars can meet. */
export const carFilters = {
  mileageFromOdometer: inRange(listings.mileageFromOdometer),
  fuelType: oneOf(listings.fuelType),
  bodyType: oneOf(listings.bodyType),
  vehicleTransmission: oneOf(listings.vehicleTransmission),
} satisfies Partial<Criteria<'mileageFromOdometer' | 'fuelType' | 'bodyType' | 'vehicleTransmission'>>;
