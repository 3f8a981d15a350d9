import { listingPeriods, listings } from '@marque/catalog/listings/tables.ts';
import { campaigns } from '@marque/catalog/promotions/tables.ts';
import * as rights from '@marque/catalog/rights/tables.ts';
import type { Database } from '@marque/kit/db/database.ts';
import { mergeIntervals } from '@marque/kit/intervals.ts';
import { listings as promotionsListings } from '@marque/promotions/listings/tables.ts';
import * as ofPromotions from '@marque/promotions/sellers/tables.ts';
import { covers } from '@marque/schema/authorization.ts';
import { effectivePeriods, toChains } from '@marque/sellers/authorizations/history.ts';
import { scopeOf } from '@marque/sellers/authorizations/scope.ts';
import { brands as sellersBrands } from '@marque/sellers/brands/tables.ts';
import { listings as sellersListings } from '@marque/sellers/listings/tables.ts';
import { stores } from '@marque/sellers/stores/tables.ts';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Databases, Sources } from './sources.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];

const inOrder = (rows: Rows): Rows =>
  rows.toSorted((a, b) => (JSON.stringify(Object.values(a)) < JSON.stringify(Object.values(b)) ? -1 : 1));

const readAll = async ({ reader }: Database, table: PgTable): Promise<Rows> =>
  inOrder(await reader.select().from(table));

/** All rows of all projections, and what of a listing's row rests on them. */
export async function readProjections({ catalog, sellers, promotions }: Databases) {
  const { id, sellerActive, hiddenFrom, hiddenUntil, hasPeriods, hasMorePeriods } = listings;
  return {
    authorizations: await readAll(catalog, rights.authorizations),
    periods: await readAll(catalog, rights.authorizationPeriods),
    sellers: await readAll(catalog, rights.sellers),
    measures: await readAll(catalog, rights.measures),
    listingPeriods: await readAll(catalog, listingPeriods),
    listings: inOrder(
      await catalog.reader
        .select({ id, sellerActive, hiddenFrom, hiddenUntil, hasPeriods, hasMorePeriods })
        .from(listings),
    ),
    campaigns: await readAll(catalog, campaigns),
    ofSellers: await readAll(sellers, sellersListings),
    brandsOfSellers: await readAll(sellers, sellersBrands),
    ofPromotions: await readAll(promotions, promotionsListings),
    storesOfPromotions: await readAll(promotions, ofPromotions.stores),
    rightsOfPromotions: await readAll(promotions, ofPromotions.authorizations),
  };
}

/** The rows of all projections. */
export type Projections = Awaited<ReturnType<typeof readProjections>>;

const pick = (rows: Rows, ...names: readonly string[]): Rows =>
  inOrder(rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name]]))));

/** What projections are held against: the same computed from what the producers own, as [of a projection, from the sources] pairs. */
export async function compared(found: Projections, sources: Sources, { sellers, catalog }: Databases) {
  const records = sources.authorizations.map((row) => ({
    ...row,
    changes: sources.changes.filter(({ authorizationId }) => authorizationId === row.id),
  }));
  const granted = [...toChains(records).values()].map((chain) => {
    const [{ id, brandId, sellerId, version }] = chain;
    return { id, brandId, sellerId, version, scope: scopeOf(chain[0]), periods: effectivePeriods(chain) };
  });
  const periodsOf = (facts: Sources['listings'][number]) =>
    mergeIntervals(
      granted
        .filter((one) => one.sellerId === facts.sellerId && one.brandId === facts.brandId && covers(one.scope, facts))
        .flatMap(({ periods }) => periods),
    );
  const periods = sources.listings.map((facts) => ({ id: facts.id, periods: periodsOf(facts) }));
  const shops = await sellers.reader.select().from(stores);
  const facts = await readAll(catalog, listings);
  const versioned = facts.map((row) => ({ ...row, disclosed: row.disclosure !== null }));
  const kept = ['id', 'kind', 'brandId', 'productId', 'sellerId', 'region', 'channel', 'condition', 'version'] as const;
  const pairs: Readonly<Record<string, readonly [Rows, Rows]>> = {
    authorizations: [
      found.authorizations,
      inOrder(granted.map(({ id, brandId, sellerId, scope, version }) => ({ id, brandId, sellerId, scope, version }))),
    ],
    periods: [
      found.periods,
      inOrder(granted.flatMap(({ id, periods }) => periods.map((one) => ({ authorizationId: id, ...one })))),
    ],
    sellers: [pick(found.sellers, 'id', 'kind', 'status'), pick([...sources.sellers.values()], 'id', 'kind', 'status')],
    listingPeriods: [
      found.listingPeriods,
      inOrder(
        periods.flatMap(({ id, periods: all }) =>
          all.length > 1 ? all.map((one) => ({ listingId: id, ...one })) : [],
        ),
      ),
    ],
    hasPeriods: [
      pick(found.listings, 'id', 'hasPeriods', 'hasMorePeriods'),
      inOrder(
        periods.map(({ id, periods: all }) => ({ id, hasPeriods: all.length > 0, hasMorePeriods: all.length > 1 })),
      ),
    ],
    campaigns: [
      inOrder(found.campaigns.map(({ campaign }) => campaign as Readonly<Record<string, unknown>>)),
      inOrder(sources.campaigns.map((campaign) => ({ ...campaign }))),
    ],
    ofSellers: [pick(found.ofSellers, ...kept, 'disclosed'), pick(versioned, ...kept, 'disclosed')],
    ofPromotions: [pick(found.ofPromotions, ...kept, 'price', 'status'), pick(versioned, ...kept, 'price', 'status')],
    rightsOfPromotions: [pick(found.rightsOfPromotions, 'id', 'periods'), pick(granted, 'id', 'periods')],
    storesOfPromotions: [pick(found.storesOfPromotions, 'id', 'sellerId'), pick(shops, 'id', 'sellerId')],
  };
  return Object.entries(pairs);
}
