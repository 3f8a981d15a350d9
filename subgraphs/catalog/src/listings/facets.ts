import { setImmediate as turn } from 'node:timers/promises';
import type { Executor } from '@marque/kit/db/database.ts';
import { selectRows } from '@marque/kit/db/raw.ts';
import { type SQL, sql } from 'drizzle-orm';
import type { ListingFacetField } from '../generated.ts';
import { listings } from './tables.ts';

/** The column that each field counts by. */
const columns = {
  KIND: listings.kind,
  BRAND: listings.brandId,
  PRODUCT: listings.productId,
  CONDITION: listings.condition,
  REGION: listings.region,
  FUEL_TYPE: listings.fuelType,
  BODY_TYPE: listings.bodyType,
  BEDROOMS: listings.numberOfBedrooms,
} satisfies Record<ListingFacetField, unknown>;

/** All fields, in the order of the schema. */
export const facetFields = Object.keys(columns) as ListingFacetField[]; // the record is total

/** How many of the matching listings have a value. */
export interface FacetCount {
  readonly field: ListingFacetField;
  readonly value: string;
  readonly count: number;
}

/** The most frequent values of a field. */
export interface Facet {
  readonly field: ListingFacetField;
  readonly values: FacetCount[];
}

/** Values of one facet at most. */
const mostValues = 50;

/** A value's count as the statement answers it. */
type CountRow = Readonly<Record<'field' | 'value', string>> & { readonly count: number };

const topOf = (rows: readonly CountRow[], field: ListingFacetField): FacetCount[] =>
  rows
    .filter((row) => row.field === field)
    .map(({ value, count }) => ({ field, value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, mostValues);

/** Counts one condition's; beside the fields a row without one counts all that were looked at. */
const countsOf = (executor: Executor, condition: SQL, fields: readonly ListingFacetField[], atMost: number) => {
  const values = fields.map((field) => sql`${columns[field]} as ${sql.identifier(field)}`);
  const counts = fields.map(
    (field) => sql`select ${sql.raw(`'${field}'`)} as field, cast(${sql.identifier(field)} as text) as value,
      cast(count(*) as integer) as count from matching where ${sql.identifier(field)} is not null group by ${sql.identifier(field)}`,
  );
  const all = sql`select '' as field, '' as value, cast(count(*) as integer) as count from matching`;
  return selectRows<CountRow>(
    executor,
    sql`with matching as (
      select ${sql.join(values, sql`, `)} from ${listings} where ${condition} limit ${atMost}
    ) ${sql.join([all, ...counts], sql` union all `)}`,
  );
};

/** Counts the listings that meet one of several conditions by these fields, a statement for each condition, over at most the first `atMost` that are found. */
export const readFacets = async (
  executor: Executor,
  conditions: readonly SQL[],
  { fields, atMost }: { readonly fields: readonly ListingFacetField[]; readonly atMost: number },
): Promise<Facet[]> => {
  const asked = [...new Set(fields)];
  if (asked.length === 0) return [];
  const counts = new Map<string, CountRow>();
  let left = atMost;
  for (const condition of conditions) {
    for (const row of await countsOf(executor, condition, asked, left)) {
      if (row.field === '') left -= row.count;
      const key = `${row.field} ${row.value}`;
      counts.set(key, { ...row, count: row.count + (counts.get(key)?.count ?? 0) });
    }
    if (left <= 0) break;
    await turn();
  }
  return asked.map((field) => ({ field, values: topOf([...counts.values()], field) }));
};
