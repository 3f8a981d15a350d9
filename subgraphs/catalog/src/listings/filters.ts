import { isCurrency } from '@marque/kit/graphql/money.ts';
import { badInput } from '@marque/kit/graphql/problems.ts';
import { and, or, type SQL, sql } from 'drizzle-orm';
import type { ListingFilter } from '../generated.ts';
import { kindFilters } from '../kinds/filters.ts';
import { bestRebate, isEndorsed, noRebate } from '../promotions/terms.ts';
import { hasWords } from '../search/match.ts';
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

/** What a filter may come to: its depth, the filters side by side in `and` or `or`, and those in all. */
const bounds = { depth: 5, branches: 20, filters: 100, text: 200 } as const;

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
    if ([...text].length > bounds.text) throw badInput(`\`${path}\` has at most ${bounds.text} characters`, path);
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

/**
 * The condition that a filter asks for; nothing where it asks for nothing. Throws `BAD_USER_INPUT` for
 * values that no listing could have and for filters past their bounds.
 */
export const conditionOf = (filter: ListingFilter, question: Question): SQL | undefined => {
  let filters = 0;

  const read = (one: ListingFilter, path: string, depth: number): SQL | undefined => {
    filters += 1;
    if (depth > bounds.depth) throw badInput(`\`and\`, \`or\` and \`not\` lie at most ${bounds.depth - 1} deep`, path);
    if (filters > bounds.filters) throw badInput(`A filter is made of at most ${bounds.filters} filters in all`, path);
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
