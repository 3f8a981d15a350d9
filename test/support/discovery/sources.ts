import { brands } from '@marque/catalog/brands/tables.ts';
import { listings } from '@marque/catalog/listings/tables.ts';
import { vehicleModels } from '@marque/catalog/models/tables.ts';
import { apartmentProjects } from '@marque/catalog/projects/tables.ts';
import { listingTexts } from '@marque/catalog/search/tables.ts';
import type { Database } from '@marque/kit/db/database.ts';
import type { AtEnd } from '@marque/kit/testing/database.ts';
import { readCampaigns } from '@marque/promotions/campaigns/store.ts';
import { authorizationChanges, authorizations } from '@marque/sellers/authorizations/tables.ts';
import { enforcements } from '@marque/sellers/enforcements/tables.ts';
import { sellers } from '@marque/sellers/sellers/tables.ts';
import { asc } from 'drizzle-orm';
import { openAt } from '../../generate/place.ts';
import type { Place } from '../place.ts';

/** The databases of the three subgraphs, for reading what each of them owns. */
export interface Databases {
  readonly catalog: Database;
  readonly sellers: Database;
  readonly promotions: Database;
}

/** Opens them beside the marketplace that writes them. */
export async function openDatabases(place: Place, atEnd: AtEnd): Promise<Databases> {
  const open = async (name: keyof Databases) => {
    const database = await openAt(place, name);
    atEnd(database.close);
    return database;
  };
  return { catalog: await open('catalog'), sellers: await open('sellers'), promotions: await open('promotions') };
}

/** Of a listing's row what catalog owns, and nothing that it derived from another subgraph's feed. */
const ownFacts = {
  id: listings.id,
  kind: listings.kind,
  brandId: listings.brandId,
  productId: listings.productId,
  sellerId: listings.sellerId,
  storeId: listings.storeId,
  title: listings.title,
  description: listings.description,
  condition: listings.condition,
  channel: listings.channel,
  region: listings.region,
  latitude: listings.latitude,
  longitude: listings.longitude,
  price: listings.price,
  currency: listings.currency,
  status: listings.status,
  authorizationClaim: listings.authorizationClaim,
  disclosure: listings.disclosure,
  publishedAt: listings.publishedAt,
  expiresAt: listings.expiresAt,
  vehicleModelDate: listings.vehicleModelDate,
  mileageFromOdometer: listings.mileageFromOdometer,
  fuelType: listings.fuelType,
  bodyType: listings.bodyType,
  floorSize: listings.floorSize,
  numberOfBedrooms: listings.numberOfBedrooms,
  yearBuilt: listings.yearBuilt,
};

/** Reads the rows that the three subgraphs own, each from its own tables and none from a projection. */
export async function readSources({ catalog, sellers: rights, promotions }: Databases) {
  const named = [];
  for (const table of [brands, vehicleModels, apartmentProjects])
    named.push(...(await catalog.reader.select({ id: table.id, name: table.name }).from(table)));
  const written = await catalog.reader
    .select({ id: listingTexts.listingId, position: listingTexts.position })
    .from(listingTexts);
  return {
    listings: await catalog.reader.select(ownFacts).from(listings),
    /** In which order the words of listings were written. */
    written: new Map(written.map(({ id, position }) => [id, position])),
    names: new Map(named.map(({ id, name }) => [id, name])),
    sellers: new Map((await rights.reader.select().from(sellers)).map((row) => [row.id, row])),
    authorizations: await rights.reader.select().from(authorizations),
    changes: await rights.reader.select().from(authorizationChanges).orderBy(asc(authorizationChanges.position)),
    enforcements: await rights.reader.select().from(enforcements).orderBy(asc(enforcements.position)),
    campaigns: await readCampaigns(promotions.reader),
  };
}

/** What the three subgraphs own. */
export type Sources = Awaited<ReturnType<typeof readSources>>;

/** What catalog owns of a listing. */
export type OwnFacts = Sources['listings'][number];
