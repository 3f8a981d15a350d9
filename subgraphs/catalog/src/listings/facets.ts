import type { Executor } from '@marque/kit/db/database.ts';
import { type SQL, sql } from 'drizzle-orm';
import type { ListingFacetField } from '../generated.ts';
import { createShapedReader, limitPlaceholder } from './statements.ts';
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

/** A combination of values and how many listings share it. */
type Combination = { readonly [Field in ListingFacetField]: string | number | null } & { readonly count: number };

const countBy = (combinations: readonly Combination[], field: ListingFacetField): FacetCount[] => {
  const counts = new Map<string, number>();
  for (const { [field]: value, count } of combinations)
    if (value !== null) counts.set(String(value), (counts.get(String(value)) ?? 0) + count);
  return [...counts]
    .map(([value, count]) => ({ field, value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, mostValues);
};

/** Makes the reader of facets: one statement for all fields, over at most the first `atMost` listings that match. */
export const createFacetReader = (executor: Executor, atMost: number) => {
  const readCombinations = createShapedReader(executor, (reader, condition) => {
    const counted = reader.select(columns).from(listings).where(condition).limit(limitPlaceholder).as('counted');
    const fields = facetFields.map((field) => counted[field]);
    return reader
      .select({
        KIND: counted.KIND,
        BRAND: counted.BRAND,
        PRODUCT: counted.PRODUCT,
        CONDITION: counted.CONDITION,
        REGION: counted.REGION,
        FUEL_TYPE: counted.FUEL_TYPE,
        BODY_TYPE: counted.BODY_TYPE,
        BEDROOMS: counted.BEDROOMS,
        count: sql<number>`count(*)`.mapWith(Number),
      })
      .from(counted)
      .groupBy(...fields);
  });
  return async (condition: SQL, fields: readonly ListingFacetField[]): Promise<Facet[]> => {
    const combinations = await readCombinations(condition, sql``, atMost);
    return [...new Set(fields)].map((field) => ({ field, values: countBy(combinations, field) }));
  };
};
