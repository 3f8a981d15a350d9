import type { VehicleModelRow } from '@marque/catalog/models/tables.ts';
import type { Localized } from '@marque/schema/events.ts';
import { checkDigit } from '@marque/schema/vin.ts';
import { completeListing, generatedAt, type MadeListing, roundedPrice } from './listing.ts';
import type { Party } from './parties.ts';
import type { Random } from './random.ts';

/** What cars are made of: the models of each brand, and the brands' names. */
export interface CarMarket {
  readonly models: ReadonlyMap<string, readonly VehicleModelRow[]>;
  readonly brandNames: ReadonlyMap<string, Localized>;
}

const thisYear = new Date(generatedAt).getUTCFullYear();

/** World manufacturer identifiers of cars that are built in China. */
const makerCodes = ['LSV', 'LSG', 'LFV', 'LBV', 'LVS', 'LGB', 'LHG', 'LRW'];

const serialLetters = '0123456789ABCDEFGHJKLMNPRSTUVWXYZ';

/** The number in 33 digits, which VINs have: no two cars have the same. */
const serial = (number: number): string => {
  let text = '';
  for (let rest = number; text.length < 8; rest = Math.floor(rest / 33))
    text = (serialLetters[rest % 33] ?? '0') + text;
  return text;
};

const vinOf = (random: Random, number: number): string => {
  const head = `${random.pick(makerCodes)}AA1GA`;
  const tail = serial(number);
  return `${head}${checkDigit(`${head}0${tail}`)}${tail}`;
};

const colours = ['珍珠白', '曜石黑', '星河银', '中国红', '天际蓝', '石墨灰', '香槟金', '松石绿'] as const;
const bodies = ['SEDAN', 'SUV', 'HATCHBACK', 'MINIVAN', 'COUPE'] as const;
const fuels = ['GASOLINE', 'GASOLINE', 'ELECTRIC', 'PLUG_IN_HYBRID', 'HYBRID', 'DIESEL'] as const;

/** What a model costs new, in yuan; where its maker has not said, a price that is always the same for the model. */
const newPriceYuan = ({ id, guidePrice, currency }: VehicleModelRow): number => {
  if (guidePrice !== null && currency === 'CNY') return guidePrice / 100;
  let sum = 0;
  for (const character of id) sum = (sum * 31 + character.charCodeAt(0)) % 9973;
  return 80_000 + (sum % 40) * 9_000;
};

/** A used car's age in whole years: most are three to eight. */
const ageOf = (random: Random): number => Math.max(1, Math.min(18, Math.round(5.5 + random.normal() * 3)));

const named = (names: Localized | undefined, language: string): string =>
  names?.[language] ?? names?.en ?? Object.values(names ?? {})[0] ?? '';

/** A car that a party offers. */
export const makeCar = (
  random: Random,
  party: Party,
  { models, brandNames }: CarMarket,
  number: number,
): MadeListing => {
  const brandId = random.pick(party.brandIds);
  const model = random.pick(models.get(brandId) ?? [], 1.5);
  const isUsed = random.chance(party.seller.kind === 'BRAND_DEALER' ? 0.15 : 0.7);
  const age = isUsed ? ageOf(random) : 0;
  const year = thisYear - age;
  const asNew = newPriceYuan(model);
  const share = isUsed ? 0.82 * 0.87 ** (age - 1) * (1 + random.normal() * 0.08) : 0.97 + random.normal() * 0.04;
  const mileage = isUsed
    ? Math.max(800, Math.round((age * 14_000 * (1 + random.normal() * 0.3)) / 100) * 100)
    : random.whole(5, 60);
  const colour = random.pick(colours, 1.5);
  const vin = vinOf(random, number);
  const zh = `${year}款 ${named(brandNames.get(brandId), 'zh')} ${named(model.name, 'zh')}`;
  const en = `${year} ${named(brandNames.get(brandId), 'en')} ${named(model.name, 'en')}`;
  const km = `${Math.max(0.1, Math.round(mileage / 1_000) / 10)}万公里`;
  const electricRangeKm = model.fuelType === 'ELECTRIC' ? random.whole(30, 70) * 10 : null;
  return completeListing(random, party, number, {
    kind: 'CAR',
    brandId,
    productId: model.id,
    title: { zh, en },
    description: random.chance(0.6)
      ? { zh: isUsed ? `${colour}，${km}，一手车，支持检测` : `${colour}，现车，可预约试驾` }
      : null,
    condition: isUsed ? 'USED' : 'NEW',
    price: roundedPrice(asNew * Math.max(share, 0.05)),
    guidePrice: model.currency === 'CNY' ? model.guidePrice : null,
    unitKey: vin,
    vin,
    vehicleModelDate: year,
    dateVehicleFirstRegistered: isUsed ? `${year}-${String(random.whole(1, 12)).padStart(2, '0')}-15` : null,
    mileageFromOdometer: mileage,
    bodyType: model.bodyType ?? random.pick(bodies, 1.5),
    fuelType: model.fuelType ?? random.pick(fuels),
    vehicleTransmission: random.chance(0.85) ? 'AUTOMATIC' : 'MANUAL',
    enginePowerKw: random.whole(7, 28) * 10,
    color: colour,
    vehicleSeatingCapacity: random.chance(0.85) ? 5 : 7,
    electricRangeKm,
    numberOfPreviousOwners: isUsed ? random.whole(1, 3) : 0,
  });
};
