import { readMeasure } from '../import/amounts.ts';
import {
  asTitle,
  judgeDegrees,
  judgeDescription,
  judgePrice,
  judgeSince,
  judgeWhole,
  judgeWord,
  judgeWords,
} from '../import/facts.ts';
import type { FeedFormat, JudgeContext } from '../import/format.ts';
import { plainName } from '../import/names.ts';
import { languageOf, regionOfAddress } from '../import/places.ts';
import type { FeedRow } from '../import/row.ts';
import type { ListingRow } from '../listings/tables.ts';
import type { VehicleModelRow } from '../models/tables.ts';
import { bodies, conditions, fuels, transmissions } from './car.words.feed.ts';
import { noKindColumns } from './kind.ts';
import { judgeVin } from './vin.feed.ts';

/** Words in the model's place that name no model. */
const noModel = new Set(['', 'andere', 'sonstige', 'other', 'others', 'unknown', 'n a']);

const highPrices = { EUR: 1_000_000, USD: 1_000_000, GBP: 1_000_000, CHF: 1_000_000, CNY: 10_000_000 };

const kilometres = { km: 1, kms: 1, mi: 1.609344, mile: 1.609344, miles: 1.609344 };
const mostKilometres = 2_000_000;
/** What a car may have driven and still be sold as new: the limit of the EU's VAT directive (2006/112/EC, article 2(2)(b)). */
const newCarKilometres = 6_000;
/** The year of Benz's patent. */
const firstCar = 1886;
/** Metric horsepower in a kilowatt. */
const kilowattsOfPs = 0.735_498_75;

const judgeCondition = (row: FeedRow): ListingRow['condition'] | null => {
  const condition = conditions[plainName(row.text('condition', 'state_of_vehicle'))] ?? null;
  if (!condition) row.error('condition', 'Not new, used, cpo, refurbished or damaged; rights of sale depend on it');
  return condition;
};

const judgeMileage = (row: FeedRow, condition: ListingRow['condition'] | null): number | null => {
  const text = row.text('mileage');
  const refuse = (reason: string): null => {
    row.error('mileage', reason);
    return null;
  };
  if (text === '') return condition === 'USED' ? refuse('A used car is not offered without its mileage') : null;
  const read = readMeasure(text, kilometres);
  if (read === null || read < 0 || read > mostKilometres) {
    const reason = `Not a distance up to ${mostKilometres} km in km or miles`;
    if (condition === 'USED') return refuse(reason);
    row.warn('mileage', `${reason}: left out`);
    return null;
  }
  if (condition === 'NEW' && read > newCarKilometres)
    row.error('mileage', `A car that has driven more than ${newCarKilometres} km is not new`);
  return Math.round(read);
};

const judgeModel = (row: FeedRow, brandId: string, { references }: JudgeContext): VehicleModelRow | undefined => {
  const words = row.text('model');
  const model = noModel.has(plainName(words)) ? undefined : references.model(brandId, words);
  if (!model) row.warn('model', 'Not a model that is known here: the ad is taken without one');
  return model;
};

const judgePower = (row: FeedRow): number | null => {
  if (row.text('engine_power_kw') !== '') return judgeWhole(row, 'engine_power_kw', 1, 1_500);
  const ps = judgeWhole(row, 'engine_power_ps', 1, 2_000);
  return ps === null ? null : Math.round(ps * kilowattsOfPs);
};

/** The seller's title, else brand, model and trim; where no model is named, what the description begins with says more. */
const titleOf = (row: FeedRow, brand: string, model: string): string => {
  const opening = row.text('description').split('\n', 1)[0] ?? '';
  const composed = [brand, model, row.text('trim')].filter((part) => part !== '').join(' ');
  return asTitle(row.text('title') || (model === '' && opening) || composed);
};

/** The columns of the public vehicle listings feeds. Links, dealer's names and everything not read here is ignored. */
export const carFeed: FeedFormat = {
  name: 'car',
  kind: 'CAR',
  needed: [
    ['vin'],
    ['id', 'vehicle_id'],
    ['make'],
    ['model'],
    ['year'],
    ['mileage'],
    ['price'],
    ['condition', 'state_of_vehicle'],
    ['dealership_address', 'address'],
  ],
  id: ['id', 'vehicle_id'],
  unit: 'vin',
  judge: (row, context) => {
    const { references, now } = context;
    const brand = references.brand(row.text('make'));
    if (!brand) row.error('make', 'Not a brand that is known here, so nobody could say who may sell it');
    const price = judgePrice(row, 'price', context, highPrices);
    const condition = judgeCondition(row);
    const year = judgeWhole(row, 'year', firstCar, new Date(now).getUTCFullYear() + 1);
    const mileage = judgeMileage(row, condition);
    const vin = judgeVin(row, year);
    const region = regionOfAddress(row.text('dealership_address', 'address'));
    if (!region) row.error('dealership_address', 'Names no country, which rights of sale depend on');
    const model = brand && judgeModel(row, brand.id, context);
    if (!brand || !price || !condition || !region || row.errors.length > 0) return null;
    const language = languageOf(region);
    const description = judgeDescription(row, 'description');
    const words = noModel.has(plainName(row.text('model'))) ? '' : row.text('model');
    const name = (texts: Readonly<Record<string, string>>) => texts[language] ?? Object.values(texts)[0] ?? '';
    return {
      status: 'ACTIVE',
      publishedAt: judgeSince(row, 'date_in_stock', now),
      facts: {
        brandId: brand.id,
        productId: model?.id ?? null,
        title: { [language]: titleOf(row, name(brand.name), model ? name(model.name) : words) },
        description: description === null ? null : { [language]: description },
        condition,
        channel: 'IN_STORE',
        region,
        latitude: judgeDegrees(row, 'latitude', 90),
        longitude: judgeDegrees(row, 'longitude', 180),
        price: price.minorUnits,
        guidePrice: model && model.currency === price.currency ? model.guidePrice : null,
        currency: price.currency,
        columns: {
          ...noKindColumns,
          vin,
          vehicleModelDate: year,
          mileageFromOdometer: mileage,
          bodyType: judgeWord(row, 'body_style', bodies) ?? model?.bodyType ?? null,
          fuelType: judgeWord(row, row.text('fuel') === '' ? 'fuel_type' : 'fuel', fuels) ?? model?.fuelType ?? null,
          vehicleTransmission: judgeWord(row, 'transmission', transmissions),
          enginePowerKw: judgePower(row),
          color: judgeWords(row, 'exterior_color', 60),
          vehicleInteriorColor: judgeWords(row, 'interior_color', 60),
        },
      },
    };
  },
};
