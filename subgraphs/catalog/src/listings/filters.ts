import { isCurrency } from '@marque/kit/graphql/money.ts';
import { badInput } from '@marque/kit/graphql/problems.ts';
import { and, or, type SQL, sql } from 'drizzle-orm';
import type { ListingFilter } from '../generated.ts';
import { kindFilters } from '../kinds/filters.ts';
import { bestRebate, isEndorsed, noRebate } from '../promotions/terms.ts';
import { hasWords } from '../search/match.ts';
import { searchTermsOf } from '../search/tokens.ts';
import { isOfClass } from './authorization.ts';
import {
  type Criteria,
  type Criterion,
  checkIds,
  isInRange,
  isOneOf,
  oneOf,
  type Question,
  withoutIndex,
} from './criteria.ts';
import { isNear, isWithinBox } from './geo.ts';
import type { Scope } from './indexes.ts';
import { isInRegion } from './region-filter.ts';
import { isSellerOfKind } from './seller-filter.ts';
import { listings } from './tables.ts';
import { along, noIndex } from './walk.ts';

/** What a filter may come to: its depth, the filters side by side in `and` or `or` and the characters of a text; and in all its filters, values, texts and words. */
const bounds = { depth: 5, branches: 20, text: 200, filters: 100, values: 1_000, texts: 20, words: 200 } as const;

const productOf =
  (kind: 'CAR' | 'APARTMENT'): Criterion<readonly string[]> =>
  (ids, { walk }, path) => {
    checkIds(ids, path);
    return sql`(${isOneOf(along('productId', walk), ids, path)} and ${withoutIndex(listings.kind)} = ${sql.raw(`'${kind}'`)})`;
  };

/** One of the values of a column that a walk may stay within. */
const within =
  (scope: Scope): Criterion<readonly string[]> =>
  (values, { walk }, path) =>
    isOneOf(along(scope, walk), values, path);

/** One of the ids in a column that a walk may stay within. */
const ofIds =
  (scope: Scope): Criterion<readonly string[]> =>
  (ids, question, path) => {
    checkIds(ids, path);
    return within(scope)(ids, question, path);
  };

const criteria = {
  authorization: (classes, { now }, path) => isOfClass(classes, now, path),
  kind: within('kind'),
  brand: ofIds('brandId'),
  model: productOf('CAR'),
  project: productOf('APARTMENT'),
  seller: ofIds('sellerId'),
  sellerKind: (kinds, _question, path) => isSellerOfKind(withoutIndex(listings.sellerId), kinds, path),
  condition: oneOf(listings.condition),
  region: (codes, { walk }, path) => isInRegion(along('region', walk), codes, path),
  currency: (code, _question, path) => {
    if (!isCurrency(code)) throw badInput(`\`${path}\` is an ISO 4217 code in capitals, such as CNY`, path);
    return sql`${withoutIndex(listings.currency)} = ${code}`;
  },
  price: (range, { walk }, path) => isInRange(along('price', walk), range, path),
  year: (range, { walk }, path) => {
    const year = along('year', walk);
    const condition = isInRange(year, range, path);
    return condition && sql`(${year} > 0 and ${condition})`; // 0 stands for none
  },
  mileageFromOdometer: (range, { walk }, path) =>
    and(
      isInRange(withoutIndex(listings.mileageFromOdometer), range, path),
      walk.column === 'mileage' ? isInRange(listings.mileage, range, path) : undefined,
    ),
  near: (near, { walk }, path) => {
    const condition = isNear(near, path);
    return walk.column === 'distance' ? undefined : condition; // it is walked within it
  },
  within: (box, _question, path) => isWithinBox(box, path),
  text: (text, { walk }, path) => {
    if (isTooLong(text)) throw badInput(`\`${path}\` has at most ${bounds.text} characters`, path);
    return walk.column === 'words' ? undefined : hasWords(listings.id, text);
  },
  hasRebate: (asked, { promotions }) => sql`${bestRebate(promotions())} ${sql.raw(asked ? '>' : '=')} ${noRebate}`,
  minimumRebate: (least, { promotions }, path) => {
    if (least < 0) throw badInput(`\`${path}\` is 0 or more minor units`, path);
    return sql`${bestRebate(promotions())} >= ${least}`;
  },
  endorsed: (asked, { promotions }) => (asked ? isEndorsed(promotions()) : sql`not ${isEndorsed(promotions())}`),
  publishedAfter: (instant, { walk }) => sql`${along('publishedAt', walk)} >= ${instant}`,
  ...kindFilters,
} satisfies Criteria<Exclude<keyof ListingFilter, 'and' | 'or' | 'not'>>;

const everything = sql`1 = 1`;
const nothing = sql`1 = 0`;

/** A filter and all that are within it. */
export const filtersIn = (filter: ListingFilter): ListingFilter[] => [
  filter,
  ...[...(filter.and ?? []), ...(filter.or ?? []), ...(filter.not ? [filter.not] : [])].flatMap(filtersIn),
];

/** The texts in a filter and those within it. */
export const textsIn = (filter: ListingFilter): string[] =>
  filtersIn(filter).flatMap(({ text }) => (text?.trim() ? text : []));

const isTooLong = (text: string): boolean => [...text].length > bounds.text;

/** Throws `BAD_USER_INPUT` where a filter asks so much in all that it would keep others waiting. */
const checkSize = (filter: ListingFilter): void => {
  const filters = filtersIn(filter);
  const texts = textsIn(filter);
  const valuesOf = ({ and: _and, or: _or, ...criteria }: ListingFilter) =>
    Object.values(criteria).flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : []));
  const sizes = {
    filters: filters.length,
    values: filters.flatMap(valuesOf).length,
    texts: texts.length,
    words: texts.filter((text) => !isTooLong(text)).flatMap(searchTermsOf).length, // what is too long is refused further on
  };
  for (const [name, size] of Object.entries(sizes)) {
    const most = bounds[name as keyof typeof sizes]; // a key of the very object
    if (size > most) throw badInput(`A filter has at most ${most} ${name} in all; this one has ${size}`, 'filter');
  }
};

/**
 * The condition that a filter asks for; nothing where it asks for nothing. Throws `BAD_USER_INPUT` for
 * values that no listing could have and for filters past their bounds.
 */
export const conditionOf = (filter: ListingFilter, question: Question): SQL | undefined => {
  checkSize(filter);

  const read = (one: ListingFilter, path: string, depth: number): SQL | undefined => {
    if (depth > bounds.depth) throw badInput(`\`and\`, \`or\` and \`not\` lie at most ${bounds.depth - 1} deep`, path);
    // What only a branch says is met on the way.
    const asked = depth === 1 ? question : { ...question, walk: noIndex };
    const branch = (within: ListingFilter, place: string): SQL =>
      read(within, `${path}.${place}`, depth + 1) ?? everything;
    const branches = (place: 'and' | 'or'): SQL[] => {
      const list = one[place] ?? [];
      if (list.length > bounds.branches)
        throw badInput(`\`${path}.${place}\` takes at most ${bounds.branches} filters`, `${path}.${place}`);
      return list.map((one, index) => branch(one, `${place}.${index}`));
    };
    return and(
      ...Object.entries(criteria).map(([name, criterion]) => {
        const value = one[name as keyof typeof criteria];
        // The record's type has made sure that each criterion takes the value of its own name.
        return value == null ? undefined : (criterion as Criterion<unknown>)(value, asked, `${path}.${name}`);
      }),
      ...branches('and'),
      one.or ? (or(...branches('or')) ?? nothing) : undefined,
      // A fact that the listing lacks makes a condition unknown to SQL; what is not known to hold does not hold.
      one.not ? sql`not coalesce(${branch(one.not, 'not')}, false)` : undefined,
    );
  };

  return read(filter, 'filter', 1);
};
