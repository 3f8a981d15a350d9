import { reject } from '@marque/kit/rejection.ts';
import { apartmentUnitKey } from '@marque/schema/unit-key.ts';
import type { ApartmentListingResolvers } from '../generated.ts';
import { tidy } from '../listings/texts.ts';
import { apartmentProjectsByIds } from '../projects/store.ts';
import { checkBounds, checkTexts } from './bounds.ts';
import { type Kind, noOdometer } from './kind.ts';

const read: Kind['read'] = ({ apartment }) =>
  apartment == null
    ? null
    : {
        productId: apartment.project,
        columns: {
          unit: tidy(apartment.unit),
          floorSize: apartment.floorSize,
          numberOfRooms: apartment.numberOfRooms ?? null,
          numberOfBedrooms: apartment.numberOfBedrooms ?? null,
          numberOfBathroomsTotal: apartment.numberOfBathroomsTotal ?? null,
          floorLevel: apartment.floorLevel ?? null,
          totalFloors: apartment.totalFloors ?? null,
          facing: apartment.facing ?? null,
          furnishing: apartment.furnishing ?? null,
          yearBuilt: apartment.yearBuilt ?? null,
          landUseYearsLeft: apartment.landUseYearsLeft ?? null,
        },
      };

const check: Kind['check'] = (facts, { now }) => {
  const { floorSize, numberOfRooms, numberOfBedrooms, floorLevel, totalFloors } = facts;
  const refuse = (field: string, message: string) => reject('INVALID_INPUT', message, `input.apartment.${field}`);
  if (floorSize !== null && floorSize <= 0) return refuse('floorSize', 'Give more than 0 square metres');
  if (numberOfRooms !== null && numberOfBedrooms !== null && numberOfBedrooms > numberOfRooms)
    return refuse('numberOfBedrooms', 'A flat has no more bedrooms than rooms');
  if (floorLevel !== null && totalFloors !== null && floorLevel > totalFloors)
    return refuse('floorLevel', 'The floor is not above the highest of the building');
  const bounds = {
    floorSize: [0, 10_000],
    numberOfRooms: [1, 100],
    numberOfBedrooms: [0, 100],
    numberOfBathroomsTotal: [0, 100],
    floorLevel: [-10, 300],
    totalFloors: [1, 300],
    yearBuilt: [1000, new Date(now).getUTCFullYear() + 10], // flats are sold before they are built
    landUseYearsLeft: [0, 999],
  } as const;
  return checkBounds(facts, bounds, 'apartment') ?? checkTexts(facts, { unit: 40 }, 'apartment');
};

const resolvers: ApartmentListingResolvers = {
  project: ({ productId }, _, { loaders }) => (productId === null ? null : loaders.project.load(productId)),
};

/** Flats. */
export const apartment: Kind = {
  kind: 'APARTMENT',
  part: 'apartment',
  product: { field: 'input.apartment.project', noun: 'apartment project' },
  read,
  findProduct: async (executor, id) => {
    const [project] = await apartmentProjectsByIds(executor, [id]);
    return project ? { id, brandId: project.brandId, guidePrice: null, defaults: {} } : null;
  },
  check,
  unitKey: (projectId, { unit }) => (projectId === null || unit === null ? null : apartmentUnitKey(projectId, unit)),
  year: ({ yearBuilt }) => yearBuilt ?? 0,
  mileage: () => noOdometer,
  resolvers,
};
