import { join } from 'node:path';
import type { ListingFilter } from '@marque/catalog/generated.ts';
import type { DiscoveryQuery } from '@marque/catalog/listings/discovery.ts';
import Sqlite from 'better-sqlite3';

/** Questions by their names. */
export type Questions = Readonly<Record<string, DiscoveryQuery>>;

/** The question of a name. Throws where a marketplace has none. */
export const questionOf = (asked: Questions, name: string): DiscoveryQuery => {
  const question = asked[name];
  if (!question) throw new Error(`The bench has no question ${name}.`);
  return question;
};

const shanghai = { latitude: 31.23, longitude: 121.47, radiusKm: 300 };
/** What many cars are each, and none is at once: no sort and no single criterion leads to it. */
const together: ListingFilter = {
  condition: ['USED'],
  year: { max: 2016 },
  mileageFromOdometer: { max: 5_000 },
};
const everyClass = ['AUTHORIZED', 'UNAUTHORIZED_DISCLOSED', 'UNAUTHORIZED_UNDISCLOSED', 'FALSE_CLAIM'] as const;

/** The pages that are measured: each sort over all authorised listings, then filters. */
export const questions: Questions = {
  NEWEST: { sort: 'NEWEST' },
  PRICE_ASC: { sort: 'PRICE_ASC' },
  PRICE_DESC: { sort: 'PRICE_DESC' },
  EFFECTIVE_PRICE_ASC: { sort: 'EFFECTIVE_PRICE_ASC' },
  EFFECTIVE_PRICE_DESC: { sort: 'EFFECTIVE_PRICE_DESC' },
  BEST_REBATE: { sort: 'BEST_REBATE' },
  MILEAGE_ASC: { sort: 'MILEAGE_ASC' },
  YEAR_DESC: { sort: 'YEAR_DESC' },
  'DISTANCE from Shanghai': { sort: 'DISTANCE', filter: { near: shanghai } },
  'RELEVANCE of accord': { sort: 'RELEVANCE', filter: { text: 'accord' } },
  'RELEVANCE of volkswagen': { sort: 'RELEVANCE', filter: { text: 'volkswagen' } },
  'NEWEST with a rebate': { sort: 'NEWEST', filter: { hasRebate: true } },
  'NEWEST of any class': { sort: 'NEWEST', filter: { authorization: everyClass } },
  'PRICE_ASC in euros, of any class': { sort: 'PRICE_ASC', filter: { authorization: everyClass, currency: 'EUR' } },
  'NEWEST of what none is at once': { sort: 'NEWEST', filter: together },
  'BEST_REBATE of what none is at once': { sort: 'BEST_REBATE', filter: together },
  'RELEVANCE of volkswagen, electric, used': {
    sort: 'RELEVANCE',
    filter: { text: 'volkswagen', fuelType: ['ELECTRIC'], condition: ['USED'] },
  },
  'NEWEST of a brand, used': { sort: 'NEWEST', filter: { brand: ['brd_volkswagen'], condition: ['USED'] } },
};

/**
 * The worst selectivities of this very marketplace: of the brands that fill a page, the one least of whose listings are
 * authorised, and a filter that ten listings meet.
 */
export const rareFilters = async (dataFolder: string): Promise<Questions> => {
  const file = new Sqlite(join(dataFolder, 'catalog.sqlite'), { readonly: true });
  try {
    const brand = file
      .prepare<[], { brand: string }>(
        `select brand_id as brand from listings group by brand_id having sum(has_periods and on_market) > 20
          order by 1.0 * sum(has_periods) / count(*), brand_id limit 1`,
      )
      .get()?.brand;
    const tenth = file
      .prepare<[], { at: number }>(
        'select price as at from listings where on_market and has_periods order by price desc limit 1 offset 9',
      )
      .get()?.at;
    const thousandth = file
      .prepare<[], { at: number }>(
        'select price as at from listings where on_market and has_periods order by price desc limit 1 offset (select count(*) / 1000 from listings)',
      )
      .get()?.at;
    if (brand === undefined || tenth === undefined || thousandth === undefined)
      throw new Error('The marketplace is too small to be measured');
    return {
      'NEWEST of the brand least authorised': { sort: 'NEWEST', filter: { brand: [brand] } },
      'PRICE_ASC of ten listings': { sort: 'PRICE_ASC', filter: { price: { min: tenth } } },
      'NEWEST of ten listings': { sort: 'NEWEST', filter: { price: { min: tenth } } },
      'NEWEST of ten listings or in euros': {
        sort: 'NEWEST',
        filter: { or: [{ price: { min: tenth } }, { currency: 'EUR' }] },
      },
      'MILEAGE_ASC of ten listings': { sort: 'MILEAGE_ASC', filter: { price: { min: tenth } } },
      'BEST_REBATE of ten listings': { sort: 'BEST_REBATE', filter: { price: { min: tenth } } },
      'NEWEST of no listing': { sort: 'NEWEST', filter: { region: ['CN-TW'], fuelType: ['HYDROGEN'] } },
      'NEWEST of one in a thousand': { sort: 'NEWEST', filter: { price: { min: thousandth } } },
    };
  } finally {
    file.close();
  }
};
