import type { Viewer } from '@marque/kit/viewer.ts';
import { expect, test } from 'vitest';
import { expectNoErrors } from '../support/answers.ts';
import { bargainAutos, commandCase, modelThree, moderators, noticedCase, tesla } from '../support/cases.ts';
import { marketplaceOfFile } from '../support/marketplace.ts';
import { brand, viewers } from '../support/viewers.ts';

const market = marketplaceOfFile();

const caseOf = async (id: string, as: Viewer) => {
  const query = 'query ($id: ID!) { violationCase(id: $id) { nextActions appeal { nextActions } } }';
  return expectNoErrors(await market.execute<{ violationCase: object | null }>(query, { as, variables: { id } }))
    .violationCase;
};

const measureOn = async (as: Viewer) => {
  const query = 'query ($id: ID!) { listing(id: $id) { enforcement { measure nextActions case { id } } } }';
  const asked = { as, variables: { id: modelThree } };
  return expectNoErrors(await market.execute<{ listing: { enforcement: object } }>(query, asked)).listing.enforcement;
};

const strikesFor = async (as: Viewer) => {
  const query = '{ seller(id: "sel_bargain_autos") { strikeRecord { strikes { nextActions case { id } } } } }';
  const answer = await market.execute<{ seller: { strikeRecord: { strikes: object[] } } }>(query, { as });
  return expectNoErrors(answer).seller.strikeRecord.strikes;
};

const actionsOfFindings = async (as: Viewer) => {
  const query = `{ brand(id: "brd_tesla") { audit { findings(filter: { open: true }, first: 50) {
    edges { node { kind enforceable nextActions listing { id } } }
  } } } }`;
  interface Found {
    readonly kind: string;
    readonly enforceable: boolean;
    readonly nextActions: readonly string[];
    readonly listing: { readonly id: string } | null;
  }
  const answer = await market.execute<{ brand: { audit: { findings: { edges: { node: Found }[] } } } }>(query, { as });
  return expectNoErrors(answer).brand.audit.findings.edges.map(({ node }) => node);
};

test('a measure names its case and what a moderator may do with it, and a strike and an appeal what their sides may do', async () => {
  expect(await measureOn(moderators.li)).toEqual({ measure: 'NONE', nextActions: ['ORDER'], case: null });
  const id = await noticedCase(market, 'BRAND_MARK_MISUSE');
  const ruling = {
    ...{ outcome: 'UPHELD', measure: 'LABELLED', ground: 'INCOMPATIBLE_CONTENT' },
    ...{ groundReference: 'Terms, section 7: marks of others.', facts: 'The title calls the offer an official one.' },
  };
  await commandCase(market, 'fileCounterNotice', {
    as: bargainAutos,
    case: id,
    statement: 'It is ours.',
    goodFaith: true,
  });
  await commandCase(market, 'takeUpCase', { as: moderators.li, case: id });
  await commandCase(market, 'decideCase', { as: moderators.li, case: id, ...ruling });

  const inForce = { measure: 'LABELLED', nextActions: [], case: { id } };
  expect(await measureOn(moderators.li)).toEqual({ ...inForce, nextActions: ['ORDER', 'LIFT'] });
  for (const party of [tesla, bargainAutos]) expect(await measureOn(party)).toEqual(inForce);
  for (const stranger of [brand('brd_buick'), viewers.buyer])
    expect(await measureOn(stranger)).toEqual({ ...inForce, case: null });
  expect(await strikesFor(bargainAutos)).toEqual([{ nextActions: ['APPEAL'], case: { id } }]);
  expect(await strikesFor(moderators.li)).toEqual([{ nextActions: [], case: { id } }]);

  await commandCase(market, 'appealDecision', { as: bargainAutos, case: id, statement: 'It is ours.' });
  expect(await strikesFor(bargainAutos)).toEqual([{ nextActions: [], case: { id } }]);
  expect(await strikesFor(moderators.zhao)).toEqual([{ nextActions: ['DECIDE_APPEAL'], case: { id } }]);
  expect(await caseOf(id, moderators.zhao)).toMatchObject({ appeal: { nextActions: ['DECIDE_APPEAL'] } });
  expect(await caseOf(id, moderators.li)).toMatchObject({ appeal: { nextActions: [] } }); // decided before
  expect(await caseOf(id, bargainAutos)).toMatchObject({ appeal: { nextActions: [] } });
});

test('a finding can be reported by its brand until it is, where the law leaves room for a case', async () => {
  const before = await actionsOfFindings(tesla);
  for (const { enforceable, kind, nextActions } of before)
    expect([kind, nextActions]).toEqual([kind, enforceable ? [expect.stringMatching(/^REPORT/)] : []]);
  expect(before.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['PRICE_GAP', 'UNAUTHORIZED_UNDISCLOSED']));
  for (const { enforceable, kind, nextActions } of await actionsOfFindings(viewers.moderator))
    expect([kind, nextActions]).toEqual([kind, enforceable && kind !== 'UNENDORSED_PROMOTION' ? ['OPEN_CASE'] : []]);
  await noticedCase(market, 'UNAUTHORIZED_UNDISCLOSED');
  const after = (await actionsOfFindings(tesla)).find(
    ({ kind, listing }) => kind === 'UNAUTHORIZED_UNDISCLOSED' && listing?.id === modelThree,
  );
  expect(after?.nextActions).toEqual([]);
});
