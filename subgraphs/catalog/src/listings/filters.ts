import { isCurrency } from '@marque/kit/graphql/money.ts';
import { badInput } from '@marque/kit/graphql/problems.ts';
import { and, type Column, or, type SQL, sql } from 'drizzle-orm';
import type { ListingFilter, ListingSort } from '../generated.ts';
import { kindFilters } from '../kinds/filters.ts';
import { bestRebate, isEndorsed, noRebate } from '../promotions/terms.ts';
import { sellers } from '../rights/tables.ts';
import { hasWords } from '../search/match.ts';
import { isOfClass } from './authorization.ts';
import { type Criteria, type Criterion, isInRange, isOneOf, oneOf, type Question, withoutIndex } from './criteria.ts';
import { isNear, isWithinBox } from './geo.ts';
import { isInRegion } from './region-filter.ts';
import { walkedColumn } from './sorts.ts';
import { listings } from './tables.ts';

/** What a filter may come to: its depth, the filters side by side in `and` or `or`, and those in all. */
const bounds = { depth: 5, branches: 20, filters: 100, text: 200 } as const;

const productOf =
  (kind: 'CAR' | 'APARTMENT'): Criterion<readonly string[]> =>
  (ids, _question, path) =>
    sql`(${isOneOf(listings.productId, ids, path)} and ${listings.kind} = ${sql.raw(`'${kind}'`)})`;

/** Criteria that most listings on offer may meet: one value has indexes in the order of each sort, several are met on the way. */
const walkedThrough =
  (column: Column): Criterion<readonly string[]> =>
  (values, _question, path) =>
    isOneOf(new Set(values).size > 1 ? withoutIndex(column) : column, values, path);

/** The column's own index where the list is sorted by it. */
const columnOf = (sort: ListingSort): Column | null => {
  const walked = walkedColumn(sort);
  return walked && listings[walked];
};

const sortedBy = (sort: ListingSort, column: Column): Column | SQL =>
  columnOf(sort) === column ? column : withoutIndex(column);

const criteria = {
  authorization: (classes, { now }, path) => isOfClass(classes, now, path),
  kind: walkedThrough(listings.kind),
  brand: walkedThrough(listings.brandId),
  model: productOf('CAR'),
  project: productOf('APARTMENT'),
  seller: oneOf(listings.sellerId),
  sellerKind: (kinds, _question, path) =>
    sql`${listings.sellerId} in (select ${sellers.id} from ${sellers} where ${isOneOf(sellers.kind, kinds, path)})`,
  condition: oneOf(listings.condition),
  region: (codes, _question, path) => isInRegion(codes, path),
  currency: (code, _question, path) => {
    if (!isCurrency(code)) throw badInput(`\`${path}\` is an ISO 4217 code in capitals, such as CNY`, path);
    return sql`${listings.currency} = ${code}`;
  },
  price: (range, { sort }, path) => isInRange(sortedBy(sort, listings.price), range, path),
  year: (range, { sort }, path) => {
    const condition = isInRange(sortedBy(sort, listings.year), range, path);
    return condition && sql`(${sortedBy(sort, listings.year)} > 0 and ${condition})`; // 0 stands for none
  },
  near: (near, question, path) => isNear(near, question, path),
  within: (box, _question, path) => isWithinBox(box, path),
  text: (text, { areCommon }, path) => {
    if ([...text].length > bounds.text) throw badInput(`\`${path}\` has at most ${bounds.text} characters`, path);
    return hasWords(listings.id, text, areCommon(text));
  },
  hasRebate: (asked, { promotions }) => sql`${bestRebate(promotions())} ${sql.raw(asked ? '>' : '=')} ${noRebate}`,
  minimumRebate: (least, { promotions }, path) => {
    if (least < 0) throw badInput(`\`${path}\` is 0 or more minor units`, path);
    return sql`${bestRebate(promotions())} >= ${least}`;
  },
  endorsed: (asked, { promotions }) => (asked ? isEndorsed(promotions()) : sql`not ${isEndorsed(promotions())}`),
  publishedAfter: (instant, { sort }) => sql`${sortedBy(sort, listings.publishedAt)} >= ${instant}`,
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
        return value == null ? undefined : (criterion as Criterion<unknown>)(value, question, `${path}.${name}`);
      }),
      ...branches('and'),
      one.or ? (or(...branches('or')) ?? nothing) : undefined,
      // A fact that the listing lacks makes a condition unknown to SQL; what is not known to hold does not hold.
      one.not ? sql`not coalesce(${within(one.not, 'not')}, false)` : undefined,
    );
  };

  return read(filter, 'filter', 1);
};
