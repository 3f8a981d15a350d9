import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { isListed, listed, prepared } from '@marque/kit/db/prepared.ts';
import { keyset, type Page } from '@marque/kit/graphql/connection.ts';
import type { SellerKind } from '@marque/schema/events.ts';
import { and, eq, exists, inArray, like, or, type SQL, sql } from 'drizzle-orm';
import { holdsAuthorization } from '../authorizations/store.ts';
import { stores } from '../stores/tables.ts';
import { type SellerRow, sellers } from './tables.ts';

const byId = prepared<{ ids: string }, SellerRow[]>('sellers_by_id', (database) =>
  database
    .select()
    .from(sellers)
    .where(isListed(sellers.id, sql.placeholder('ids'))),
);

/** The sellers with these ids, in no order. */
export const readSellers = (executor: Executor, ids: readonly string[]): Promise<SellerRow[]> =>
  byId(executor, { ids: listed(ids) });

/** What sellers are looked for by. What is null or missing is not asked about. */
export interface SellerCriteria {
  readonly kind?: readonly SellerKind[] | null | undefined;
  readonly brand?: string | null | undefined;
  /** Codes of ISO 3166, a country for all of its subdivisions. */
  readonly region?: readonly string[] | null | undefined;
}

/** The condition of each criterion. */
const conditions = {
  kind: (kinds) => inArray(sellers.kind, [...kinds]),
  brand: (brand, now) => holdsAuthorization(sellers.id, brand, now),
  region: (regions) =>
    exists(
      sql`(select 1 from ${stores} where ${and(
        eq(stores.sellerId, sellers.id),
        or(...regions.flatMap((code) => [eq(stores.region, code), like(stores.region, `${code}-%`)])) ?? sql`false`,
      )})`,
    ),
} satisfies {
  [Key in keyof SellerCriteria]-?: (value: NonNullable<SellerCriteria[Key]>, now: Instant) => SQL;
};

const matching = ({ kind, brand, region }: SellerCriteria, now: Instant): SQL | undefined =>
  and(
    kind ? conditions.kind(kind) : undefined,
    brand == null ? undefined : conditions.brand(brand, now),
    region ? conditions.region(region) : undefined,
  );

/** What the list of sellers is sorted by, and the key of a row in it. */
export const sellerOrder = {
  columns: [sellers.sortName, sellers.id],
  shape: ['text', 'text'],
  keyOf: ({ sortName, id }: SellerRow) => [sortName, id],
} as const;

/** One more than a page of the sellers that match as of an instant, by name. */
export const findSellers = async (
  executor: Executor,
  criteria: SellerCriteria,
  now: Instant,
  page: Page,
): Promise<SellerRow[]> => {
  const { where, orderBy } = keyset(sellerOrder.columns, 'asc', page);
  return executor
    .select()
    .from(sellers)
    .where(and(matching(criteria, now), where))
    .orderBy(...orderBy)
    .limit(page.size + 1);
};

/** How many sellers match as of an instant. */
export const countSellers = (executor: Executor, criteria: SellerCriteria, now: Instant): Promise<number> =>
  executor.$count(sellers, matching(criteria, now)).then(Number);

/** Writes a seller's row, and counts its version up where it is there already. */
export const upsertSeller = async (tx: Executor, row: Omit<SellerRow, 'version'>): Promise<SellerRow> => {
  const [saved] = await tx
    .insert(sellers)
    .values({ ...row, version: 1 })
    .onConflictDoUpdate({ target: sellers.id, set: { ...row, version: sql`${sellers.version} + 1` } })
    .returning();
  if (!saved) throw new Error('An upsert returned no row');
  return saved;
};
