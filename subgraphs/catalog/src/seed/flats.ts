import type { ApartmentInput } from '../generated.ts';
import { type Change, offer, type SeedListing, type Titles, titles } from './offer.ts';
import type { SeedSellerName } from './sellers.ts';

type FlatFacts = Omit<ApartmentInput, 'project' | 'unit'>;

/** A flat, priced in whole yuan. */
const flat = (
  seller: SeedSellerName,
  [developer, project]: readonly [developer: string, project: string],
  unit: string,
  title: Titles,
  priceYuan: number,
  facts: FlatFacts,
  change: Change = {},
): SeedListing =>
  offer(seller, developer, `${project}_${unit.toLowerCase().replaceAll('-', '_')}`, {
    title: titles(title),
    condition: 'NEW',
    price: { minorUnits: priceYuan * 100, currency: 'CNY' },
    apartment: { project: `prj_${project}`, unit, ...facts },
    ...change,
  });

const lakeside = ['lakeside_homes', 'lakeside_garden'] as const;
const threeRooms: FlatFacts = {
  floorSize: 128.5,
  numberOfRooms: 4,
  numberOfBedrooms: 3,
  numberOfBathroomsTotal: 2,
  totalFloors: 32,
  facing: 'SOUTH',
  furnishing: 'FITTED',
  yearBuilt: 2025,
  landUseYearsLeft: 69,
};

/** Flats of two developers, by themselves and by agents; one is dearer than 2^31 fen. */
export const seedFlats: readonly SeedListing[] = [
  flat(
    'lakeside_homes',
    lakeside,
    '3-1802',
    ['湖畔花园 3-1802 湖景三房', 'Lakeside Garden 3-1802, three bedrooms, lake view'],
    6_800_000,
    { ...threeRooms, floorLevel: 18 },
  ),
  flat(
    'lakeside_homes',
    lakeside,
    '3-0902',
    ['湖畔花园 3-0902 三房', 'Lakeside Garden 3-0902, three bedrooms'],
    6_200_000,
    { ...threeRooms, floorLevel: 9 },
  ),
  flat(
    'golden_key',
    lakeside,
    '2-1101',
    ['湖畔花园 2-1101 三房', 'Lakeside Garden 2-1101, three bedrooms'],
    6_350_000,
    { ...threeRooms, floorLevel: 11 },
    {
      authorizationClaim: 'AUTHORIZED',
    },
  ),
  flat('open_door', lakeside, '1-0501', ['湖畔花园 1-0501 三房', 'Lakeside Garden 1-0501, three bedrooms'], 5_990_000, {
    ...threeRooms,
    floorLevel: 5,
  }),
  flat(
    'river_city',
    ['river_city', 'river_tower'],
    'A-5801',
    ['江景壹号 A-5801 顶层', 'River Tower A-5801, penthouse'],
    32_000_000,
    {
      ...{
        floorSize: 286,
        numberOfRooms: 6,
        numberOfBedrooms: 4,
        numberOfBathroomsTotal: 4,
        floorLevel: 58,
        totalFloors: 58,
      },
      facing: 'SOUTH_EAST',
      furnishing: 'FURNISHED',
      yearBuilt: 2024,
      landUseYearsLeft: 68,
    },
  ),
];
