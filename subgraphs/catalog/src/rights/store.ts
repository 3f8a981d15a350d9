import type { Executor } from '@marque/kit/db/database.ts';
import { isListed, listed, prepared } from '@marque/kit/db/prepared.ts';
import { and, eq, ne, sql } from 'drizzle-orm';
import type { KnownAuthorization } from './derive.ts';
import { authorizationPeriods, authorizations, measures, sellers, stores } from './tables.ts';

/** An authorisation with whom it is for. */
export interface OwnedAuthorization extends KnownAuthorization {
  readonly sellerId: string;
  readonly brandId: string;
}

const readAuthorizations = prepared('authorizations_of_sellers', (executor) =>
  executor
    .select({
      id: authorizations.id,
      sellerId: authorizations.sellerId,
      brandId: authorizations.brandId,
      scope: authorizations.scope,
      from: authorizationPeriods.from,
      until: authorizationPeriods.until,
    })
    .from(authorizations)
    .innerJoin(authorizationPeriods, eq(authorizationPeriods.authorizationId, authorizations.id))
    .where(
      and(
        isListed(authorizations.sellerId, sql.placeholder('sellerIds')),
        isListed(authorizations.brandId, sql.placeholder('brandIds')),
      ),
    ),
);

/** The authorisations that these sellers hold or held of these brands; one that was never in force is left out. */
export const authorizationsOf = async (
  executor: Executor,
  sellerIds: Iterable<string>,
  brandIds: Iterable<string>,
): Promise<OwnedAuthorization[]> => {
  const rows = await readAuthorizations(executor, {
    sellerIds: listed([...new Set(sellerIds)]),
    brandIds: listed([...new Set(brandIds)]),
  });
  const byId = Map.groupBy(rows, ({ id }) => id);
  return [...byId.values()].flatMap((periods) => {
    const [first] = periods;
    return first ? [{ ...first, periods: periods.map(({ from, until }) => ({ from, until })) }] : [];
  });
};

const readInactive = prepared('sellers_out_of_business', (executor) =>
  executor
    .select({ id: sellers.id })
    .from(sellers)
    .where(sql`${isListed(sellers.id, sql.placeholder('ids'))} and ${sellers.status} <> 'ACTIVE'`),
);

/** Those of these sellers that are suspended or closed. One that was not heard of yet counts as active. */
export const inactiveSellers = async (executor: Executor, ids: Iterable<string>): Promise<ReadonlySet<string>> =>
  new Set((await readInactive(executor, { ids: listed([...new Set(ids)]) })).map(({ id }) => id));

/** Whether a store is known to be another seller's. One that was not heard of yet is nobody else's. */
export const isStoreOfAnother = async (executor: Executor, store: string, sellerId: string): Promise<boolean> =>
  (await executor.$count(stores, and(eq(stores.id, store), ne(stores.sellerId, sellerId)))) > 0;

const readMeasures = prepared('measures_by_listing', (executor) =>
  executor
    .select({ id: measures.listingId, hiddenFrom: measures.hiddenFrom, hiddenUntil: measures.hiddenUntil })
    .from(measures)
    .where(isListed(measures.listingId, sql.placeholder('ids'))),
);

/** What measures do to these listings, by the listing's id. */
export const measuresOf = async (executor: Executor, listingIds: readonly string[]) =>
  new Map((await readMeasures(executor, { ids: listed(listingIds) })).map(({ id, ...hidden }) => [id, hidden]));
