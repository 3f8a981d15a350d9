import { forever } from '@marque/kit/clock.ts';
import { isRejection } from '@marque/kit/rejection.ts';
import { expect, test } from 'vitest';
import { measureAt } from '../enforcements/current.ts';
import { createEnforcements } from '../enforcements/service.ts';
import { readEnforcements } from '../enforcements/store.ts';
import { readHistory } from '../log/store.ts';
import { verifyLog } from '../log/verify.ts';
import { createPolicies } from '../policies/service.ts';
import { readPoints } from '../strikes/store.ts';
import {
  at,
  type Court,
  contested,
  openCourt,
  opened,
  parties,
  rejected,
  statusOfCase,
  upheld,
  wednesday,
} from '../testing/cases.ts';
import { told } from '../testing/sellers.ts';
import { asBrand, moderator, refusal } from '../testing/story.ts';
import { possibleActions } from './states.ts';
import { readCaseRecords } from './store.ts';

const { brand, seller, li, zhao } = parties;
const dayMs = 86_400_000;

const measureOf = async ({ database: { reader } }: Court, now: number, listing = 'lst_1') =>
  measureAt(await readEnforcements(reader, [listing]), now)?.measure ?? 'NONE';

const codeOf = (outcome: unknown): string => (isRejection(outcome) ? outcome.code : 'done');

test('a case goes from its report over counter-notice, decision and appeal to its end, and the log tells all of it', async () => {
  const court = await openCourt();
  const id = await contested(court);
  expect(await measureOf(court, wednesday)).toBe('DISABLED');
  const later = wednesday + dayMs;
  await court.rulings.takeUp({ viewer: li, now: later }, { case: id });
  await court.rulings.decide({ viewer: li, now: later + 1 }, { case: id, ...upheld });
  expect([await statusOfCase(court.database, id, later + 1), await measureOf(court, later + 1)]).toEqual([
    'MEASURE_ACTIVE',
    'REMOVED',
  ]);
  expect(await readPoints(court.database.reader, 'sel_a', later + 1)).toBe(3);
  await court.appeals.appeal({ viewer: seller, now: later + 2 }, { case: id, statement: 'Look at our contract.' });
  await court.appeals.decide(
    { viewer: zhao, now: later + 3 },
    { case: id, outcome: 'OVERTURNED', reasons: 'The contract covers it.' },
  );
  expect([await statusOfCase(court.database, id, later + 3), await measureOf(court, later + 3)]).toEqual([
    'OVERTURNED',
    'NONE',
  ]);
  expect(await readPoints(court.database.reader, 'sel_a', later + 3)).toBe(0);

  const history = await readHistory(court.database.reader, [id]);
  expect(history.map(({ from, to, actorRole }) => [from, to, actorRole])).toEqual([
    [null, 'FILED', 'brand'],
    ['FILED', 'NOTICE_SENT', 'moderator'],
    ['NOTICE_SENT', 'COUNTERED', 'seller'],
    ['COUNTERED', 'IN_DECISION', 'moderator'],
    ['IN_DECISION', 'UPHELD', 'moderator'],
    ['UPHELD', 'MEASURE_ACTIVE', 'moderator'],
    ['MEASURE_ACTIVE', 'MEASURE_ACTIVE', 'seller'],
    ['MEASURE_ACTIVE', 'OVERTURNED', 'moderator'],
  ]);
  expect(await verifyLog(court.database.reader, 'brd_1')).toMatchObject({ intact: true });
  expect(await told(court.database, 'enforcement.changed')).toMatchObject([
    { id: 'lst_1', measure: 'DISABLED', from: wednesday, until: forever },
    // Fifteen days after the counter-notice, to the end of the day.
    { measure: 'DISABLED', until: at('2026-11-27T00:00:00+08:00') },
    { measure: 'REMOVED', from: later + 1, until: forever },
    { measure: 'NONE', from: later + 3 },
  ]);
});

test('the deadline and the law of a case stay what they were at its notice, whatever the brand’s policy becomes', async () => {
  const court = await openCourt();
  const [id = ''] = await opened(court);
  await court.notices.send({ viewer: li, now: wednesday }, { case: id });
  await createPolicies(court.database).set(
    { viewer: moderator, now: wednesday + 1 },
    { brand: 'brd_1', jurisdiction: 'US' },
  );
  const deadline = at('2026-11-17T00:00:00+08:00');
  expect(await readCaseRecords(court.database.reader, [id])).toMatchObject([{ jurisdiction: 'CN', deadline }]);
  expect(await statusOfCase(court.database, id, deadline - 1)).toBe('NOTICE_SENT');
  expect(await statusOfCase(court.database, id, deadline)).toBe('DEFAULTED');
  const answer = { case: id, statement: 'Too late.', goodFaith: true };
  expect(codeOf(await court.notices.counter({ viewer: seller, now: deadline }, answer))).toBe('DEADLINE_PASSED');
  expect(codeOf(await court.notices.counter({ viewer: seller, now: deadline - 1 }, answer))).toBe('done');
});

test('three counter-notices are taken, each later one within seven working days, and a fourth is refused', async () => {
  const court = await openCourt();
  const id = await contested(court);
  const back = (now: number) => court.notices.giveBack({ viewer: li, now }, { case: id, reason: 'Send the contract.' });
  const answer = (now: number) =>
    court.notices.counter({ viewer: seller, now }, { case: id, statement: '<b>Here</b> it is.', goodFaith: true });
  expect(codeOf(await back(wednesday + 2))).toBe('done');
  const [record] = await readCaseRecords(court.database.reader, [id]);
  // From Wednesday the 11th: 12, 13, 16 to 20 November.
  expect(record?.deadline).toBe(at('2026-11-21T00:00:00+08:00'));
  expect(codeOf(await answer(at('2026-11-20T23:59:59+08:00')))).toBe('done');
  expect(codeOf(await back(at('2026-11-21T10:00:00+08:00')))).toBe('done');
  expect(codeOf(await answer(at('2026-11-24T10:00:00+08:00')))).toBe('done');
  expect(codeOf(await back(at('2026-11-24T11:00:00+08:00')))).toBe('ILLEGAL_TRANSITION');
  expect(codeOf(await answer(at('2026-11-24T12:00:00+08:00')))).toBe('TOO_MANY_COUNTER_NOTICES');
  const [after] = await readCaseRecords(court.database.reader, [id]);
  expect(after?.counterNotices.map(({ number, statement, returnReason }) => [number, statement, returnReason])).toEqual(
    [
      [1, 'We are authorised by a distributor.', 'Send the contract.'],
      [2, '<b>Here</b> it is.', 'Send the contract.'],
      [3, '<b>Here</b> it is.', null],
    ],
  );
});

test('the measure of a notice ends by itself fifteen days after the counter-notice, twenty working days where it was extended', async () => {
  const court = await openCourt(2);
  const id = await contested(court);
  const usual = at('2026-11-27T00:00:00+08:00');
  expect([await measureOf(court, usual - 1), await measureOf(court, usual)]).toEqual(['DISABLED', 'NONE']);
  const other = await contested(court, { listings: ['lst_2'] });
  await court.notices.extend({ viewer: li, now: wednesday + 2 }, { case: other, reason: 'The brand sued.' });
  const extended = at('2026-12-10T00:00:00+08:00');
  expect(await measureOf(court, extended - 1, 'lst_2')).toBe('DISABLED');
  expect(await measureOf(court, extended, 'lst_2')).toBe('NONE');
  expect(codeOf(await court.notices.extend({ viewer: li, now: usual }, { case: id, reason: 'Too late.' }))).toBe(
    'ILLEGAL_TRANSITION',
  );
});

test('under the law of the EU nothing is ordered before the decision', async () => {
  const court = await openCourt();
  await createPolicies(court.database).set({ viewer: moderator, now: 1 }, { brand: 'brd_1', jurisdiction: 'EU' });
  await contested(court);
  expect(await measureOf(court, wednesday + 5)).toBe('NONE');
});

test('neither a party, nor who opened a case, nor who decided it before decides about it', async () => {
  const court = await openCourt();
  const complaint = { listing: 'lst_1', kind: 'DUPLICATE_VIN', explanation: 'Two offers of one car.' } as const;
  const outcome = await court.reports.detected({ viewer: li, now: wednesday }, complaint);
  const id = isRejection(outcome) ? '' : outcome.id;
  await court.notices.send({ viewer: li, now: wednesday }, { case: id });
  const later = wednesday + 30 * dayMs;
  const takeUp = (viewer: typeof brand | typeof li) => court.rulings.takeUp({ viewer, now: later }, { case: id });
  for (const viewer of [brand, seller, li])
    expect(refusal(await takeUp(viewer as typeof li))[0]).toBe('CONFLICT_OF_INTEREST');
  expect(codeOf(await takeUp(zhao))).toBe('done');
  for (const viewer of [brand, seller, li])
    expect(codeOf(await court.rulings.decide({ viewer, now: later }, { case: id, ...upheld }))).toBe(
      'CONFLICT_OF_INTEREST',
    );
  await court.rulings.decide({ viewer: zhao, now: later }, { case: id, ...upheld });
  await court.appeals.appeal({ viewer: seller, now: later }, { case: id, statement: 'It is ours.' });
  const end = { case: id, outcome: 'CONFIRMED', reasons: 'It stands.' } as const;
  for (const viewer of [zhao, li, brand, seller])
    expect(codeOf(await court.appeals.decide({ viewer, now: later }, end))).toBe('CONFLICT_OF_INTEREST');
  expect(codeOf(await court.appeals.decide({ viewer: moderator, now: later }, end))).toBe('done');
});

test('of two moderators who decide at once one does, and of two appeals one is taken', async () => {
  const court = await openCourt();
  const id = await contested(court);
  await court.rulings.takeUp({ viewer: li, now: wednesday + 2 }, { case: id });
  const now = wednesday + 3;
  const decisions = [
    court.rulings.decide({ viewer: li, now }, { case: id, ...upheld }),
    court.rulings.decide({ viewer: zhao, now }, { case: id, ...rejected }),
    court.rulings.decide({ viewer: moderator, now }, { case: id, ...upheld }),
  ];
  expect((await Promise.all(decisions)).map(codeOf).toSorted()).toEqual([
    'ILLEGAL_TRANSITION',
    'ILLEGAL_TRANSITION',
    'done',
  ]);
  const [record] = await readCaseRecords(court.database.reader, [id]);
  const loser = record?.ruling?.outcome === 'UPHELD' ? seller : brand;
  const appeals = Array.from({ length: 5 }, () =>
    court.appeals.appeal({ viewer: loser, now: now + 1 }, { case: id, statement: 'Not so.' }),
  );
  expect((await Promise.all(appeals)).map(codeOf).toSorted()).toEqual([...Array(4).fill('ILLEGAL_TRANSITION'), 'done']);
});

test('of two reports of one listing at once one opens a case', async () => {
  const court = await openCourt(3);
  const listings = ['lst_1', 'lst_2', 'lst_3'];
  const counts = await Promise.all(Array.from({ length: 4 }, () => opened(court, { listings })));
  expect(counts.map((ids) => ids.length).toSorted()).toEqual([0, 0, 0, 3]);
});

test('what one case asks of a listing outlasts the end of another', async () => {
  const court = await openCourt();
  const first = await contested(court);
  const second = await contested(court, { kind: 'BRAND_MARK_MISUSE' });
  await court.rulings.takeUp({ viewer: li, now: wednesday + 2 }, { case: second });
  await court.rulings.decide({ viewer: li, now: wednesday + 3 }, { case: second, ...upheld, measure: 'LABELLED' });
  expect(await measureOf(court, wednesday + 3)).toBe('DISABLED');
  await court.cases.withdraw({ viewer: brand, now: wednesday + 4 }, { case: first, reason: 'We were mistaken.' });
  expect(await measureOf(court, wednesday + 4)).toBe('LABELLED');
  await createEnforcements(court.database).lift({ viewer: moderator, now: wednesday + 5 }, { listing: 'lst_1' });
  expect(await statusOfCase(court.database, second, wednesday + 5)).toBe('UPHELD');
  expect(await measureOf(court, wednesday + 5)).toBe('NONE');
});

test('each side is told what it may do, and strangers may know of nothing', async () => {
  const court = await openCourt();
  const [id = ''] = await opened(court);
  const actions = async (viewer: Parameters<typeof possibleActions>[1], now: number) => {
    const [record] = await readCaseRecords(court.database.reader, [id]);
    return record ? possibleActions(record, viewer, now) : [];
  };
  expect([await actions(brand, wednesday), await actions(seller, wednesday), await actions(li, wednesday)]).toEqual([
    ['WITHDRAW'],
    [],
    ['SEND_NOTICE', 'VOID'],
  ]);
  const early = { case: id, statement: 'We heard of it.', goodFaith: true };
  expect(codeOf(await court.notices.counter({ viewer: seller, now: wednesday }, early))).toBe('NOT_FOUND');
  await court.notices.send({ viewer: li, now: wednesday }, { case: id });
  expect(await actions(seller, wednesday)).toEqual(['FILE_COUNTER_NOTICE']);
  expect(await actions(brand, wednesday)).toEqual(['CONFIRM_REMEDY', 'WITHDRAW']);
  expect(await actions(asBrand('brd_2'), wednesday)).toEqual([]);
  const withdraw = { case: id, reason: 'A rival.' };
  expect(codeOf(await court.cases.withdraw({ viewer: asBrand('brd_2'), now: wednesday }, withdraw))).toBe('NOT_FOUND');
  expect(codeOf(await court.cases.withdraw({ viewer: seller, now: wednesday }, withdraw))).toBe('FORBIDDEN');
});
