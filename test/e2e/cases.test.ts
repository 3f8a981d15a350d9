import type { Viewer } from '@marque/kit/viewer.ts';
import { graphql } from 'graphql';
import { expect, test } from 'vitest';
import { expectNoErrors } from '../support/answers.ts';
import { bargainAutos, commandCase, modelThree, moderators, reportModelThree, tesla } from '../support/cases.ts';
import { at, moments } from '../support/clock.ts';
import { marketplaceOfFile } from '../support/marketplace.ts';
import { brandAudit } from '../support/operations.ts';
import { brand, seller, viewers } from '../support/viewers.ts';

const market = marketplaceOfFile();

const listed = async (filter: object, when = moments.before): Promise<readonly string[]> => {
  const query = `query ($filter: ListingFilter) { listings(filter: $filter, first: 100) { edges { node { id } } } }`;
  const answer = await market.execute<{ listings: { edges: { node: { id: string } }[] } }>(query, {
    variables: { filter },
    at: when,
  });
  return expectNoErrors(answer).listings.edges.map(({ node }) => node.id);
};

const ofBargainAutos = {
  seller: [bargainAutos.id],
  authorization: ['UNAUTHORIZED_UNDISCLOSED', 'FALSE_CLAIM'],
};

/** What a caller learns of a case: by its id, by its key, and from the list. */
const seen = async (id: string, as: Viewer) => {
  const query = `query ($id: ID!) {
    violationCase(id: $id) { id status explanation }
    violationCases { totalCount edges { node { id } } }
  }`;
  const { violationCase, violationCases } = expectNoErrors(
    await market.execute<{ violationCase: unknown; violationCases: { totalCount: number } }>(query, {
      as,
      variables: { id },
    }),
  );
  const sellers = market.subgraphs.find(({ name }) => name === 'sellers');
  if (!sellers) throw new Error('The marketplace has sellers.');
  const byKey = await graphql({
    schema: sellers.schema,
    source: `{ _entities(representations: [{ __typename: "ViolationCase", id: "${id}" }]) { ... on ViolationCase { id } } }`,
    contextValue: sellers.context({ viewer: as, now: moments.before, requestId: 'by-key' }),
  });
  const [entity] = (JSON.parse(JSON.stringify(byKey)) as { data: { _entities: unknown[] } }).data._entities;
  return [violationCase !== null, entity !== null, violationCases.totalCount > 0];
};

test('a case is its brand’s, moderators’, and from the notice on its respondent’s; by id, by key and in lists', async () => {
  const id = await reportModelThree(market, 'OUT_OF_REGION');
  const strangers = [viewers.buyer, brand('brd_volkswagen'), seller('sel_county_cars'), seller('brd_tesla')];
  for (const stranger of strangers)
    expect([stranger, await seen(id, stranger)]).toEqual([stranger, [false, false, false]]);
  for (const side of [tesla, viewers.moderator]) expect(await seen(id, side)).toEqual([true, true, true]);
  expect(await seen(id, bargainAutos)).toEqual([false, false, false]);
  await commandCase(market, 'sendNotice', { as: moderators.li, case: id });
  expect(await seen(id, bargainAutos)).toEqual([true, true, true]);
  await commandCase(market, 'withdrawCase', { as: tesla, case: id, reason: 'A mistake.' });
});

test('a measure takes a listing out of discovery in the very next query, until the case ends', async () => {
  expect(await listed(ofBargainAutos)).toContain(modelThree);
  const id = await reportModelThree(market, 'UNAUTHORIZED_UNDISCLOSED');
  await commandCase(market, 'sendNotice', { as: moderators.li, case: id });
  expect(await listed(ofBargainAutos)).not.toContain(modelThree);
  await commandCase(market, 'voidCase', { as: moderators.li, case: id, reason: 'The seller closed.' });
  expect(await listed(ofBargainAutos)).toContain(modelThree);
});

test('strikes are the seller’s and moderators’ to read, and lapse after 365 days', async () => {
  const id = await reportModelThree(market, 'BRAND_MARK_MISUSE');
  await commandCase(market, 'sendNotice', { as: moderators.li, case: id });
  const later = moments.firstWindow;
  await commandCase(market, 'takeUpCase', { as: moderators.li, at: later, case: id });
  const markup = '<script>alert(1)</script>';
  const term = 'Terms, section 7: marks of others.';
  const ruling = { outcome: 'UPHELD', measure: 'LABELLED', ground: 'INCOMPATIBLE_CONTENT', groundReference: term };
  await commandCase(market, 'decideCase', { as: moderators.li, at: later, case: id, ...ruling, facts: markup });
  const query = `{ seller(id: "sel_bargain_autos") { strikeRecord { points threshold nextThreshold strikes { kind points } } } }`;
  const recordFor = async (as: Viewer, when: number) =>
    expectNoErrors(await market.execute<{ seller: { strikeRecord: unknown } }>(query, { as, at: when })).seller
      .strikeRecord;
  const strikes = [{ kind: 'BRAND_MARK_MISUSE', points: 6 }];
  const record = { points: 6, threshold: 6, nextThreshold: 12, strikes };
  for (const side of [bargainAutos, viewers.moderator]) expect(await recordFor(side, later)).toEqual(record);
  expect(await recordFor(seller('sel_county_cars'), later)).toBeNull();
  for (const other of [tesla, viewers.buyer]) {
    // Their role may not even ask: null, and an error that says so.
    const { data } = await market.execute<{ seller: { strikeRecord: unknown } }>(query, { as: other, at: later });
    expect(data).toEqual({ seller: { strikeRecord: null } });
  }
  const lapsed = { points: 0, threshold: null, nextThreshold: 6, strikes: [] };
  expect(await recordFor(bargainAutos, at('2027-11-02T10:00:00+08:00'))).toEqual(lapsed);

  const file = `query ($id: ID!) { violationCase(id: $id) {
    status statementOfReasons { ground groundReference facts visibility territorialScope automatedDetection }
    appealableUntil nextActions
  } }`;
  const asked = { as: bargainAutos, at: later, variables: { id } };
  expect(expectNoErrors(await market.execute(file, asked))).toEqual({
    violationCase: {
      status: 'MEASURE_ACTIVE',
      statementOfReasons: {
        ground: 'INCOMPATIBLE_CONTENT',
        groundReference: term,
        facts: markup,
        visibility: 'CONTENT_LABELLED',
        territorialScope: ['CN'],
        automatedDetection: false,
      },
      appealableUntil: '2027-05-02T16:00:00.000Z',
      nextActions: ['APPEAL'],
    },
  });
});

test('a brand’s operations on a report and its case file run to the letter', async () => {
  const input = {
    ...{ brand: tesla.id, listings: [modelThree, 'lst_nobody'], kind: 'UNAUTHORIZED_UNDISCLOSED', goodFaith: true },
    explanation: 'No authorisation.',
  };
  const asBrandAt = { as: tesla, at: moments.secondWindow };
  const sent = await market.execute<{ reportListings: { cases: { id: string }[] } }>(brandAudit('Report'), {
    ...asBrandAt,
    variables: { input },
  });
  const { reportListings } = expectNoErrors(sent);
  const id = reportListings.cases[0]?.id;
  expect(reportListings).toEqual({
    __typename: 'ReportReceipt',
    accepted: 1,
    rejected: [{ listing: null, code: 'NOT_FOUND' }],
    cases: [{ id, status: 'FILED' }],
  });
  const hash = expect.stringMatching(/^[0-9a-f]{64}$/);
  const file = await market.execute(brandAudit('CaseFile'), { ...asBrandAt, variables: { id } });
  const at = '2026-11-11T02:00:00.000Z';
  expect(expectNoErrors(file)).toEqual({
    violationCase: {
      id,
      kind: 'UNAUTHORIZED_UNDISCLOSED',
      status: 'FILED',
      deadline: null,
      nextActions: ['WITHDRAW'],
      listing: { id: modelThree, title: '特斯拉Model 3 百亿补贴' },
      respondent: { id: bargainAutos.id, name: expect.any(String) },
      evidence: { id: expect.stringMatching(/^evd_/), hash, capturedAt: at },
      history: [
        {
          at,
          actorRole: 'brand',
          from: null,
          to: 'FILED',
          reason: 'UNAUTHORIZED_UNDISCLOSED',
          hash,
          previousHash: hash,
        },
      ],
      statementOfReasons: null,
    },
  });

  const counts = async (as: Viewer) => {
    const query = `query ($id: ID!) { listing(id: $id) { openCaseCount } }`;
    const answer = await market.execute<{ listing: { openCaseCount: number } }>(query, {
      as,
      variables: { id: modelThree },
    });
    return expectNoErrors(answer).listing.openCaseCount;
  };
  expect([await counts(tesla), await counts(viewers.moderator)]).toEqual([1, 1]);
  expect([await counts(bargainAutos), await counts(viewers.buyer), await counts(brand('brd_buick'))]).toEqual([
    0, 0, 0,
  ]);
});

test('a promotion is reported by a brand that takes part in it, and ends in a ruling without a measure', async () => {
  const promotion = { campaign: 'cmp_model3_subsidy_2026', explanation: 'We take no part.', goodFaith: true };
  const reported = (as: Viewer, kind: string) =>
    commandCase(market, 'reportPromotion', { as, brand: as.id, kind, ...promotion });
  expect(await reported(brand('brd_buick'), 'UNENDORSED_PROMOTION')).toEqual({ code: 'OTHER_BRAND' });
  expect(await reported(tesla, 'FALSE_CLAIM')).toEqual({ code: 'INVALID_INPUT' });
  const opened = await reported(tesla, 'UNENDORSED_PROMOTION');
  expect(opened).toMatchObject({ status: 'FILED' });
  expect(await reported(tesla, 'UNENDORSED_PROMOTION')).toEqual({ code: 'ALREADY_REPORTED' });
  const later = { as: moderators.li, at: moments.firstWindow, case: opened.id };
  await commandCase(market, 'sendNotice', { as: moderators.li, case: opened.id });
  expect(await commandCase(market, 'takeUpCase', later)).toMatchObject({ status: 'IN_DECISION' });
  const ruling = {
    ground: 'INCOMPATIBLE_CONTENT',
    groundReference: 'Terms, section 9.',
    facts: 'The brand denied it.',
  };
  const decide = (more: object) =>
    commandCase(market, 'decideCase', { ...later, outcome: 'UPHELD', ...ruling, ...more });
  expect(await decide({ measure: 'REMOVED' })).toEqual({ code: 'INVALID_INPUT' });
  expect(await decide({})).toMatchObject({ status: 'UPHELD' });
});
