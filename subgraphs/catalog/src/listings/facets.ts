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

/** Counts the listings that meet a condition by these fields: one statement for all, over at most the first `atMost` that it finds. */
export const readFacets = async (
  executor: Executor,
  condition: SQL,
  { fields, atMost }: { readonly fields: readonly ListingFacetField[]; readonly atMost: number },
): Promise<Facet[]> => {
  const asked = [...new Set(fields)];
  if (asked.length === 0) return [];
  const values = asked.map((field) => sql`${columns[field]} as ${sql.identifier(field)}`);
  const counts = asked.map(
    (field) => sql`select ${sql.raw(`'${field}'`)} as field, cast(${sql.identifier(field)} as text) as value,
      cast(count(*) as integer) as count from matching where ${sql.identifier(field)} is not null group by ${sql.identifier(field)}`,
  );
  const rows = await selectRows<CountRow>(
    executor,
    sql`with matching as (
      select ${sql.join(values, sql`, `)} from ${listings} where ${condition} limit ${atMost}
    ) ${sql.join(counts, sql` union all `)}`,
  );
  return asked.map((field) => ({ field, values: topOf(rows, field) }));
};
