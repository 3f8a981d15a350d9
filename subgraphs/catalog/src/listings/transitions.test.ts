import { forever } from '@marque/kit/clock.ts';
import type { ListingStatus } from '@marque/schema/events.ts';
import { expect, test } from 'vitest';
import type { ListingRow } from './tables.ts';
import { nextActions } from './transitions.ts';

const rowIn = (status: ListingStatus, change: Partial<ListingRow> = {}) =>
  ({
    sellerId: 'sel_a',
    brandId: 'brd_a',
    status,
    onMarket: status === 'ACTIVE' || status === 'HELD',
    expiresAt: forever,
    heldUntil: status === 'HELD' ? 1000 : 0,
    hiddenFrom: forever,
    hiddenUntil: forever,
    conflictsWith: null,
    ...change,
  }) as ListingRow; // the columns that the state machine looks at

const seller = { role: 'seller', id: 'sel_a' };
const buyer = { role: 'buyer', id: 'byr_a' };

test.each([
  ['DRAFT', ['CHANGE_PRICE', 'WITHDRAW']],
  ['IN_REVIEW', ['CHANGE_PRICE', 'WITHDRAW']],
  ['ACTIVE', ['CHANGE_PRICE', 'PAUSE', 'WITHDRAW']],
  ['HELD', []],
  ['UNDER_CONTRACT', []],
  ['SOLD', []],
  ['PAUSED', ['CHANGE_PRICE', 'RESUME', 'WITHDRAW']],
  ['WITHDRAWN', []],
  ['EXPIRED', []],
  ['REJECTED', []],
] as const)('of a listing that is %s its seller may %j', (status, actions) => {
  expect(nextActions(rowIn(status), seller, 0)).toEqual(actions);
});

test('a buyer may hold what is ACTIVE, and nothing else', () => {
  const statuses = ['DRAFT', 'IN_REVIEW', 'ACTIVE', 'HELD', 'UNDER_CONTRACT', 'SOLD', 'PAUSED', 'WITHDRAWN'] as const;
  expect(statuses.filter((status) => nextActions(rowIn(status), buyer, 0).length > 0)).toEqual(['ACTIVE']);
  expect(nextActions(rowIn('ACTIVE'), buyer, 0)).toEqual(['HOLD']);
});

test('a hold that has run out leaves a listing that counts as ACTIVE, from that very instant', () => {
  const row = rowIn('HELD');
  expect([999, 1000].map((now) => nextActions(row, buyer, now))).toEqual([[], ['HOLD']]);
  expect(nextActions(row, seller, 1000)).toEqual(['CHANGE_PRICE', 'PAUSE', 'WITHDRAW']);
});

test("what another seller's live listing keeps off the market may ask to come back", () => {
  expect(nextActions(rowIn('IN_REVIEW', { conflictsWith: 'lst_b' }), seller, 0)).toEqual([
    'CHANGE_PRICE',
    'RESUME',
    'WITHDRAW',
  ]);
});

test('a listing whose time is up allows nothing, and a paused one does not come back', () => {
  expect(nextActions(rowIn('ACTIVE', { expiresAt: 500 }), seller, 500)).toEqual([]);
  expect(nextActions(rowIn('PAUSED', { expiresAt: 500 }), seller, 500)).toEqual(['CHANGE_PRICE', 'WITHDRAW']);
});

test('other sellers, brands, moderators and the anonymous may do nothing, nor a buyer with what a measure hides', () => {
  const row = rowIn('ACTIVE');
  const others = [
    { role: 'seller', id: 'sel_b' },
    { role: 'brand', id: 'brd_a' },
    { role: 'moderator', id: 'mod_a' },
    { role: 'anonymous', id: '' },
  ];
  expect(others.map((viewer) => nextActions(row, viewer, 0))).toEqual([[], [], [], []]);
  expect(nextActions({ ...row, hiddenFrom: 0 }, buyer, 0)).toEqual([]);
});
