import { integer, text } from '@marque/kit/db/columns.ts';
import type { BodyType, FuelType, Transmission } from '../generated.ts';

/** What a listing of a car keeps beside the common facts; null in every other kind. */
export const carColumns = {
  vin: text(),
  vehicleModelDate: integer(),
  dateVehicleFirstRegistered: text(),
  mileageFromOdometer: integer(),
  bodyType: text().$type<BodyType>(),
  fuelType: text().$type<FuelType>(),
  vehicleTransmission: text().$type<Transmission>(),
  enginePowerKw: integer(),
  color: text(),
  vehicleInteriorColor: text(),
  vehicleSeatingCapacity: integer(),
  electricRangeKm: integer(),
  numberOfPreviousOwners: integer(),
};
