import type { Instant } from '@marque/kit/clock.ts';
import { isCurrency } from '@marque/kit/graphql/money.ts';
import { badInput } from '@marque/kit/graphql/problems.ts';
import { and, or, type SQL, sql } from 'drizzle-orm';
import type { ListingFilter } from '../generated.ts';
import { kindFilters } from '../kinds/filters.ts';
import { sellers } from '../rights/tables.ts';
import { hasWords } from '../search/match.ts';
import { isOfClass } from './authorization.ts';
import { type Criteria, type Criterion, inRange, isInRange, isOneOf, oneOf } from './criteria.ts';
import { isNear, isWithinBox } from './geo.ts';
import { isInRegion } from './region-filter.ts';
import { listings } from './tables.ts';

/** What a filter may come to: its depth, the filters side by side in `and` or `or`, and those in all. */
const bounds = { depth: 5, branches: 20, filters: 100, text: 200 } as const;

const productOf =
  (kind: 'CAR' | 'APARTMENT'): Criterion<readonly string[]> =>
  (ids, _now, path) =>
    sql`(${isOneOf(listings.productId, ids, path)} and ${listings.kind} = ${sql.raw(`'${kind}'`)})`;

const criteria = {
  authorization: isOfClass,
  kind: oneOf(listings.kind),
  brand: oneOf(listings.brandId),
  model: productOf('CAR'),
  project: productOf('APARTMENT'),
  seller: oneOf(listings.sellerId),
  sellerKind: (kinds, _now, path) =>
    sql`${listings.sellerId} in (select ${sellers.id} from ${sellers} where ${isOneOf(sellers.kind, kinds, path)})`,
  condition: oneOf(listings.condition),
  region: (codes, _now, path) => isInRegion(codes, path),
  currency: (code, _now, path) => {
    if (!isCurrency(code)) throw badInput(`\`${path}\` is an ISO 4217 code in capitals, such as CNY`, path);
    return sql`${listings.currency} = ${code}`;
  },
  price: inRange(listings.price),
  year: (range, _now, path) => {
    const condition = isInRange(listings.year, range, path);
    return condition && sql`(${listings.year} > 0 and ${condition})`; // 0 stands for none
  },
  near: (near, _now, path) => isNear(near, path),
  within: (box, _now, path) => isWithinBox(box, path),
  text: (text, _now, path) => {
    if (text.length > bounds.text) throw badInput(`\`${path}\` has at most ${bounds.text} characters`, path);
    return hasWords(listings.id, text);
  },
  publishedAfter: (instant) => sql`${listings.publishedAt} >= ${instant}`,
  ...kindFilters,
} satisfies Criteria<Exclude<keyof ListingFilter, 'and' | 'or' | 'not'>>;

const everything = sql`1 = 1`;
const nothing = sql`1 = 0`;

/**
 * The condition that a filter asks for, at an instant; nothing where it asks for nothing. Throws `BAD_USER_INPUT` for
 * values that no listing could have and for filters past their bounds.
 */
export const conditionOf = (filter: ListingFilter, now: Instant): SQL | undefined => {
  let filters = 0;

  const read = (one: ListingFilter, path: string, depth: number): SQL | undefined => {
    filters += 1;
    if (depth > bounds.depth) throw badInput(`\`and\`, \`or\` and \`not\` lie at most ${bounds.depth - 1} deep`, path);
    if (filters > bounds.filters) throw badInput(`A filter is made of at most ${bounds.filters} filters in all`, path);
    const within = (branch: ListingFilter, place: string): SQL =>
      read(branch, `${path}.${place}`, depth + 1) ?? everything;
    const branches = (place: 'and' | 'or'): SQL[] => {
      const list = one[place] ?? [];
      if (list.length > bounds.branches)
        throw badInput(`\`${path}.${place}\` takes at most ${bounds.branches} filters`, `${path}.${place}`);
      return list.map((branch, index) => within(branch, `${place}.${index}`));
    };
    return and(
      ...Object.entries(criteria).map(([name, criterion]) => {
        const value = one[name as keyof typeof criteria];
        // The record's type has made sure that each criterion takes the value of its own name.
        return value == null ? undefined : (criterion as Criterion<unknown>)(value, now, `${path}.${name}`);
      }),
      ...branches('and'),
      one.or ? (or(...branches('or')) ?? nothing) : undefined,
      // A fact that the listing lacks makes a condition unknown to SQL; what is not known to hold does not hold.
      one.not ? sql`not coalesce(${within(one.not, 'not')}, false)` : undefined,
    );
  };

  return read(filter, 'filter', 1);
};
