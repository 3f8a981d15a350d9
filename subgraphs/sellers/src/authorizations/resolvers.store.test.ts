import { readFileSync } from 'node:fs';
import { parse, print } from 'graphql';
import { expect, test } from 'vitest';
import { ask, catalogFeed, openSellers } from '../testing/sellers.ts';
import { asBrand, asSeller, buyer, moderator } from '../testing/story.ts';

/** An operation of the contract with callers, by its name. */
const operation = (name: string): string => {
  const file = new URL('../../../../schema/operations/brand-audit.graphql', import.meta.url);
  const found = parse(readFileSync(file, 'utf8')).definitions.find(
    (definition) => 'name' in definition && definition.name?.value === name,
  );
  if (!found) throw new Error(`No operation ${name}`);
  return print(found);
};

const grant = operation('Grant');
const revoke = operation('Revoke');
const authorizedThen = operation('AuthorizedThen');
const at = Date.parse('2026-06-01T00:00:00Z');

const openStory = async (onStatement?: () => void) => {
  const subgraph = await openSellers(onStatement);
  await subgraph.seed();
  const names = { zh: '上汽大众', en: 'Volkswagen' };
  const brand = { id: 'brd_volkswagen', version: 1, name: names, country: 'DE' };
  for (const consumer of subgraph.consumers) await consumer.pull(catalogFeed(['brand.changed', brand]));
  return subgraph;
};

test('a brand grants, sees what it may do next, revokes, and answers as of before stay', async () => {
  const subgraph = await openStory();
  const as = asBrand('brd_volkswagen');
  const input = {
    brand: 'brd_volkswagen',
    seller: 'sel_county_cars',
    scope: { models: ['mdl_volkswagen_lavida'], regions: ['CN-HA'], channels: ['ONLINE'], conditions: ['NEW'] },
    validUntil: '2027-06-01T00:00:00+08:00',
  };
  const granted = await ask(subgraph, grant, { as, at, variables: { input } });
  const id: string = granted.data.grantAuthorization.id;
  expect(granted).toEqual({
    data: {
      grantAuthorization: {
        __typename: 'Authorization',
        id,
        status: 'ACTIVE',
        validFrom: '2026-06-01T00:00:00.000Z',
        validUntil: '2027-05-31T16:00:00.000Z',
        scope: {
          models: [{ id: 'mdl_volkswagen_lavida' }],
          regions: ['CN-HA'],
          channels: ['ONLINE'],
          conditions: ['NEW'],
        },
        nextActions: ['SUSPEND', 'REVOKE', 'RENEW'],
      },
    },
  });
  const again = await ask(subgraph, grant, { as, at, variables: { input } });
  expect(again.data.grantAuthorization).toEqual({
    __typename: 'Rejection',
    code: 'OVERLAPPING_AUTHORIZATION',
    message: `${id} reaches the same sales at the same time: revoke it first, or adjoin it.`,
    field: 'input',
  });

  const revoked = await ask(subgraph, revoke, {
    as,
    at: at + 1000,
    variables: { input: { authorization: id, reason: 'Sold to a reseller' } },
  });
  expect(revoked.data.revokeAuthorization).toEqual({
    __typename: 'Authorization',
    id,
    status: 'REVOKED',
    revokedAt: '2026-06-01T00:00:01.000Z',
  });
  const then = async (asOf: number) => {
    const question = { brand: 'brd_volkswagen', seller: 'sel_county_cars', model: 'mdl_volkswagen_lavida' };
    const variables = { ...question, region: 'CN-HA', at: new Date(asOf).toISOString() };
    return (await ask(subgraph, authorizedThen, { at: at + 9000, variables })).data.authorizationCheck;
  };
  const link = {
    id,
    status: 'REVOKED',
    validFrom: '2026-06-01T00:00:00.000Z',
    validUntil: '2027-05-31T16:00:00.000Z',
    grantedBy: { id: 'brd_volkswagen', name: '上汽大众' },
  };
  expect([await then(at - 1), await then(at + 999), await then(at + 1000)]).toEqual([
    { authorized: false, asOf: '2026-05-31T23:59:59.999Z', reasons: ['NEVER_GRANTED'], chain: [] },
    { authorized: true, asOf: '2026-06-01T00:00:00.999Z', reasons: ['IN_FORCE'], chain: [link] },
    { authorized: false, asOf: '2026-06-01T00:00:01.000Z', reasons: ['REVOKED'], chain: [link] },
  ]);
});

test('a chain is shown from the agent up to the grant of the brand', async () => {
  const subgraph = await openStory();
  const question = { brand: 'brd_lakeside_homes', seller: 'sel_golden_key', model: 'prj_lakeside_garden' };
  const variables = { ...question, region: 'CN-ZJ', at: new Date(at).toISOString() };
  const { data } = await ask(subgraph, authorizedThen, { at, variables });
  const term = { validFrom: '2025-12-31T16:00:00.000Z', validUntil: '2030-12-31T16:00:00.000Z' };
  expect(data.authorizationCheck).toEqual({
    authorized: true,
    asOf: '2026-06-01T00:00:00.000Z',
    reasons: ['IN_FORCE'],
    chain: [
      { id: 'aut_golden_key', status: 'ACTIVE', ...term, grantedBy: { id: 'sel_lakeside_homes', name: '湖畔置业' } },
      { id: 'aut_lakeside_homes', status: 'ACTIVE', ...term, grantedBy: { id: 'brd_lakeside_homes', name: null } },
    ],
  });
});

test('the expired authorisation and the one that adjoins it answer for their own years', async () => {
  const subgraph = await openStory();
  const check = async (instant: string) => {
    const variables = { brand: 'brd_chevrolet', seller: 'sel_chevrolet_wuhan', region: 'CN-HB', at: instant };
    const { data } = await ask(subgraph, authorizedThen, { at, variables });
    const { reasons, chain } = data.authorizationCheck;
    return [reasons, chain.map(({ id, status }: { id: string; status: string }) => [id, status])];
  };
  expect(await check('2025-12-31T23:59:59.999+08:00')).toEqual([
    ['IN_FORCE'],
    [['aut_chevrolet_wuhan_2025', 'EXPIRED']],
  ]);
  expect(await check('2026-01-01T00:00:00+08:00')).toEqual([['IN_FORCE'], [['aut_chevrolet_wuhan', 'ACTIVE']]]);
  expect(await check('2031-01-01T00:00:00+08:00')).toEqual([['EXPIRED'], [['aut_chevrolet_wuhan', 'ACTIVE']]]);
});

test('what befalls the one above befalls the one below, whose reason and actions stay its own', async () => {
  const subgraph = await openStory();
  const developer = asSeller('sel_lakeside_homes');
  const suspend = `mutation ($id: ID!, $reason: String!) {
    suspendAuthorization(input: { authorization: $id, reason: $reason }) { __typename }
  }`;
  const variables = { id: 'aut_lakeside_homes', reason: 'Audit' };
  await ask(subgraph, suspend, { as: asBrand('brd_lakeside_homes'), at, variables });
  const read = `{ authorization(id: "aut_golden_key") {
    status reason revokedAt nextActions brand { id } seller { id } parent { id status reason parent { id } }
    scope { models { id } projects { id } regions channels conditions }
  } }`;
  const below = {
    status: 'SUSPENDED',
    reason: null,
    revokedAt: null,
    nextActions: [],
    brand: { id: 'brd_lakeside_homes' },
    seller: { id: 'sel_golden_key' },
    parent: { id: 'aut_lakeside_homes', status: 'SUSPENDED', reason: null, parent: null },
    scope: {
      models: null,
      projects: [{ id: 'prj_lakeside_garden' }],
      regions: ['CN-ZJ'],
      channels: null,
      conditions: null,
    },
  };
  const parent = { ...below.parent, reason: 'Audit' };
  const seen = async (as: typeof developer) => (await ask(subgraph, read, { as, at })).data.authorization;
  expect(await seen(buyer)).toEqual(below);
  expect(await seen(asBrand('brd_tesla'))).toEqual(below);
  expect(await seen(asSeller('sel_golden_key'))).toEqual({ ...below, nextActions: ['RELINQUISH'] });
  expect(await seen(moderator)).toEqual({ ...below, parent });
  expect(await seen(developer)).toEqual({ ...below, parent, nextActions: ['SUSPEND', 'REVOKE', 'RENEW'] });
  expect(await seen(asBrand('brd_lakeside_homes'))).toEqual({
    ...below,
    parent,
    nextActions: ['SUSPEND', 'REVOKE', 'RENEW'],
  });
});

test('each of several commands in one request answers with what it did', async () => {
  const subgraph = await openStory();
  const target = 'authorization: "aut_golden_key"';
  const standing = '{ ... on Authorization { status reason nextActions } ... on Rejection { code } }';
  const document = `mutation {
    first: suspendAuthorization(input: { ${target}, reason: "Audit" }) ${standing}
    second: suspendAuthorization(input: { ${target}, reason: "Audit" }) ${standing}
    third: reinstateAuthorization(input: { ${target} }) ${standing}
    fourth: revokeAuthorization(input: { ${target}, reason: "Over" }) ${standing}
  }`;
  const { data } = await ask(subgraph, document, { as: asBrand('brd_lakeside_homes'), at });
  expect(data).toEqual({
    first: { status: 'SUSPENDED', reason: 'Audit', nextActions: ['REINSTATE', 'REVOKE'] },
    second: { code: 'ILLEGAL_TRANSITION' },
    third: { status: 'ACTIVE', reason: null, nextActions: ['SUSPEND', 'REVOKE', 'RENEW'] },
    fourth: { status: 'REVOKED', reason: 'Over', nextActions: [] },
  });
});

test('an unknown id is null, an unknown pair was never granted, an unknown region is a bad argument', async () => {
  const subgraph = await openStory();
  expect(await ask(subgraph, '{ authorization(id: "x\' or 1=1") { id } }', { at })).toEqual({
    data: { authorization: null },
  });
  const check = (args: string) =>
    ask(subgraph, `{ authorizationCheck(${args}) { authorized asOf reasons chain { id } } }`, { at });
  expect(await check('brand: "brd_x", seller: "sel_x"')).toEqual({
    data: {
      authorizationCheck: {
        authorized: false,
        asOf: new Date(at).toISOString(),
        reasons: ['NEVER_GRANTED'],
        chain: [],
      },
    },
  });
  expect(await check('brand: "brd_volkswagen", seller: "sel_saic_vw_shanghai", region: "Shanghai"')).toEqual({
    data: null,
    errors: ['BAD_USER_INPUT'],
  });
});

test('a hundred authorisations are read in as many statements as one chain', async () => {
  let statements = 0;
  const subgraph = await openStory(() => {
    statements += 1;
  });
  const references = `query ($references: [_Any!]!) { _entities(representations: $references) { ... on Authorization {
    id status reason nextActions grantedBy { name } seller { name } parent { id status }
  } } }`;
  const count = async (ids: readonly string[]) => {
    const before = statements;
    const variables = { references: ids.map((id) => ({ __typename: 'Authorization', id })) };
    const { data } = await ask(subgraph, references, { as: moderator, at, variables });
    return [statements - before, data._entities.filter(Boolean).length];
  };
  const chain = ['aut_golden_key', 'aut_lakeside_homes'];
  const story = [...chain, 'aut_saic_vw_shanghai', 'aut_tesla_china', 'aut_wuling_liuzhou'];
  const unknown = Array.from({ length: 95 }, (_, index) => `aut_${index}`);
  expect(await count(chain)).toEqual([4, 2]);
  expect(await count([...story, ...unknown])).toEqual([4, 5]);
});
