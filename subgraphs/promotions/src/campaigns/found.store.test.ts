import { expect, test } from 'vitest';
import { campaignInput, createCampaign } from '../testing/inputs.ts';
import { moderator, openPromotions, shanghaiMorning } from '../testing/promotions.ts';

const now = shanghaiMorning('2026-02-02');

test('a campaign is found by code or id, one of them, and by both keys of the entity', async () => {
  const { ask } = await openPromotions();
  const { data } = await ask(createCampaign, { viewer: moderator, now, variables: { input: campaignInput() } });
  const { id } = data?.createCampaign as { id: string };
  const find = (args: string) => ask(`{ campaign(${args}) { id } }`);
  expect(await find(`id: "${id}"`)).toEqual({ data: { campaign: { id } } });
  for (const unknown of ['id: ""', 'id: "../../etc"', 'code: "\\u0000"', 'code: "test-2026"', `code: "${id}"`])
    expect(await find(unknown), unknown).toEqual({ data: { campaign: null } });
  for (const wrong of [`id: "${id}", code: "TEST-2026"`, 'id: null'])
    expect(
      (await find(wrong)).errors?.map(({ extensions }) => extensions?.code),
      wrong,
    ).toEqual(['BAD_USER_INPUT']);
  const entities = `{ _entities(representations: [
    { __typename: "Campaign", code: "TEST-2026" }, { __typename: "Campaign", id: "cmp_none" }, { __typename: "Campaign", id: "${id}" }
  ]) { ... on Campaign { id code } } }`;
  const campaign = { id, code: 'TEST-2026' };
  expect(await ask(entities)).toEqual({ data: { _entities: [campaign, null, campaign] } });
});

test('pages of campaigns join without a gap, the one that starts last first, from either end', async () => {
  const { ask } = await openPromotions();
  for (const [index, month] of ['03', '01', '02', '02', '05'].entries()) {
    const windows = [{ localStart: `2026-${month}-01T00:00`, localEnd: '2026-12-01T00:00' }];
    const input = campaignInput({ code: `TEST-${index}`, windows });
    await ask(createCampaign, { viewer: moderator, now, variables: { input } });
  }
  const page = async (args: string) => {
    const { data } = await ask(
      `{ campaigns(${args}) { edges { node { code } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    );
    const { edges, pageInfo } = data?.campaigns as {
      edges: { node: { code: string } }[];
      pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
    };
    return { ...pageInfo, codes: edges.map(({ node }) => node.code) };
  };
  const all = ['TEST-4', 'TEST-0', 'TEST-3', 'TEST-2', 'TEST-1'];
  expect((await page('first: 100')).codes).toEqual(all);
  const first = await page('first: 3');
  const second = await page(`first: 3, after: "${first.endCursor}"`);
  expect([first.codes, first.hasNextPage, second.codes, second.hasNextPage]).toEqual([
    all.slice(0, 3),
    true,
    all.slice(3),
    false,
  ]);
  const last = await page('last: 3');
  const before = await page(`last: 3, before: "${last.startCursor}"`);
  expect([last.codes, last.hasPreviousPage, before.codes, before.hasPreviousPage]).toEqual([
    all.slice(2),
    true,
    all.slice(0, 2),
    false,
  ]);
});
