import type { ApartmentProjectRow } from '@marque/catalog/projects/tables.ts';
import { apartmentUnitKey } from '@marque/schema/unit-key.ts';
import { completeListing, type MadeListing, roundedPrice } from './listing.ts';
import type { Party } from './parties.ts';
import type { Random } from './random.ts';

/** Counts the flats of each project that were given out, so that no two listings are of one flat. */
export type FlatCounts = Map<string, number>;

const floors = 32;
const flatsOfFloor = 4;
const facings = ['SOUTH', 'SOUTH_EAST', 'SOUTH_WEST', 'NORTH', 'EAST'] as const;

const nextFlat = (counts: FlatCounts, { id }: ApartmentProjectRow) => {
  const count = counts.get(id) ?? 0;
  counts.set(id, count + 1);
  const floor = (Math.floor(count / flatsOfFloor) % floors) + 1;
  const building = Math.floor(count / (flatsOfFloor * floors)) + 1;
  return { floor, unit: `${building}-${floor}${String((count % flatsOfFloor) + 1).padStart(2, '0')}` };
};

/** A flat that a party offers. */
export const makeFlat = (random: Random, party: Party, counts: FlatCounts, number: number): MadeListing => {
  const project = random.pick(party.projects);
  const { floor, unit } = nextFlat(counts, project);
  const bedrooms = random.whole(1, 5);
  const floorSize = Math.round((38 + bedrooms * 24 + random.normal() * 9) * 10) / 10;
  const isNew = party.seller.kind === 'DEVELOPER';
  const yuan = floorSize * party.place.squareMetreYuan * (1 + random.normal() * 0.18) * (isNew ? 1.1 : 1);
  return completeListing(random, party, number, {
    kind: 'APARTMENT',
    brandId: project.brandId,
    productId: project.id,
    title: {
      zh: `${project.name.zh} ${bedrooms}室 ${floorSize}平米`,
      en: `${project.name.en}, ${bedrooms} bedrooms, ${floorSize} m²`,
    },
    description: random.chance(0.5) ? { zh: `${floor}层，采光好，随时看房` } : null,
    condition: isNew ? 'NEW' : 'USED',
    region: project.region,
    latitude: project.latitude,
    longitude: project.longitude,
    price: roundedPrice(Math.max(yuan, 100_000)),
    guidePrice: null,
    unitKey: apartmentUnitKey(project.id, unit),
    unit,
    floorSize,
    numberOfRooms: bedrooms + 2,
    numberOfBedrooms: bedrooms,
    numberOfBathroomsTotal: Math.ceil(bedrooms / 2),
    floorLevel: floor,
    totalFloors: floors,
    facing: random.pick(facings, 1.4),
    furnishing: random.chance(0.6) ? 'FITTED' : 'SHELL',
    yearBuilt: isNew ? 2026 : random.whole(2005, 2024),
    landUseYearsLeft: random.whole(45, 70),
  });
};
