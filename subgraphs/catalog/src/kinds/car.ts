import { reject } from '@marque/kit/rejection.ts';
import { checkVin, maskVin, normalizeVin } from '@marque/schema/vin.ts';
import type { CarListingResolvers } from '../generated.ts';
import { tidy } from '../listings/texts.ts';
import { isConcerned } from '../listings/visibility.ts';
import { vehicleModelsByIds } from '../models/store.ts';
import { checkBounds, checkTexts } from './bounds.ts';
import { type Kind, noOdometer } from './kind.ts';

const tidied = (text: string | null | undefined): string | null => (text == null ? null : tidy(text));

/** The year of Benz's patent: there is no older car. */
const firstYear = 1886;

const read: Kind['read'] = ({ car }) =>
  car == null
    ? null
    : {
        productId: car.model,
        columns: {
          vin: normalizeVin(car.vin),
          vehicleModelDate: car.vehicleModelDate ?? null,
          dateVehicleFirstRegistered: car.dateVehicleFirstRegistered ?? null,
          mileageFromOdometer: car.mileageFromOdometer ?? null,
          bodyType: car.bodyType ?? null,
          fuelType: car.fuelType ?? null,
          vehicleTransmission: car.vehicleTransmission ?? null,
          enginePowerKw: car.enginePowerKw ?? null,
          color: tidied(car.color),
          vehicleInteriorColor: tidied(car.vehicleInteriorColor),
          vehicleSeatingCapacity: car.vehicleSeatingCapacity ?? null,
          electricRangeKm: car.electricRangeKm ?? null,
          numberOfPreviousOwners: car.numberOfPreviousOwners ?? null,
        },
      };

const check: Kind['check'] = (facts, { condition, now }) => {
  const { error } = facts.vin === null ? {} : checkVin(facts.vin);
  if (error) return reject('VIN_INVALID', error, 'input.car.vin');
  if (condition === 'USED' && facts.mileageFromOdometer === null)
    return reject('INVALID_INPUT', 'Give the mileage of a used car', 'input.car.mileageFromOdometer');
  const registered = facts.dateVehicleFirstRegistered;
  if (registered !== null && (registered < `${firstYear}` || registered > new Date(now).toISOString().slice(0, 10)))
    return reject('INVALID_INPUT', `Give a date from ${firstYear} to today`, 'input.car.dateVehicleFirstRegistered');
  const bounds = {
    vehicleModelDate: [firstYear, new Date(now).getUTCFullYear() + 1],
    mileageFromOdometer: [0, 2_000_000],
    enginePowerKw: [1, 2_000],
    vehicleSeatingCapacity: [1, 20],
    electricRangeKm: [1, 3_000],
    numberOfPreviousOwners: [0, 100],
  } as const;
  return checkBounds(facts, bounds, 'car') ?? checkTexts(facts, { color: 60, vehicleInteriorColor: 60 }, 'car');
};

const resolvers: CarListingResolvers = {
  model: ({ productId }, _, { loaders }) => (productId === null ? null : loaders.model.load(productId)),
  vin: (row, _, { viewer }) => (row.vin === null || isConcerned(row, viewer) ? row.vin : maskVin(row.vin)),
};

/** Cars. */
export const car: Kind = {
  kind: 'CAR',
  part: 'car',
  product: { field: 'input.car.model', noun: 'vehicle model' },
  read,
  findProduct: async (executor, id) => {
    const [model] = await vehicleModelsByIds(executor, [id]);
    if (!model) return null;
    const { brandId, guidePrice, currency, bodyType, fuelType } = model;
    return {
      id,
      brandId,
      guidePrice: guidePrice === null ? null : { minorUnits: guidePrice, currency },
      defaults: { bodyType, fuelType },
    };
  },
  check,
  unitKey: (_, { vin }) => vin,
  year: ({ vehicleModelDate }) => vehicleModelDate ?? 0,
  mileage: ({ mileageFromOdometer }) => mileageFromOdometer ?? noOdometer,
  resolvers,
};
