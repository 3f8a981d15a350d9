import { brands } from '@marque/catalog/brands/tables.ts';
import { consequences, type ListingFacts } from '@marque/catalog/listings/derive.ts';
import { listingChanged } from '@marque/catalog/listings/events.ts';
import { type ListingRow, listingPeriods, listings, pricePoints } from '@marque/catalog/listings/tables.ts';
import { allVehicleModels } from '@marque/catalog/models/store.ts';
import { apartmentProjects } from '@marque/catalog/projects/tables.ts';
import { type KnownAuthorization, notHidden, periodColumns, periodsOf } from '@marque/catalog/rights/derive.ts';
import { authorizationsOf } from '@marque/catalog/rights/store.ts';
import { listingTexts } from '@marque/catalog/search/tables.ts';
import { tokensOf } from '@marque/catalog/search/tokens.ts';
import type { Database } from '@marque/kit/db/database.ts';
import { outbox } from '@marque/kit/events/tables.ts';
import { listings as promotionsListings } from '@marque/promotions/listings/tables.ts';
import { classify } from '@marque/schema/authorization.ts';
import type { ListingChanged, Localized } from '@marque/schema/events.ts';
import { type ListingFacts as SellersFacts, listings as sellersListings } from '@marque/sellers/listings/tables.ts';
import { getTableColumns } from 'drizzle-orm';
import type { createAuditWriter } from './audit.ts';
import type { BulkLoad } from './bulk.ts';
import type { CarMarket } from './cars.ts';
import { generatedAt, type MadeListing } from './listing.ts';
import type { Parties } from './parties.ts';

/** What the rows of listings are derived from beside their facts. */
export interface Surroundings extends CarMarket {
  readonly names: ReadonlyMap<string, Localized>;
  /** By seller and brand. */
  readonly authorizations: ReadonlyMap<string, readonly KnownAuthorization[]>;
}

const pairOf = ({ sellerId, brandId }: { readonly sellerId: string; readonly brandId: string }) =>
  `${sellerId} ${brandId}`;

/** Reads them out of a catalog that has heard of all parties. */
export const readSurroundings = async (
  { reader }: Database,
  { carSellers, flatSellers }: Parties,
): Promise<Surroundings> => {
  const models = await allVehicleModels(reader);
  const brandRows = await reader.select().from(brands);
  const projects = await reader.select().from(apartmentProjects);
  const parties = [...carSellers, ...flatSellers];
  const granted = await authorizationsOf(
    reader,
    parties.map(({ seller }) => seller.id),
    brandRows.map(({ id }) => id),
  );
  return {
    models: Map.groupBy(
      models.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      ({ brandId }) => brandId,
    ),
    brandNames: new Map(brandRows.map(({ id, name }) => [id, name])),
    names: new Map([...brandRows, ...models, ...projects].map(({ id, name }) => [id, name])),
    authorizations: Map.groupBy(granted, pairOf),
  };
};

/** The bulk loads of the three subgraphs. */
export interface Loads {
  readonly catalog: BulkLoad;
  readonly sellers: BulkLoad;
  readonly promotions: BulkLoad;
}

const derived = (facts: ListingFacts, periods: ReturnType<typeof periodsOf>): ListingRow => ({
  ...facts,
  ...consequences(facts),
  sellerActive: true,
  ...notHidden,
  unauthorizedClass: classify(false, facts.authorizationClaim, facts.disclosure !== null),
  ...periodColumns(periods, generatedAt),
});

/** Texts whose words are remembered at most: most titles and descriptions are many listings'. */
const mostTexts = 50_000;

/** Makes the words that listings are found by, those of each text once. */
const createWords = (names: Surroundings['names']) => {
  const known = new Map<string, readonly string[]>();
  const wordsOf = (text: string): readonly string[] => {
    const words = known.get(text) ?? tokensOf(text);
    if (known.size < mostTexts) known.set(text, words);
    return words;
  };
  const all = (localized: Localized | null | undefined): readonly string[] =>
    Object.values(localized ?? {}).flatMap(wordsOf);
  return ({ title, description, brandId, productId }: ListingFacts): string => {
    const words = [title, description, names.get(brandId), names.get(productId ?? '')].flatMap(all);
    return [...new Set(words)].join(' ');
  };
};

/** The facts of an event that a projection keeps: those that it has columns for. */
const kept = (columns: readonly string[], event: ListingChanged): Readonly<Record<string, unknown>> => {
  const row: Record<string, unknown> = {};
  for (const column of columns) row[column] = event[column as keyof ListingChanged]; // projections name their columns after the contract
  return row;
};

/** Makes the writer of listings: everything that publishing one leaves behind in all three databases, as if every consumer had heard of it. */
export const createListingWriter = (
  { catalog, sellers, promotions }: Loads,
  { names, authorizations }: Surroundings,
  audit: Pick<ReturnType<typeof createAuditWriter>, 'write'>,
) => {
  const wordsOf = createWords(names);
  const ofSellers = Object.keys(getTableColumns(sellersListings));
  const ofPromotions = Object.keys(getTableColumns(promotionsListings));
  return ({ facts, prices }: MadeListing): void => {
    const periods = periodsOf(authorizations.get(pairOf(facts)) ?? [], facts);
    const row = derived(facts, periods);
    catalog.add(listings, row);
    for (const { price, from } of prices) catalog.add(pricePoints, { listingId: row.id, price, from });
    if (periods.length > 1)
      for (const { from, until } of periods) catalog.add(listingPeriods, { listingId: row.id, from, until });
    catalog.add(listingTexts, { listingId: row.id, tokens: wordsOf(facts) });
    const event = listingChanged(row, prices.at(-1)?.from ?? facts.publishedAt);
    catalog.add(outbox, { ...event });
    const known = { ...kept(ofSellers, event.payload), since: event.at };
    sellers.add(sellersListings, known);
    audit.write(known as SellersFacts); // columns bear the names of the contract
    promotions.add(promotionsListings, kept(ofPromotions, event.payload));
  };
};
