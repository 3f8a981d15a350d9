import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { listingPeriods, listings } from '@marque/catalog/listings/tables.ts';
import { createRightsConsumer } from '@marque/catalog/rights/projection.ts';
import { authorizationPeriods, authorizations, sellers } from '@marque/catalog/rights/tables.ts';
import { indexTexts } from '@marque/catalog/search/index-texts.ts';
import { listingTexts } from '@marque/catalog/search/tables.ts';
import { silent } from '@marque/kit/command/progress.ts';
import type { Database } from '@marque/kit/db/database.ts';
import { createOutboxFeed } from '@marque/kit/events/outbox-feed.ts';
import { checkpoints } from '@marque/kit/events/tables.ts';
import { testPlace, testPostgres } from '@marque/kit/testing/database.ts';
import { createCatalogConsumer as createPromotionsConsumer } from '@marque/promotions/listings/consumer.ts';
import { listings as promotionsListings } from '@marque/promotions/listings/tables.ts';
import { createCatalogConsumer as createSellersConsumer } from '@marque/sellers/events/catalog.ts';
import { findings } from '@marque/sellers/findings/tables.ts';
import { listingHistory, listings as sellersListings } from '@marque/sellers/listings/tables.ts';
import { classDays, tallies } from '@marque/sellers/tallies/tables.ts';
import { asc } from 'drizzle-orm';
import { expect, onTestFinished, test } from 'vitest';
import { generate } from './generate.ts';
import { generatedAt } from './listing.ts';
import { openAt, type Place, PlaceTaken, type SubgraphName } from './place.ts';

const count = 150;

const emptyPlace = async (): Promise<Place> => {
  const { dataFolder, databaseUrl } = testPlace();
  return { dataFolder, databaseUrl: databaseUrl && (await testPostgres(databaseUrl)) };
};

const generateAt = (place: Place) => generate({ ...place, listings: count, seed: 1, progress: silent });

const opened = async (place: Place, name: SubgraphName): Promise<Database> => {
  const database = await openAt(place, name);
  onTestFinished(() => database.close());
  return database;
};

const clock = () => generatedAt;

const projections = async (
  { reader: catalog }: Database,
  { reader: ofSellers }: Database,
  { reader: ofPromotions }: Database,
) => ({
  listings: await catalog.select().from(listings).orderBy(asc(listings.id)),
  periods: await catalog.select().from(listingPeriods).orderBy(asc(listingPeriods.listingId), asc(listingPeriods.from)),
  words: (await catalog.select().from(listingTexts).orderBy(asc(listingTexts.listingId))).map(
    ({ listingId, tokens }) => [listingId, tokens],
  ),
  authorizations: await catalog.select().from(authorizations).orderBy(asc(authorizations.id)),
  sellers: await ofSellers.select().from(sellersListings).orderBy(asc(sellersListings.id)),
  findings: (
    await ofSellers
      .select()
      .from(findings)
      .orderBy(findings.listingId, findings.kind, findings.detectedAt, findings.gap)
  ).map(({ position: _, evidence: __, ...finding }) => finding),
  tallies: (await ofSellers.select().from(tallies).orderBy(tallies.brandId, tallies.sellerId, tallies.standings))
    .map(({ changedAt: _, ...tally }) => tally)
    .filter(({ claiming, disclosing, silent }) => claiming + disclosing + silent > 0),
  days: (await ofSellers.select().from(classDays).orderBy(classDays.brandId, classDays.day, classDays.class)).filter(
    ({ growth }) => growth !== 0,
  ),
  promotions: await ofPromotions.select().from(promotionsListings).orderBy(asc(promotionsListings.id)),
});

test('A generated marketplace is what its consumers would have made of its events', async () => {
  const place = await emptyPlace();
  await generateAt(place);
  const [catalog, ofSellers, ofPromotions] = [
    await opened(place, 'catalog'),
    await opened(place, 'sellers'),
    await opened(place, 'promotions'),
  ];
  const generated = await projections(catalog, ofSellers, ofPromotions);
  expect(generated.sellers.length).toBe(generated.listings.length);
  expect(generated.periods.length).toBeGreaterThan(0);
  const pulls = () =>
    Promise.all([
      createRightsConsumer({ database: catalog, clock }).pull(createOutboxFeed(ofSellers)),
      createSellersConsumer(ofSellers).pull(createOutboxFeed(catalog)),
      createPromotionsConsumer(ofPromotions, clock).pull(createOutboxFeed(catalog)),
    ]);
  await pulls();
  expect(await projections(catalog, ofSellers, ofPromotions)).toEqual(generated);

  // Everything that a projection holds is thrown away, and told to it again from the beginning.
  await catalog.transaction(async (tx) => {
    for (const table of [checkpoints, listingPeriods, authorizationPeriods, authorizations, sellers])
      await tx.delete(table);
    await tx
      .update(listings)
      .set({ authorizedFrom: 0, authorizedUntil: 0, hasPeriods: false, hasMorePeriods: false, sellerActive: false });
    await tx.update(listingTexts).set({ tokens: '' });
    await indexTexts(tx, await tx.select().from(listings));
  });
  for (const [database, tables] of [
    [ofSellers, [sellersListings, listingHistory, findings, tallies, classDays]],
    [ofPromotions, [promotionsListings]],
  ] as const)
    await database.transaction(async (tx) => {
      for (const table of tables) await tx.delete(table);
      await tx.delete(checkpoints);
    });
  await catalog.transaction((tx) => tx.update(listings).set({ sellerActive: true }));
  await pulls();
  expect(await projections(catalog, ofSellers, ofPromotions)).toEqual(generated);
}, 120_000);

test('A place that holds a marketplace already is left as it is', async () => {
  const place = await emptyPlace();
  await generateAt(place);
  await expect(generateAt(place)).rejects.toThrow(PlaceTaken);
  if (place.databaseUrl) return;
  expect(readdirSync(place.dataFolder).filter((name) => !name.includes('-'))).toEqual([
    'catalog.sqlite',
    'promotions.sqlite',
    'sellers.sqlite',
  ]);
  expect(existsSync(join(place.dataFolder, 'generating'))).toBe(false);
}, 120_000);
