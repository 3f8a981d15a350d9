import type { AuthorizationClass, ListingFilter, ListingPageQueryVariables, ListingSort } from '../generated.ts';
import { placeOf } from './places.ts';

/** Lists of values that a search may be narrowed to, by their names in addresses. */
export const narrowings = ['brand', 'region', 'body', 'fuel', 'condition', 'bedrooms'] as const;

/** A field that a search may be narrowed by. */
export type Narrowing = (typeof narrowings)[number];

/** What a visitor looks for, as the address of the page has it. */
export interface Search extends Readonly<Record<Narrowing, readonly string[]>> {
  readonly kind: 'CAR' | 'APARTMENT' | undefined;
  readonly text: string;
  readonly currency: string;
  /** In whole units of the currency. */
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly sort: ListingSort;
  /** Whether offers are shown that no brand authorised, besides the others. */
  readonly every: boolean;
  readonly rebate: boolean;
  /** A place to look around. */
  readonly near: string;
}

const everyClass: readonly AuthorizationClass[] = [
  'AUTHORIZED',
  'UNAUTHORIZED_DISCLOSED',
  'UNAUTHORIZED_UNDISCLOSED',
  'FALSE_CLAIM',
];
const sorts: readonly ListingSort[] = [
  ...(['NEWEST', 'EFFECTIVE_PRICE_ASC', 'EFFECTIVE_PRICE_DESC', 'BEST_REBATE'] as const),
  ...(['MILEAGE_ASC', 'YEAR_DESC', 'RELEVANCE', 'DISTANCE'] as const),
];
const radiusKm = 300;
const pageSize = 24;

/** Reads a search from the parameters of an address; what makes no sense there is left out. */
export function searchOf(query: Readonly<Record<string, string | undefined>>): Search {
  const list = (name: string): readonly string[] => query[name]?.split(',').filter(Boolean) ?? [];
  const number = (name: string): number | undefined => {
    const value = Number(query[name]);
    return query[name] && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
  };
  const kind = query.kind === 'CAR' || query.kind === 'APARTMENT' ? query.kind : undefined;
  const near = placeOf(query.near) ? (query.near ?? '') : '';
  const text = query.q ?? '';
  const sort = sorts.find((one) => one === query.sort) ?? 'NEWEST';
  const isPossible = (sort !== 'DISTANCE' || near) && (sort !== 'RELEVANCE' || text.trim());
  return {
    ...{ kind, text, near, min: number('min'), max: number('max') },
    ...{ brand: list('brand'), region: list('region'), body: list('body'), fuel: list('fuel') },
    ...{ condition: list('condition'), bedrooms: list('bedrooms') },
    currency: query.currency ?? 'CNY',
    sort: isPossible ? sort : 'NEWEST',
    every: query.every === '1',
    rebate: query.rebate === '1',
  };
}

/** The address of a search. */
export function addressOf(search: Search): string {
  const { text, currency, sort, every, rebate, min, max, ...rest } = search;
  const lists = narrowings.map((name) => [name, rest[name].join(',')] as const);
  const given: readonly (readonly [string, string])[] = [
    ...([['q', text], ['kind', rest.kind ?? ''], ['near', rest.near], ...lists] as const),
    ...([
      ['min', min === undefined ? '' : String(min)],
      ['max', max === undefined ? '' : String(max)],
    ] as const),
    ...([
      ['currency', currency === 'CNY' ? '' : currency],
      ['sort', sort === 'NEWEST' ? '' : sort],
    ] as const),
    ...([
      ['every', every ? '1' : ''],
      ['rebate', rebate ? '1' : ''],
    ] as const),
  ];
  const query = new URLSearchParams(given.filter(([, value]) => value !== '').map(([name, value]) => [name, value]));
  return `/storefront${query.size > 0 ? `?${query}` : ''}`;
}

/** The filter that a search comes to. */
export function filterOf(search: Search): ListingFilter {
  const { kind, text, currency, min, max, brand, region, condition } = search;
  const place = placeOf(search.near);
  const price = { ...(min !== undefined && { min: min * 100 }), ...(max !== undefined && { max: max * 100 }) };
  return {
    currency,
    ...(search.every && { authorization: everyClass }),
    ...(kind && { kind: [kind] }),
    ...(text.trim() && { text }),
    ...(brand.length > 0 && { brand }),
    ...(region.length > 0 && { region }),
    ...(condition.length > 0 && { condition: condition as NonNullable<ListingFilter['condition']> }),
    ...(search.body.length > 0 && { bodyType: search.body as NonNullable<ListingFilter['bodyType']> }),
    ...(search.fuel.length > 0 && { fuelType: search.fuel as NonNullable<ListingFilter['fuelType']> }),
    ...(search.bedrooms.length > 0 && {
      or: search.bedrooms.map((rooms) => ({ numberOfBedrooms: { min: Number(rooms), max: Number(rooms) } })),
    }),
    ...(search.rebate && { hasRebate: true }),
    ...((min !== undefined || max !== undefined) && { price }),
    ...(place && { near: { latitude: place.latitude, longitude: place.longitude, radiusKm } }),
  };
}

/** All that the listing page asks, in one request. */
export function pageVariables(search: Search, language: string): ListingPageQueryVariables {
  const without = (name: Narrowing): ListingFilter => filterOf({ ...search, [name]: [] });
  const narrows = (name: Narrowing): boolean => search[name].length > 0;
  return {
    filter: filterOf(search),
    everyClass: filterOf({ ...search, every: true }),
    sort: search.sort,
    first: pageSize,
    language,
    ...{ byBrand: without('brand'), narrowsBrand: narrows('brand') },
    ...{ byRegion: without('region'), narrowsRegion: narrows('region') },
    ...{ byBody: without('body'), narrowsBody: narrows('body') },
    ...{ byFuel: without('fuel'), narrowsFuel: narrows('fuel') },
    ...{ byCondition: without('condition'), narrowsCondition: narrows('condition') },
    ...{ byBedrooms: without('bedrooms'), narrowsBedrooms: narrows('bedrooms') },
  };
}
