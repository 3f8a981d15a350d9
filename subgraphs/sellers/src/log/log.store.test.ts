import type { Database } from '@marque/kit/db/database.ts';
import { dialect } from '@marque/kit/db/dialect.ts';
import { execute } from '@marque/kit/db/raw.ts';
import { and, asc, eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { createEnforcements } from '../enforcements/service.ts';
import { keepListing } from '../listings/store.ts';
import { listingOf, openDatabase } from '../testing/sellers.ts';
import { accepted, asBrand, authorizationsOf, moderator, registerSellers } from '../testing/story.ts';
import { decisionHeads, decisions } from './tables.ts';
import { verifyLog } from './verify.ts';

const brandId = 'brd_volkswagen';
const brand = asBrand(brandId);

/** A brand that granted, suspended, reinstated and revoked, while a moderator ordered and lifted a measure: six entries. */
const openLog = async () => {
  const database = await openDatabase();
  await registerSellers(database, 'sel_a');
  await database.transaction((tx) => keepListing(tx, listingOf({ id: 'lst_1', brandId }), 0));
  const service = authorizationsOf(database);
  const { id: authorization } = accepted(
    await service.grant({ viewer: brand, now: 10 }, { brand: brandId, seller: 'sel_a' }),
  );
  await service.suspend({ viewer: brand, now: 20 }, { authorization, reason: 'One' });
  await service.reinstate({ viewer: brand, now: 30 }, { authorization });
  await service.revoke({ viewer: brand, now: 40 }, { authorization, reason: 'Two' });
  const measures = createEnforcements(database);
  await measures.order({ viewer: moderator, now: 50 }, { listing: 'lst_1', measure: 'REMOVED', reasons: ['Three'] });
  await measures.lift({ viewer: moderator, now: 60 }, { listing: 'lst_1' });
  return { database, service };
};

const said = (database: Database) =>
  database.reader
    .select({ from: decisions.from, to: decisions.to, by: decisions.actorId, why: decisions.reason, at: decisions.at })
    .from(decisions)
    .where(eq(decisions.brandId, brandId))
    .orderBy(asc(decisions.entry));

/** Writes past the triggers, as somebody with the database's own rights could. */
const tamper = (database: Database, work: Parameters<Database['transaction']>[0]) =>
  database.transaction(async (tx) => {
    for (const name of ['decisions_never_change', ...(dialect === 'sqlite' ? ['decisions_never_go'] : [])])
      await execute(tx, sql.raw(dialect === 'sqlite' ? `drop trigger ${name}` : `drop trigger ${name} on decisions`));
    await work(tx);
  });

test('every change of state is an entry with who did it, why, when, from what and to what', async () => {
  const { database } = await openLog();
  expect(await said(database)).toEqual([
    { from: null, to: 'ACTIVE', by: brandId, why: null, at: 10 },
    { from: 'ACTIVE', to: 'SUSPENDED', by: brandId, why: 'One', at: 20 },
    { from: 'SUSPENDED', to: 'ACTIVE', by: brandId, why: null, at: 30 },
    { from: 'ACTIVE', to: 'REVOKED', by: brandId, why: 'Two', at: 40 },
    { from: 'NONE', to: 'REMOVED', by: 'mod_chen', why: '["Three"]', at: 50 },
    { from: 'REMOVED', to: 'NONE', by: 'mod_chen', why: null, at: 60 },
  ]);
  expect(await verifyLog(database.reader, brandId)).toEqual({ entries: 6, intact: true, firstBroken: null });
  expect(await verifyLog(database.reader, 'brd_other')).toEqual({ entries: 0, intact: true, firstBroken: null });
});

test('a refused command leaves no entry', async () => {
  const { database, service } = await openLog();
  await service.suspend({ viewer: brand, now: 70 }, { authorization: 'aut_1', reason: 'Too late' });
  expect((await said(database)).length).toBe(6);
});

test('the database itself refuses to change an entry or to let one go', async () => {
  const { database } = await openLog();
  const attempts: Parameters<Database['transaction']>[0][] = [
    (tx) => tx.update(decisions).set({ reason: 'Another' }).where(eq(decisions.entry, 2)),
    (tx) => tx.delete(decisions).where(eq(decisions.entry, 6)),
    (tx) => tx.delete(decisionHeads),
  ];
  for (const attempt of attempts) await expect(database.transaction(attempt)).rejects.toThrow();
  expect(await verifyLog(database.reader, brandId)).toEqual({ entries: 6, intact: true, firstBroken: null });
});

const third = and(eq(decisions.brandId, brandId), eq(decisions.entry, 3));
const forgeries: [string, Partial<typeof decisions.$inferInsert>, number][] = [
  ['the subject', { subjectId: 'aut_2' }, 3],
  ['the state before', { from: 'ACTIVE' }, 3],
  ['the state after', { to: 'REVOKED' }, 3],
  ['the role', { actorRole: 'service' }, 3],
  ['the actor', { actorId: 'brd_volkswagem' }, 3],
  ['the reason', { reason: '' }, 3],
  ['the instant', { at: 31 }, 3],
  ['the hash before', { previousHash: '0'.repeat(64) }, 3],
  ['the hash', { hash: '0'.repeat(64) }, 3],
  ['the place', { entry: 7 }, 3],
];

test.each(forgeries)('an entry whose %s was changed past the triggers is found', async (_, change, firstBroken) => {
  const { database } = await openLog();
  await tamper(database, (tx) => tx.update(decisions).set(change).where(third));
  expect(await verifyLog(database.reader, brandId)).toMatchObject({ intact: false, firstBroken });
});

test.each([1, 3, 6])('entry %i, taken out past the triggers, is missed', async (entry) => {
  const { database } = await openLog();
  await tamper(database, (tx) => tx.delete(decisions).where(eq(decisions.entry, entry)));
  expect(await verifyLog(database.reader, brandId)).toEqual({ entries: 5, intact: false, firstBroken: entry });
});

test('of many commands at once all are entries of one intact chain', async () => {
  const { database } = await openLog();
  const measures = createEnforcements(database);
  const orders = Array.from({ length: 10 }, (_, index) =>
    measures.order({ viewer: moderator, now: 70 + index }, { listing: 'lst_1', measure: 'LABELLED', reasons: ['So'] }),
  );
  await Promise.all(orders);
  expect(await verifyLog(database.reader, brandId)).toEqual({ entries: 16, intact: true, firstBroken: null });
});
