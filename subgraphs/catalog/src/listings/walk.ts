import { and, type Column, eq, type SQL, sql } from 'drizzle-orm';
import { isInRange, withoutIndex } from './criteria.ts';
import { conditions, type Rows, type Scope, scopesByWidth, walks } from './indexes.ts';
import type { Sought } from './matching.ts';
import { walkedColumn } from './sorts.ts';
import { listings } from './tables.ts';

/** The one index that a list is read along; a condition names the columns of no other so that an index could serve them. */
export interface Walk {
  readonly rows: Rows;
  /** What the list is sorted by; null where it is not read along an index of listings. */
  readonly column: keyof typeof walks | null;
  /** The one value that the walk stays within. */
  readonly scope: { readonly column: Scope; readonly value: string } | null;
}

/** What a condition may leave to the way that listings are read: the index that is read along, the rings around a point, or the hits of the full-text index. */
export interface Along extends Pick<Walk, 'scope'> {
  readonly column: Walk['column'] | 'distance' | 'words';
}

const onlyOf = (values: readonly string[] | null | undefined): string | undefined => {
  const [only, ...others] = new Set(values);
  return others.length === 0 ? only : undefined;
};

/** The value that a question restricts a column to. */
const scopeValues: Readonly<Record<Scope, (sought: Sought) => string | undefined>> = {
  productId: ({ productId, filter }) => productId ?? onlyOf(filter?.model ?? filter?.project),
  sellerId: ({ filter }) => onlyOf(filter?.seller),
  brandId: ({ filter }) => onlyOf(filter?.brand),
  region: ({ filter }) => {
    const code = onlyOf(filter?.region);
    return code?.includes('-') ? code : undefined; // a country is no value of the column
  },
  kind: ({ filter }) => onlyOf(filter?.kind),
};

/** The rows that a question asks for. */
export const rowsOf = ({ filter }: Sought): Rows =>
  filter?.authorization?.some((one) => one !== 'AUTHORIZED') ? 'any' : 'authorized';

/** The walk of a question in the order of a column, within the narrowest of the scopes that there is an index for. */
export const walkAlong = (sought: Sought, column: keyof typeof walks): Walk => {
  const rows = rowsOf(sought);
  const scopes = walks[column][rows].flatMap((scope) => {
    const value = scopeValues[scope](sought);
    return value === undefined ? [] : [{ column: scope, value }];
  });
  return { rows, column, scope: scopes[0] ?? null };
};

/** The walk of a question within the narrowest scope of all: the newest first, or else the cheapest. */
export const narrowestWalk = (sought: Sought): Walk => {
  const [newest, cheapest] = [walkAlong(sought, 'publishedAt'), walkAlong(sought, 'price')];
  const width = ({ scope }: Walk) => (scope ? scopesByWidth.indexOf(scope.column) : scopesByWidth.length);
  return width(cheapest) < width(newest) ? cheapest : newest;
};

/** The walk of a question in its own order. */
export const walkOf = (sought: Sought): Walk => {
  const column = walkedColumn(sought.sort);
  return column ? walkAlong(sought, column) : { rows: rowsOf(sought), ...noIndex };
};

/** No index at all, for what is found otherwise. */
export const noIndex = { column: null, scope: null } as const;

/** The hits of the full-text index for a question's own words. */
export const alongWords: Along = { column: 'words', scope: null };

/** A column for a criterion: as it is where the walk goes along it, else so that no index serves it. */
export const along = (name: Scope | keyof typeof walks, { column, scope }: Along): Column | SQL =>
  column === name || scope?.column === name ? listings[name] : withoutIndex(listings[name]);

/** The part of a question that the walk's index answers by itself: all that is met on the way, matching or not. */
export const walked = ({ filter }: Sought, { rows, column, scope }: Walk): SQL =>
  sql`${and(
    conditions[rows],
    scope ? eq(listings[scope.column], scope.value) : undefined,
    column === 'price' ? isInRange(listings.price, filter?.price ?? {}, '') : undefined,
    column === 'year' ? isInRange(listings.year, filter?.year ?? {}, '') : undefined,
    column === 'mileage' ? isInRange(listings.mileage, filter?.mileageFromOdometer ?? {}, '') : undefined,
    column === 'publishedAt' && filter?.publishedAfter != null
      ? sql`${listings.publishedAt} >= ${filter.publishedAfter}`
      : undefined,
  )}`;
