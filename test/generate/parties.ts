import type { BrandRow } from '@marque/catalog/brands/tables.ts';
import type { ApartmentProjectRow } from '@marque/catalog/projects/tables.ts';
import type { SellerInput } from '@marque/sellers/sellers/service.ts';
import type { StoreInput } from '@marque/sellers/stores/service.ts';
import { dealerGrants, type Grant, grant, year } from './grants.ts';
import { type Place, places } from './places.ts';
import { createRandom, type Random } from './random.ts';

/** A seller with all that it takes to sell: its place, what it deals in, and what it was granted. */
export interface Party {
  readonly seller: SellerInput;
  readonly store: StoreInput | null;
  readonly place: Place;
  /** Ids of the brands of cars that it sells; none for those who sell flats. */
  readonly brandIds: readonly string[];
  /** The projects that it sells flats in; none for those who sell cars. */
  readonly projects: readonly ApartmentProjectRow[];
  readonly grants: readonly Grant[];
}

/** The parties of a generated marketplace. */
export interface Parties {
  readonly developers: readonly BrandRow[];
  readonly projects: readonly ApartmentProjectRow[];
  readonly carSellers: readonly Party[];
  readonly flatSellers: readonly Party[];
}

/** The brand of which one seller in a hundred is authorised. */
export const rareBrand = 'brd_tesla';

/** Brands that have dealers of their own, and those that small distributors trade in as well. */
const dealerBrands = [
  'volkswagen',
  'buick',
  'chevrolet',
  'cadillac',
  'wuling',
  'xpeng',
  'wm_motor',
  'bmw',
  'audi',
  'mercedes_benz',
  'toyota',
  'honda',
  'nissan',
  'ford',
].map((name) => `brd_${name}`);
const tradedBrands = [
  ...dealerBrands,
  ...['hyundai', 'kia', 'mazda', 'volvo', 'peugeot', 'citroen', 'skoda', 'porsche'].map((name) => `brd_${name}`),
];

const hours = ['Mo-Su 09:00-18:00'];

const sellerOf = (
  name: string,
  kind: SellerInput['kind'],
  { zh, en }: Place,
  words: readonly [zh: string, en: string],
  number: number,
): SellerInput => ({
  id: `sel_${name}`,
  kind,
  name: { zh: `${zh}${words[0]}${number}号`, en: `${en} ${words[1]} ${number}` },
  legalName: `${zh}${words[0]}${number}号有限公司`,
  unifiedSocialCreditCode: null,
  verified: kind !== 'SMALL_DISTRIBUTOR',
  status: 'ACTIVE',
});

const storeOf = (seller: SellerInput, { zh, region, latitude, longitude }: Place, random: Random): StoreInput => ({
  id: seller.id.replace('sel_', 'sto_'),
  sellerId: seller.id,
  name: seller.name,
  address: `${zh}市汽车大道${random.whole(1, 999)}号`,
  region,
  latitude: Math.round((latitude + random.normal() * 0.3) * 10_000) / 10_000,
  longitude: Math.round((longitude + random.normal() * 0.3) * 10_000) / 10_000,
  timeZone: 'Asia/Shanghai',
  openingHours: hours,
});

const carSeller = (random: Random, number: number): Party => {
  const place = random.pick(places, 1.6);
  const name = `g${String(number).padStart(6, '0')}`;
  if (number % 3 === 0) {
    const brandId = random.pick(dealerBrands, 1.4);
    const seller = sellerOf(name, 'BRAND_DEALER', place, ['汽车销售服务', 'Motors'], number);
    const grants = dealerGrants(random, name, brandId, seller.id, place.region);
    return { seller, store: storeOf(seller, place, random), place, brandIds: [brandId], projects: [], grants };
  }
  const seller = sellerOf(name, 'SMALL_DISTRIBUTOR', place, ['车行', 'Car Trade'], number);
  const sellsRare = number % 3 === 1;
  const others = Array.from({ length: random.whole(1, 3) }, () => random.pick(tradedBrands));
  const brandIds = [...new Set([...(sellsRare ? [rareBrand] : []), ...others])];
  const isTheOne = sellsRare && number % 300 === 28;
  const grants = isTheOne ? [grant(`${name}_rare`, rareBrand, seller.id, year(2025), year(2030))] : [];
  return {
    seller,
    store: random.chance(0.4) ? storeOf(seller, place, random) : null,
    place,
    brandIds,
    projects: [],
    grants,
  };
};

const developerBrand = (number: number): BrandRow => ({
  id: `brd_g${number}`,
  name: { zh: `安居置业${number}`, en: `Homestead ${number}` },
  sortName: `Homestead ${number}`,
  country: 'CN',
  kind: 'REAL_ESTATE_DEVELOPER',
  version: 1,
});

const projectOf = (random: Random, brand: BrandRow, number: number): ApartmentProjectRow => {
  const { region, zh, en, latitude, longitude } = random.pick(places, 1.6);
  return {
    id: `prj_g${String(number).padStart(6, '0')}`,
    brandId: brand.id,
    name: { zh: `${zh}花园${number}期`, en: `${en} Gardens ${number}` },
    sortName: `${en} Gardens ${number}`,
    region,
    address: `${zh}市新城路${random.whole(1, 999)}号`,
    latitude: Math.round((latitude + random.normal() * 0.2) * 10_000) / 10_000,
    longitude: Math.round((longitude + random.normal() * 0.2) * 10_000) / 10_000,
  };
};

const placeOf = (region: string): Place => {
  const found = places.find((place) => place.region === region);
  if (!found) throw new Error(`No place lies in ${region}`);
  return found;
};

/** Every third sells its own projects, the others are agents, of whom most are authorised for the project that they sell in. */
const flatSeller = (random: Random, number: number, projects: readonly ApartmentProjectRow[]): Party => {
  const name = `gf${String(number).padStart(6, '0')}`;
  const project = random.pick(projects);
  const place = placeOf(project.region);
  const { brandId } = project;
  if (number % 3 === 0) {
    const seller = sellerOf(name, 'DEVELOPER', place, ['置业', 'Homes'], number);
    const own = projects.filter((candidate) => candidate.brandId === brandId);
    const grants = [grant(name, brandId, seller.id, year(2025), year(2031))];
    return { seller, store: null, place, brandIds: [], projects: own, grants };
  }
  const seller = sellerOf(name, 'AGENT', place, ['房产经纪', 'Realty'], number);
  const grants = random.chance(0.7)
    ? [grant(name, brandId, seller.id, year(2025), year(random.whole(2026, 2029)), { projects: [project.id] })]
    : [];
  return { seller, store: null, place, brandIds: [], projects: [project], grants };
};

const within = (least: number, value: number, most: number): number =>
  Math.max(least, Math.min(Math.ceil(value), most));

/** Makes the parties for so many listings: the same for the same number and seed. */
export const makeParties = (listings: number, seed: number): Parties => {
  const random = createRandom(seed);
  const developers = Array.from({ length: within(3, listings / 20_000, 400) }, (_, at) => developerBrand(at + 1));
  const projects = Array.from({ length: within(6, listings / 2_000, 5_000) }, (_, at) =>
    projectOf(random, random.pick(developers), at + 1),
  );
  const carSellers = Array.from({ length: within(30, listings / 150, 30_000) }, (_, at) => carSeller(random, at + 1));
  const flatSellers = Array.from({ length: within(9, listings / 600, 6_000) }, (_, at) =>
    flatSeller(random, at + 1, projects),
  );
  return { developers, projects, carSellers, flatSellers };
};
