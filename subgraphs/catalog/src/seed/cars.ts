import type { CarInput } from '../generated.ts';
import { type Change, offer, type SeedListing, type Titles, titles } from './offer.ts';
import type { SeedSellerName } from './sellers.ts';
import { seedVin } from './vin.ts';

/** A new car, priced in whole yuan. */
const newCar = (
  seller: SeedSellerName,
  [brand, word]: readonly [brand: string, word: string],
  title: Titles,
  priceYuan: number,
  vin: string,
  change: Change = {},
): SeedListing =>
  offer(seller, brand, `${brand}_${word}`, {
    title: titles(title),
    condition: 'NEW',
    price: { minorUnits: priceYuan * 100, currency: 'CNY' },
    car: { model: `mdl_${brand}_${word}`, vin, vehicleModelDate: 2026 },
    ...change,
  });

/** A used car at the German dealer, priced in whole euro. */
const usedCar = (
  [brand, word]: readonly [brand: string, word: string],
  title: string,
  priceEuro: number,
  car: Omit<CarInput, 'model'>,
): SeedListing =>
  offer('autohandel_rhein', brand, `${brand}_${word}`, {
    title: [{ language: 'de', text: title }],
    condition: 'USED',
    price: { minorUnits: priceEuro * 100, currency: 'EUR' },
    car: { model: `mdl_${brand}_${word}`, ...car },
  });

const notAuthorized = { disclosure: '本店未获品牌授权。 We are not authorised by the brand.' };
/** Each model at its authorised dealer, at the guide price. */
const official: readonly SeedListing[] = [
  newCar(
    'saic_vw_shanghai',
    ['volkswagen', 'lavida'],
    ['大众朗逸 2026款', 'Volkswagen Lavida 2026'],
    120_900,
    seedVin('LSV', 1),
  ),
  newCar(
    'saic_vw_shanghai',
    ['volkswagen', 'tiguan_l'],
    ['大众途观L 2026款', 'Volkswagen Tiguan L 2026'],
    215_800,
    seedVin('LSV', 2),
  ),
  newCar(
    'buick_hangzhou',
    ['buick', 'envision'],
    ['别克昂科威 2026款', 'Buick Envision 2026'],
    229_900,
    seedVin('LSG', 3),
  ),
  newCar(
    'chevrolet_wuhan',
    ['chevrolet', 'monza'],
    ['雪佛兰科鲁泽 2026款', 'Chevrolet Monza 2026'],
    119_900,
    seedVin('LSG', 4),
  ),
  newCar(
    'cadillac_beijing',
    ['cadillac', 'ct5'],
    ['凯迪拉克CT5 2026款', 'Cadillac CT5 2026'],
    279_700,
    seedVin('LSG', 5),
  ),
  newCar(
    'cadillac_beijing',
    ['cadillac', 'xt4'],
    ['凯迪拉克XT4 2026款', 'Cadillac XT4 2026'],
    259_700,
    seedVin('LSG', 6),
  ),
  newCar('tesla_china', ['tesla', 'model_3'], ['特斯拉Model 3', 'Tesla Model 3'], 271_550, seedVin('LRW', 7), {
    authorizationClaim: 'BRAND_DIRECT',
  }),
  newCar('tesla_china', ['tesla', 'model_y'], ['特斯拉Model Y', 'Tesla Model Y'], 347_900, seedVin('LRW', 8), {
    authorizationClaim: 'BRAND_DIRECT',
  }),
  newCar('xpeng_guangzhou', ['xpeng', 'p7'], ['小鹏P7', 'XPeng P7'], 229_900, seedVin('L1N', 9), {
    authorizationClaim: 'BRAND_DIRECT',
  }),
  newCar('wm_motor_chengdu', ['wm_motor', 'ex5'], ['威马EX5', 'WM Motor EX5'], 149_800, seedVin('LM8', 10)),
  newCar(
    'wuling_liuzhou',
    ['wuling', 'hongguang_mini'],
    ['五菱宏光MINI EV', 'Wuling Hongguang Mini EV'],
    28_800,
    seedVin('LZW', 11),
  ),
];

/** The same models at distributors that no brand authorised: one is silent, one says so, one claims what is not so. */
const unofficial: readonly SeedListing[] = [
  newCar(
    'bargain_autos',
    ['tesla', 'model_3'],
    ['特斯拉Model 3 百亿补贴', 'Tesla Model 3, subsidised'],
    251_800,
    seedVin('LRW', 12),
  ),
  newCar(
    'bargain_autos',
    ['tesla', 'model_y'],
    ['特斯拉Model Y 官方授权', 'Tesla Model Y, officially authorised'],
    329_900,
    seedVin('LRW', 13),
    {
      authorizationClaim: 'AUTHORIZED',
    },
  ),
  newCar(
    'county_cars',
    ['cadillac', 'ct5'],
    ['凯迪拉克CT5 现车', 'Cadillac CT5 in stock'],
    259_700,
    seedVin('LSG', 14),
    notAuthorized,
  ),
  newCar(
    'county_cars',
    ['cadillac', 'xt4'],
    ['凯迪拉克XT4 现车', 'Cadillac XT4 in stock'],
    239_700,
    seedVin('LSG', 15),
    notAuthorized,
  ),
  newCar(
    'county_cars',
    ['wuling', 'hongguang_mini'],
    ['宏光MINI EV 现车', 'Hongguang Mini EV in stock'],
    27_800,
    seedVin('LZW', 16),
    notAuthorized,
  ),
];

/** Used cars in Germany. Of the Golf and the Passat the dealer is authorised, of the BMW it is not. */
const used: readonly SeedListing[] = [
  usedCar(['volkswagen', 'golf'], 'Volkswagen Golf 1.5 TSI', 18_990, {
    vin: seedVin('WVW', 17),
    vehicleModelDate: 2020,
    dateVehicleFirstRegistered: '2020-05-14',
    color: 'blau',
    mileageFromOdometer: 48_200,
    bodyType: 'HATCHBACK',
    fuelType: 'GASOLINE',
    vehicleTransmission: 'MANUAL',
    enginePowerKw: 96,
    numberOfPreviousOwners: 1,
  }),
  usedCar(['volkswagen', 'passat'], 'Volkswagen Passat Variant 2.0 TDI', 21_450, {
    vin: seedVin('WVW', 18),
    vehicleModelDate: 2019,
    dateVehicleFirstRegistered: '2019-03-01',
    color: 'grau',
    mileageFromOdometer: 92_700,
    bodyType: 'WAGON',
    fuelType: 'DIESEL',
    vehicleTransmission: 'AUTOMATIC',
    enginePowerKw: 110,
    numberOfPreviousOwners: 2,
  }),
  usedCar(['bmw', '3er'], 'BMW 320d Touring', 24_900, {
    vin: seedVin('WBA', 19),
    vehicleModelDate: 2020,
    dateVehicleFirstRegistered: '2020-09-22',
    color: 'schwarz',
    mileageFromOdometer: 74_100,
    bodyType: 'WAGON',
    fuelType: 'DIESEL',
    vehicleTransmission: 'AUTOMATIC',
    enginePowerKw: 140,
    numberOfPreviousOwners: 1,
  }),
];

/** The cars of the story in the order in which they were published. */
export const seedCars: readonly SeedListing[] = [...official, ...unofficial, ...used];
