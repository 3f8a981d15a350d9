import { startMarketplace } from '@marque/gateway/marketplace.ts';
import { createLog } from '@marque/kit/server/log.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import { expect, test } from 'vitest';
import { expectNoErrors } from '../support/answers.ts';
import { bargainAutos, commandCase, modelThree, moderators, noticedCase, tesla } from '../support/cases.ts';
import { at, moments } from '../support/clock.ts';
import { dumpOf } from '../support/dump.ts';
import { openedForFile } from '../support/marketplace.ts';
import { openPlace } from '../support/place.ts';
import { outcomeOf } from '../support/refusals.ts';
import { brand, viewers } from '../support/viewers.ts';

const buick = brand('brd_buick');
const lavida = 'lst_volkswagen_lavida_saic_vw_shanghai';

const opened = openedForFile(async (atEnd) => {
  const place = await openPlace(atEnd);
  const lines: Record<string, unknown>[] = [];
  const log = createLog('test', 'warn', { write: (line) => void lines.push(JSON.parse(line)) });
  const market = await startMarketplace({ ...place, clock: () => moments.before, log });
  atEnd(market.close);

  const late = await noticedCase(market, 'OUT_OF_REGION');
  const answered = await noticedCase(market, 'EXPIRED');
  const step = async (name: string, input: Parameters<typeof commandCase>[2]) =>
    expect([name, (await commandCase(market, name, input)).code]).toEqual([name, undefined]);
  const answer = { as: bargainAutos, case: answered, statement: 'The car is ours.', goodFaith: true };
  const back = { as: moderators.li, case: answered, reason: 'Send the contract.' };
  for (const name of ['fileCounterNotice', 'returnCounterNotice', 'fileCounterNotice', 'returnCounterNotice'])
    await step(name, name === 'fileCounterNotice' ? answer : back);
  await step('fileCounterNotice', answer);
  const decided = await noticedCase(market, 'UNAUTHORIZED_UNDISCLOSED');
  await step('fileCounterNotice', { ...answer, case: decided });
  await step('takeUpCase', { as: moderators.li, case: decided });
  const theirs = { listing: modelThree, kind: 'DUPLICATE_VIN', explanation: 'The photos show the car of another.' };
  const { id: opened = '' } = await commandCase(market, 'openCase', { as: moderators.li, ...theirs });
  await step('sendNotice', { as: moderators.li, case: opened });
  await step('fileCounterNotice', { ...answer, case: opened });
  await step('takeUpCase', { as: moderators.zhao, case: opened });
  const granted = await outcomeOf(market, 'grantAuthorization', { as: tesla, input: { ...grant, ...june } });
  expect(granted).toEqual({ type: 'Authorization' });
  return { place, lines, market, late, answered, decided, opened };
});

const grant = { brand: tesla.id, seller: bargainAutos.id, scope: { regions: ['CN-JS'] } };
const june = { validFrom: '2027-06-01T00:00:00Z', validUntil: '2027-07-01T00:00:00Z' };
const report = {
  ...{ brand: tesla.id, listings: [modelThree], kind: 'BRAND_MARK_MISUSE' },
  ...{ explanation: 'See the photos.', goodFaith: true },
};
const counter = { statement: 'The car is ours.', goodFaith: true };
const decision = {
  ...{ outcome: 'UPHELD', measure: 'LABELLED', ground: 'INCOMPATIBLE_CONTENT' },
  ...{ groundReference: 'Terms, section 3.', facts: 'It is silent.' },
};
const markup = 'It is stolen.<script>alert(1)</script>';
const order = { listing: modelThree, measure: 'DISABLED', reasons: ['The photos are of another car.'] };

type Given = ReturnType<typeof opened>;
interface Bad {
  readonly name: string;
  readonly as: Viewer;
  readonly at?: number;
  readonly input: (given: Given) => object;
  readonly code: string;
  readonly field?: string;
  /** Under which name the refusal is recorded; the gateway's log has what no subgraph was asked. */
  readonly recorded: string;
}

const listings = { name: 'reportListings', as: tesla, recorded: 'reports.listings' } as const;
const notice = { name: 'fileCounterNotice', as: bargainAutos, recorded: 'notices.counter' } as const;
const ofGrant = { name: 'grantAuthorization', as: tesla, recorded: 'authorizations.grant' } as const;
const ofMeasure = { name: 'orderMeasure', as: moderators.li, recorded: 'enforcements.order' } as const;
const ofDecision = { name: 'decideCase', code: 'FORBIDDEN', recorded: 'the gateway' } as const;
const decide = ({ decided }: Given) => ({ case: decided, ...decision });

const rows: readonly (readonly [string, Bad])[] = [
  ['another brand’s name', { ...listings, as: buick, input: () => report, code: 'FORBIDDEN' }],
  [
    'another brand’s case',
    {
      ...{ name: 'withdrawCase', as: buick, recorded: 'cases.withdraw', code: 'NOT_FOUND', field: 'input.case' },
      input: ({ late }) => ({ case: late, reason: 'A mistake.' }),
    },
  ],
  [
    'another brand’s authorisation',
    {
      ...{ name: 'revokeAuthorization', as: buick, recorded: 'authorizations.revoke', code: 'FORBIDDEN' },
      input: () => ({ authorization: 'aut_wuling_liuzhou', reason: 'Not ours.' }),
    },
  ],
  [
    'another brand’s policy',
    {
      ...{ name: 'setBrandPolicy', as: buick, recorded: 'policies.set', code: 'FORBIDDEN' },
      input: () => ({ brand: tesla.id, guidePricePublic: false }),
    },
  ],
  [
    '301 listings',
    {
      ...{ ...listings, code: 'TOO_MANY', field: 'input.listings' },
      input: () => ({ ...report, listings: Array.from({ length: 301 }, (_, index) => `lst_${index}`) }),
    },
  ],
  ...[false, null].map((goodFaith): readonly [string, Bad] => [
    `a report whose good faith is ${goodFaith}`,
    {
      ...{ ...listings, code: 'GOOD_FAITH_MISSING', field: 'input.goodFaith' },
      input: () => ({ ...report, goodFaith }),
    },
  ]),
  [
    'a report that says nothing of good faith',
    {
      ...{ ...listings, code: 'GOOD_FAITH_MISSING', field: 'input.goodFaith' },
      input: () => ({ ...report, goodFaith: undefined }),
    },
  ],
  ['a decision by the reporter', { ...ofDecision, as: tesla, input: decide }],
  ['a decision by the respondent', { ...ofDecision, as: bargainAutos, input: decide }],
  ['a decision by a stranger', { ...ofDecision, as: viewers.buyer, input: decide }],
  [
    'a decision by the moderator who opened the case',
    {
      ...{ name: 'decideCase', as: moderators.li, recorded: 'rulings.decide', code: 'CONFLICT_OF_INTEREST' },
      input: ({ opened: theirs }) => ({ case: theirs, ...decision }),
    },
  ],
  [
    'a counter-notice after its deadline',
    {
      ...{ ...notice, at: at('2026-11-20T10:00:00+08:00'), code: 'DEADLINE_PASSED' },
      input: ({ late }) => ({ case: late, ...counter }),
    },
  ],
  [
    'a fourth counter-notice',
    {
      ...{ ...notice, code: 'TOO_MANY_COUNTER_NOTICES' },
      input: ({ answered }) => ({ case: answered, ...counter }),
    },
  ],
  [
    'markup in the reason of a measure',
    {
      ...{ ...ofMeasure, code: 'INVALID_INPUT', field: 'input.reasons' },
      input: () => ({ ...order, reasons: [markup] }),
    },
  ],
  [
    'markup in the reason of a withdrawal',
    {
      ...{ name: 'withdrawCase', as: tesla, recorded: 'cases.withdraw', code: 'INVALID_INPUT', field: 'input.reason' },
      input: ({ late }) => ({ case: late, reason: markup }),
    },
  ],
  [
    'markup in the ground of a decision',
    {
      ...{ ...ofDecision, as: moderators.li, code: 'INVALID_INPUT', field: 'input.groundReference' },
      ...{ recorded: 'rulings.decide', input: (given) => ({ ...decide(given), groundReference: '<b>Terms</b>' }) },
    },
  ],
  [
    'an authorisation that ends before it begins',
    {
      ...{ ...ofGrant, code: 'INVALID_PERIOD', field: 'input.validUntil' },
      input: () => ({ ...grant, validFrom: june.validUntil, validUntil: june.validFrom }),
    },
  ],
  [
    'an authorisation that ends as it begins',
    {
      ...{ ...ofGrant, code: 'INVALID_PERIOD', field: 'input.validUntil' },
      input: () => ({ ...grant, validFrom: june.validFrom, validUntil: june.validFrom }),
    },
  ],
  [
    'an authorisation that begins in the past',
    {
      ...{ ...ofGrant, code: 'INVALID_PERIOD', field: 'input.validFrom' },
      input: () => ({ ...grant, validFrom: '2026-01-01T00:00:00Z' }),
    },
  ],
  [
    'an authorisation that overlaps another by a millisecond',
    {
      ...{ ...ofGrant, code: 'OVERLAPPING_AUTHORIZATION', field: 'input' },
      input: () => ({ ...grant, validFrom: '2027-06-30T23:59:59.999Z' }),
    },
  ],
  [
    'a measure that ends in the past',
    {
      ...{ ...ofMeasure, code: 'INVALID_PERIOD', field: 'input.endsAt' },
      input: () => ({ ...order, endsAt: '2026-01-01T00:00:00Z' }),
    },
  ],
];

/** What sellers holds, without the record of refusals, and the latest of those. */
async function stateOf({ place }: Given) {
  const { refusals = [], ...state } = await dumpOf(place, 'sellers');
  const all = refusals.map((row) => JSON.parse(row) as { position: number; command: string; at: unknown });
  return { state, refusals: all.toSorted((a, b) => a.position - b.position) };
}

test.each(rows)('%s is refused with its code, writes nothing, and is on record', async (_, bad) => {
  const given = opened();
  const { market, lines } = given;
  const { name, as, code, field = null, recorded, at: now = moments.before } = bad;
  const before = await stateOf(given);
  lines.length = 0;
  const outcome = await outcomeOf(market, name, { as, at: now, input: bad.input(given) });
  expect(outcome).toEqual({ type: 'Rejection', code, field, message: expect.any(String) });
  expect(outcome.message).not.toContain('<');
  const after = await stateOf(given);
  expect(after.state).toEqual(before.state);
  const added = after.refusals.slice(before.refusals.length);
  const attempts = lines.filter(({ event }) => event === 'refused-by-role');
  if (recorded === 'the gateway') {
    const who = { requestId: expect.stringMatching(/^[\da-f-]{36}$/), role: as.role, subject: as.id };
    expect([added, attempts]).toEqual([[], [expect.objectContaining({ ...who, attempts: [`Mutation.${name}`] })]]);
  } else {
    const actor = { actor_role: as.role, actor_id: as.id };
    expect([added, attempts]).toEqual([[expect.objectContaining({ command: recorded, code, field, ...actor })], []]);
  }
});

test('another brand’s listings in a report become no case, and all that is written is the report that they were refused in', async () => {
  const given = opened();
  const before = await stateOf(given);
  const query = `mutation ($input: ReportListingsInput!) { reportListings(input: $input) {
    ... on ReportReceipt { accepted rejected { code } cases { id } }
  } }`;
  const variables = { input: { ...report, listings: [lavida] } };
  expect(expectNoErrors(await given.market.execute(query, { as: tesla, variables }))).toEqual({
    reportListings: { accepted: 0, rejected: [{ code: 'OTHER_BRAND' }], cases: [] },
  });
  const { state } = await stateOf(given);
  const changed = Object.keys(state).filter((table) => String(state[table]) !== String(before.state[table]));
  expect(changed).toEqual(['reports']);
});

test('another brand’s audit, log, case and finding are as if they were not there', async () => {
  const { market, late } = opened();
  const query = `query ($case: ID!) {
    brand(id: "brd_tesla") { audit { asOf } reporterStanding { fastTrack } }
    violationCase(id: $case) { id }
    finding(id: "fnd_0000000000001") { id }
  }`;
  expect(await market.execute(query, { as: buick, variables: { case: late } })).toEqual({
    data: { brand: { audit: null, reporterStanding: null }, violationCase: null, finding: null },
  });
});
