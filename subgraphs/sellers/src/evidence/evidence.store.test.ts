import type { Database } from '@marque/kit/db/database.ts';
import { dialect } from '@marque/kit/db/dialect.ts';
import { execute } from '@marque/kit/db/raw.ts';
import { campaignOf } from '@marque/schema/testing/campaign.ts';
import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { keepCampaign } from '../campaigns/store.ts';
import { keepListing } from '../listings/store.ts';
import { hashOf } from '../log/canonical.ts';
import { listingOf, openDatabase } from '../testing/sellers.ts';
import { registerSellers } from '../testing/story.ts';
import { freezeEvidence } from './freeze.ts';
import { evidenceIdOf } from './id.ts';
import { evidence } from './tables.ts';
import { verifyEvidence } from './verify.ts';

const brandId = 'brd_volkswagen';
const ids = ['lst_1', 'lst_2', 'lst_3'];

const open = async () => {
  const database = await openDatabase();
  await registerSellers(database, 'sel_saic_vw_shanghai');
  await database.transaction(async (tx) => {
    for (const id of ids) await keepListing(tx, listingOf({ id, guidePrice: 13_000_000 }), 10);
    const discounts = [
      { id: 'dsc_1', label: { en: 'Cut' }, amount: 500_000, basisPoints: null, reflectedInPrice: true },
    ];
    const windows = [{ from: 0, until: 1_000, localStart: '', localEnd: '' }];
    const stands = [{ state: 'DENIED' as const, statement: 'Not ours.', since: 0 }];
    const endorsements = [{ brandId, stands }];
    const funding = [{ funder: 'PLATFORM' as const, organization: null, basisPoints: 10_000 }];
    await keepCampaign(tx, campaignOf({ id: 'cmp_1', windows, discounts, endorsements, funding }));
  });
  return database;
};

const frozen = async (database: Database) => [
  ...(await database.transaction((tx) => freezeEvidence(tx, ids, 20))).values(),
];

test('a snapshot shows the listing, its seller, its right, who pays its price and its promotions, and keeps showing them', async () => {
  const database = await open();
  const [row] = await frozen(database);
  await database.transaction((tx) => keepListing(tx, listingOf({ id: 'lst_1', version: 2, price: 1 }), 30));
  const [stored] = await database.reader.select().from(evidence).where(eq(evidence.listingId, 'lst_1'));
  expect(stored).toEqual(row);
  expect(stored?.hash).toBe(hashOf(stored?.snapshot ?? ''));
  const { listing, seller, right, price, promotions } = JSON.parse(stored?.snapshot ?? '');
  expect(listing).toMatchObject({ id: 'lst_1', price: 12_090_000, version: 1, since: 10, status: 'ACTIVE' });
  expect(seller).toMatchObject({ id: 'sel_saic_vw_shanghai', kind: 'BRAND_DEALER', legalName: 'sel_saic_vw_shanghai' });
  expect(right).toEqual({ class: 'UNAUTHORIZED_UNDISCLOSED', authorization: null, granted: [] });
  expect(price.steps).toEqual([
    {
      label: { en: 'Cut' },
      amount: 500_000,
      campaign: 'cmp_1',
      funding: [{ funder: 'PLATFORM', organization: null, basisPoints: 10_000 }],
    },
    expect.objectContaining({ amount: 410_000, campaign: null }),
  ]);
  expect(promotions).toMatchObject([{ id: 'cmp_1', counts: false, stand: { state: 'DENIED' } }]);
});

test('of many frozen at once all are in one intact chain', async () => {
  const database = await open();
  await Promise.all(Array.from({ length: 5 }, () => frozen(database)));
  expect(await verifyEvidence(database.reader, brandId)).toEqual({ entries: 15, intact: true, firstBroken: null });
  expect(await verifyEvidence(database.reader, 'brd_other')).toEqual({ entries: 0, intact: true, firstBroken: null });
});

test('the database itself refuses to change evidence or to let it go', async () => {
  const database = await open();
  await frozen(database);
  const attempts: Parameters<Database['transaction']>[0][] = [
    (tx) => tx.update(evidence).set({ snapshot: '{}' }).where(eq(evidence.entry, 2)),
    (tx) => tx.delete(evidence).where(eq(evidence.entry, 3)),
  ];
  for (const attempt of attempts) await expect(database.transaction(attempt)).rejects.toThrow();
  expect(await verifyEvidence(database.reader, brandId)).toEqual({ entries: 3, intact: true, firstBroken: null });
});

/** Writes past the triggers, as somebody with the database's own rights could. */
const tamper = (database: Database, work: Parameters<Database['transaction']>[0]) =>
  database.transaction(async (tx) => {
    for (const name of ['evidence_never_changes', ...(dialect === 'sqlite' ? ['evidence_never_goes'] : [])])
      await execute(tx, sql.raw(dialect === 'sqlite' ? `drop trigger ${name}` : `drop trigger ${name} on evidence`));
    await work(tx);
  });

const forged = '{"forged":true}';
const forgeries: [string, Partial<typeof evidence.$inferInsert>][] = [
  ['byte of the snapshot', { snapshot: forged }],
  ['snapshot together with its hash', { snapshot: forged, hash: hashOf(forged) }],
  ['listing', { listingId: 'lst_1' }],
  ['instant of capture', { capturedAt: 21 }],
  ['instant that it shows', { asOf: 21 }],
  ['seal', { seal: '0'.repeat(64) }],
];

test.each(forgeries)('evidence whose %s was changed past the triggers is found', async (_, change) => {
  const database = await open();
  const second = (await frozen(database))[1];
  await tamper(database, (tx) => tx.update(evidence).set(change).where(eq(evidence.entry, 2)));
  const firstBroken = evidenceIdOf(second?.position ?? 0);
  expect(await verifyEvidence(database.reader, brandId)).toEqual({ entries: 3, intact: false, firstBroken });
});

test.each([1, 3])('entry %i, taken out past the triggers, is missed', async (entry) => {
  const database = await open();
  await frozen(database);
  await tamper(database, (tx) => tx.delete(evidence).where(eq(evidence.entry, entry)));
  expect(await verifyEvidence(database.reader, brandId)).toMatchObject({ entries: 2, intact: false });
});
