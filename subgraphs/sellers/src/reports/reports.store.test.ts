import { anonymous, type Viewer } from '@marque/kit/viewer.ts';
import { expect, test } from 'vitest';
import { cases } from '../cases/tables.ts';
import type { ReportListingsInput } from '../generated.ts';
import { keepListing } from '../listings/store.ts';
import { decisions } from '../log/tables.ts';
import { createPolicies } from '../policies/service.ts';
import { recordRefusals } from '../refusals/record.ts';
import { refusals } from '../refusals/tables.ts';
import { openCourt, opened, parties, rejected, report, upheld, wednesday } from '../testing/cases.ts';
import { listingOf } from '../testing/sellers.ts';
import { asBrand, authorizationsOf, moderator, refusal } from '../testing/story.ts';

const { brand, seller, li } = parties;
const many = Array.from({ length: 301 }, (_, index) => `lst_${index + 1}`);

const wrong: [string, Partial<ReportListingsInput>, Viewer, [string, string | null]][] = [
  ['without a token', {}, anonymous, ['UNAUTHENTICATED', null]],
  ['by another brand', {}, asBrand('brd_2'), ['FORBIDDEN', null]],
  ['by a seller of the brand’s id', {}, { role: 'seller', id: 'brd_1' }, ['FORBIDDEN', null]],
  ['without good faith', { goodFaith: null }, brand, ['GOOD_FAITH_MISSING', 'input.goodFaith']],
  ['in bad faith', { goodFaith: false }, brand, ['GOOD_FAITH_MISSING', 'input.goodFaith']],
  ['without a word', { explanation: ' ' }, brand, ['INVALID_INPUT', 'input.explanation']],
  ['with 2,001 characters', { explanation: 'x'.repeat(2_001) }, brand, ['INVALID_INPUT', 'input.explanation']],
  ['of nothing', { listings: [] }, brand, ['INVALID_INPUT', 'input.listings']],
  ['of 301 listings', { listings: many }, brand, ['TOO_MANY', 'input.listings']],
  ['of a price under CN', { kind: 'PRICE_GAP' }, brand, ['BLOCKED_BY_JURISDICTION', 'input.kind']],
];

test('a report that breaks a rule is refused with its code, nothing is written, and the attempt is recorded', async () => {
  const { database, reports } = await openCourt();
  const recorded = recordRefusals(database, 'reports', reports);
  for (const [problem, input, viewer, expected] of wrong) {
    const outcome = await recorded.listings({ viewer, now: wednesday }, { ...report, ...input });
    expect([problem, ...refusal(outcome)]).toEqual([problem, ...expected]);
  }
  expect([await database.reader.$count(cases), await database.reader.$count(decisions)].map(Number)).toEqual([0, 0]);
  const attempts = await database.reader.select().from(refusals).orderBy(refusals.position);
  expect(attempts.map(({ command, subjectId, code, actorId }) => [command, subjectId, code, actorId])).toEqual(
    wrong.slice(1).map(([, , viewer, [code]]) => ['reports.listings', 'brd_1', code, viewer.id]),
  );
});

test('each listing of a report is judged by itself', async () => {
  const { database, reports } = await openCourt(3);
  await database.transaction(async (tx) => {
    const own = { brandId: 'brd_1', sellerId: 'sel_a' };
    await keepListing(tx, listingOf({ id: 'lst_sold', ...own, status: 'SOLD' }), 0);
    await keepListing(tx, listingOf({ id: 'lst_over', ...own, expiresAt: wednesday }), 0);
    await keepListing(tx, listingOf({ id: 'lst_disclosed', ...own, disclosed: true }), 0);
    await keepListing(tx, listingOf({ id: 'lst_authorised', ...own, sellerId: 'sel_b' }), 0);
  });
  await authorizationsOf(database).grant({ viewer: brand, now: 1 }, { brand: 'brd_1', seller: 'sel_b' });
  await opened({ reports }, { listings: ['lst_3'] });
  const wrongOnes = ['lst_x', 'lst_other', 'lst_sold', 'lst_over', 'lst_disclosed', 'lst_authorised', 'lst_3'];
  const listings = ['lst_1', ...wrongOnes, 'lst_1', 'lst_2'];
  const outcome = await reports.listings({ viewer: brand, now: wednesday }, { ...report, listings });
  if ('code' in outcome) throw new Error(outcome.code);
  expect(outcome.rejected.map(({ id, code }) => [id, code])).toEqual([
    ['lst_x', 'NOT_FOUND'],
    ['lst_other', 'OTHER_BRAND'],
    ['lst_sold', 'NOT_LIVE'],
    ['lst_over', 'NOT_LIVE'],
    ['lst_disclosed', 'UNFOUNDED'],
    ['lst_authorised', 'UNFOUNDED'],
    ['lst_3', 'ALREADY_REPORTED'],
  ]);
  expect(outcome.cases.map(({ listingId, sellerId, status }) => [listingId, sellerId, status])).toEqual([
    ['lst_1', 'sel_a', 'FILED'],
    ['lst_2', 'sel_a', 'FILED'],
  ]);
  expect(outcome.cases.every(({ evidence }) => evidence !== null)).toBe(true);
});

test('a price is reported under US only', async () => {
  const court = await openCourt();
  const policies = createPolicies(court.database);
  for (const [jurisdiction, count] of [
    ['EU', 0],
    ['CN', 0],
    ['US', 1],
  ] as const) {
    await policies.set({ viewer: moderator, now: wednesday }, { brand: 'brd_1', jurisdiction });
    const ids = await opened(court, { kind: 'PRICE_GAP' }).catch(() => []);
    expect([jurisdiction, ids.length]).toEqual([jurisdiction, count]);
  }
});

test('notice of a reporter on the fast track goes out at once, until too many of its reports are rejected', async () => {
  const court = await openCourt(13);
  const ids = await opened(court, { listings: many.slice(0, 10) });
  const decide = async (id: string, now: number, ruling: typeof upheld | typeof rejected) => {
    await court.rulings.takeUp({ viewer: li, now }, { case: id });
    await court.rulings.decide({ viewer: li, now }, { case: id, ...ruling });
  };
  const later = wednesday + 30 * 86_400_000;
  for (const id of ids) {
    await court.notices.send({ viewer: li, now: wednesday }, { case: id });
    await decide(id, later, upheld);
  }
  const statusOfNext = async (listing: string, now: number) => {
    const [id = ''] = await opened(court, { listings: [listing] }, now);
    const [row] = (await court.database.reader.select().from(cases)).filter((one) => one.id === id);
    return { id, status: row?.status };
  };
  const first = await statusOfNext('lst_11', later + 1);
  expect(first.status).toBe('NOTICE_SENT');
  const answer = { case: first.id, statement: 'We are authorised.', goodFaith: true };
  await court.notices.counter({ viewer: seller, now: later + 2 }, answer);
  await decide(first.id, later + 3, rejected);
  // Ten of eleven stand: 90.9 %.
  const second = await statusOfNext('lst_12', later + 4);
  expect(second.status).toBe('NOTICE_SENT');
  await court.notices.counter({ viewer: seller, now: later + 5 }, { ...answer, case: second.id });
  await decide(second.id, later + 6, rejected);
  // Ten of twelve: 83.3 %.
  expect((await statusOfNext('lst_13', later + 7)).status).toBe('FILED');
});
