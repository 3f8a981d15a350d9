import { forever } from '@marque/kit/clock.ts';
import { expect, test } from 'vitest';
import { judge } from './check.ts';
import type { AuthorizationRecord, Chain } from './history.ts';

/** Granted at 10 for 20 to 100, without restrictions. */
const record = (id: string, facts: Partial<AuthorizationRecord> = {}): AuthorizationRecord => ({
  id,
  brandId: 'brd',
  sellerId: 'sel',
  grantorId: 'brd',
  ancestors: [],
  rootId: id,
  models: null,
  projects: null,
  regions: null,
  channels: null,
  conditions: null,
  validFrom: 20,
  validUntil: 100,
  grantedAt: 10,
  origin: 'GRANT',
  lapsesAt: null,
  renews: null,
  version: 1,
  changes: [],
  ...facts,
});
const done = (action: 'SUSPEND' | 'REINSTATE' | 'REVOKE', at: number) => ({ action, reason: null, at });
const narrow = record('narrow', {
  models: ['mdl_1'],
  regions: ['CN-SH'],
  channels: ['IN_STORE'],
  conditions: ['NEW'],
});
const suspended = record('suspended', { changes: [done('SUSPEND', 40), done('REINSTATE', 60)] });
const revoked = record('revoked', { changes: [done('REVOKE', 50)] });

test.each<[string, Chain[], number, string[]]>([
  ['before the grant nothing was granted', [[record('a')]], 9, ['NEVER_GRANTED']],
  ['a grant that begins later is not yet in force', [[record('a')]], 19, ['NOT_YET_IN_FORCE']],
  ['it is in force at its first instant', [[record('a')]], 20, ['IN_FORCE']],
  ['it is in force at its last instant', [[record('a')]], 99, ['IN_FORCE']],
  ['it is over at its end', [[record('a')]], 100, ['EXPIRED']],
  ['it is in force before it is suspended', [[suspended]], 39, ['IN_FORCE']],
  ['it is suspended from that instant on', [[suspended]], 40, ['SUSPENDED']],
  ['it is in force from the instant of reinstating on', [[suspended]], 60, ['IN_FORCE']],
  ['it is in force before it is revoked', [[revoked]], 49, ['IN_FORCE']],
  ['it is revoked from that instant on', [[revoked]], 50, ['REVOKED']],
  ['it stays revoked when its time is over', [[revoked]], 200, ['REVOKED']],
  ['a suspended one above breaks the chain', [[record('a'), suspended]], 40, ['CHAIN_BROKEN']],
  ['a revoked one above breaks the chain', [[record('a'), record('b'), revoked]], 50, ['CHAIN_BROKEN']],
  ['a chain in force is in force', [[record('a'), suspended]], 60, ['IN_FORCE']],
  [
    'the one that follows takes over',
    [[revoked], [record('next', { validFrom: 50, validUntil: 80 })]],
    50,
    ['IN_FORCE'],
  ],
])('%s', (_, granted, at, reasons) => {
  const verdict = judge(granted, {}, at);
  expect([verdict.authorized, verdict.reasons]).toEqual([reasons[0] === 'IN_FORCE', reasons]);
});

test('a scope that does not fit is named restriction by restriction', () => {
  const facts = { productId: 'mdl_2', region: 'DE', channel: 'ONLINE', condition: 'USED' } as const;
  expect(judge([[narrow]], facts, 30)).toEqual({
    authorized: false,
    reasons: ['PRODUCT_OUT_OF_SCOPE', 'REGION_OUT_OF_SCOPE', 'CHANNEL_OUT_OF_SCOPE', 'CONDITION_OUT_OF_SCOPE'],
    chain: [narrow],
  });
});

test('what is not asked about is not held against the scope', () => {
  expect(judge([[narrow]], { region: 'CN-SH' }, 30)).toEqual({
    authorized: true,
    reasons: ['IN_FORCE'],
    chain: [narrow],
  });
});

test('the nearest miss lacks least, and fits in scope rather than in time', () => {
  const other = record('other', { models: ['mdl_2'] });
  const over = record('over', { models: ['mdl_1'], validUntil: 25 });
  expect(judge([[narrow], [other], [over]], { productId: 'mdl_1', channel: 'ONLINE', region: 'DE' }, 30)).toEqual({
    authorized: false,
    reasons: ['EXPIRED'],
    chain: [over],
  });
});

test('of several that an open question fits, the one that lasts longest is named', () => {
  const endless = record('endless', { regions: ['DE'], validUntil: forever });
  expect(judge([[narrow], [endless]], {}, 30).chain).toEqual([endless]);
});
