import { openTestDatabase } from '@marque/kit/testing/database.ts';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { campaignInput, createCampaign, ruleInput } from '../testing/inputs.ts';
import { brand, moderator, openPromotions, shanghaiMorning } from '../testing/promotions.ts';
import { campaigns, discounts, rebateRules, rebateTiers } from './tables.ts';

const migrations = new URL('../../migrations/', import.meta.url);
const now = shanghaiMorning('2026-02-02');

test('a campaign is given back as it was set up, with its windows as local times and as instants', async () => {
  const { ask } = await openPromotions();
  const input = campaignInput({
    windows: [
      { localStart: '2026-11-11T00:00', localEnd: '2026-11-12T00:00' },
      { localStart: '2026-11-01T00:00', localEnd: '2026-11-04T00:00' },
    ],
    priority: 7,
    stackingGroup: 'X',
    kinds: ['CAR'],
    brands: ['brd_tesla', 'brd_buick'],
    models: ['mdl_tesla_model_3'],
    projects: ['prj_lakeside_garden'],
    stores: ['sto_a'],
    sellers: ['sel_a'],
    funding: [
      { funder: 'BRAND', organization: 'brd_tesla', basisPoints: 3_333 },
      { funder: 'SELLER', basisPoints: 6_667 },
    ],
    rebateRules: [
      {
        ...ruleInput,
        kind: 'MODEL_TIERS',
        tiers: [
          { model: 'mdl_tesla_model_3', amount: 111_100 },
          { project: 'prj_lakeside_garden', amount: 1_000_000 },
        ],
      },
    ],
    discounts: [
      { label: [{ language: 'en', text: 'Cut' }], basisPoints: 250 },
      { label: [{ language: 'en', text: 'In it' }], amount: 9_007_199_254_740_991, reflectedInPrice: true },
    ],
  });
  await ask(createCampaign, { viewer: moderator, now, variables: { input } });
  const source = `{ campaign(code: "TEST-2026") {
    code name english: name(language: "en-GB") timeZone activeNow priority stackingGroup kinds
    windows { startsAt endsAt localStart localEnd }
    brands { id } models { id } projects { id } stores { id } sellers { id }
    funding { funder organization basisPoints }
    endorsements { brand { id } state statement since }
    rebateRules { kind floor { formatted } ceiling { minorUnits } requires attributionDays claimDays
      tiers { priceFrom { minorUnits } model { id } project { id } amount { minorUnits currency } } }
    discounts { label amount { minorUnits } basisPoints reflectedInPrice }
  } }`;
  const pending = { state: 'PENDING', statement: null, since: '2026-02-02T02:00:00.000Z' };
  expect(await ask(source, { now: shanghaiMorning('2026-11-05') })).toEqual({
    data: {
      campaign: {
        code: 'TEST-2026',
        name: '测试',
        english: 'Test',
        timeZone: 'Asia/Shanghai',
        activeNow: false,
        priority: 7,
        stackingGroup: 'X',
        kinds: ['CAR'],
        windows: [
          {
            startsAt: '2026-10-31T16:00:00.000Z',
            endsAt: '2026-11-03T16:00:00.000Z',
            localStart: '2026-11-01T00:00:00',
            localEnd: '2026-11-04T00:00:00',
          },
          {
            startsAt: '2026-11-10T16:00:00.000Z',
            endsAt: '2026-11-11T16:00:00.000Z',
            localStart: '2026-11-11T00:00:00',
            localEnd: '2026-11-12T00:00:00',
          },
        ],
        brands: [{ id: 'brd_tesla' }, { id: 'brd_buick' }],
        models: [{ id: 'mdl_tesla_model_3' }],
        projects: [{ id: 'prj_lakeside_garden' }],
        stores: [{ id: 'sto_a' }],
        sellers: [{ id: 'sel_a' }],
        funding: [
          { funder: 'BRAND', organization: 'brd_tesla', basisPoints: 3_333 },
          { funder: 'SELLER', organization: null, basisPoints: 6_667 },
        ],
        endorsements: [
          { brand: { id: 'brd_tesla' }, ...pending },
          { brand: { id: 'brd_buick' }, ...pending },
        ],
        rebateRules: [
          {
            kind: 'MODEL_TIERS',
            floor: { formatted: 'CN¥1,111.00' },
            ceiling: { minorUnits: 1_000_000 },
            requires: ['VISIT', 'PURCHASE'],
            attributionDays: 30,
            claimDays: 30,
            tiers: [
              {
                priceFrom: null,
                model: { id: 'mdl_tesla_model_3' },
                project: null,
                amount: { minorUnits: 111_100, currency: 'CNY' },
              },
              {
                priceFrom: null,
                model: null,
                project: { id: 'prj_lakeside_garden' },
                amount: { minorUnits: 1_000_000, currency: 'CNY' },
              },
            ],
          },
        ],
        discounts: [
          { label: 'Cut', amount: null, basisPoints: 250, reflectedInPrice: false },
          {
            label: 'In it',
            amount: { minorUnits: 9_007_199_254_740_991 },
            basisPoints: null,
            reflectedInPrice: true,
          },
        ],
      },
    },
  });
});

test('a campaign is active from the first millisecond of a window to the last', async () => {
  const { ask } = await openPromotions();
  await ask(createCampaign, { viewer: moderator, now, variables: { input: campaignInput() } });
  const [start, end] = [Date.parse('2026-11-01T00:00+08:00'), Date.parse('2026-12-01T00:00+08:00')];
  const active = async (at: number) => {
    const { data } = await ask('{ campaign(code: "TEST-2026") { activeNow } }', { now: at });
    return data?.campaign;
  };
  expect([await active(start - 1), await active(start), await active(end - 1), await active(end)]).toEqual([
    { activeNow: false },
    { activeNow: true },
    { activeNow: true },
    { activeNow: false },
  ]);
});

test('of many moderators who take one code at once one gets it, and the others leave nothing behind', async () => {
  const { ask, subgraph } = await openPromotions();
  const input = campaignInput({
    brands: ['brd_a'],
    discounts: [{ label: [{ language: 'en', text: 'a' }], amount: 1 }],
  });
  const answers = await Promise.all(
    Array.from({ length: 12 }, () => ask(createCampaign, { viewer: moderator, now, variables: { input } })),
  );
  const created = answers.map(({ data }) => data?.createCampaign as { __typename: string; id?: string; code?: string });
  expect(created.filter(({ __typename }) => __typename === 'Campaign')).toHaveLength(1);
  expect(created.filter(({ code }) => code === 'CODE_TAKEN')).toHaveLength(11);
  const [winner] = created.filter(({ __typename }) => __typename === 'Campaign');
  expect((await subgraph.feed.read('', 100)).map(({ aggregateId }) => aggregateId)).toEqual([winner?.id]);
  expect(await ask('{ campaigns { edges { node { id } } } }')).toEqual({
    data: { campaigns: { edges: [{ node: { id: winner?.id } }] } },
  });
});

test('whatever the code does, the database keeps rebates inside their bounds and discounts of one form', async () => {
  const database = await openTestDatabase({ name: 'promotions', migrations });
  const bounds = { ruleId: 'rrl_a', campaignId: 'cmp_a', floor: 111_100, ceiling: 1_000_000 };
  const tier = { ...bounds, position: 0, priceFrom: 0, modelId: null, projectId: null, amount: 111_100 };
  const rule = { ...ruleInput, id: 'rrl_a', campaignId: 'cmp_a', position: 0, attributionDays: 1, claimDays: 1 };
  const cut = { campaignId: 'cmp_a', position: 0, label: {}, reflectedInPrice: false };
  await database.transaction(async (tx) => {
    const { code, timeZone, currency } = campaignInput();
    const campaign = { id: 'cmp_a', code, timeZone, currency, name: {}, windows: [], funding: [] };
    await tx.insert(campaigns).values({ ...campaign, priority: 0, createdAt: 0, version: 1 });
    await tx.insert(rebateRules).values(rule);
    await tx.insert(rebateTiers).values(tier);
  });
  const tiers = [{ amount: 111_099 }, { amount: 1_000_001 }, { priceFrom: null }, { modelId: 'mdl_a' }];
  for (const [index, wrong] of tiers.entries())
    await expect(
      database.transaction((tx) => tx.insert(rebateTiers).values({ ...tier, position: index + 1, ...wrong })),
    ).rejects.toThrow();
  for (const wrong of [{ floor: 0 }, { floor: 1_000_001 }])
    await expect(
      database.transaction((tx) => tx.insert(rebateRules).values({ ...rule, id: 'rrl_b', ...wrong })),
    ).rejects.toThrow();
  for (const wrong of [{}, { amount: 0 }, { basisPoints: 10_000 }, { amount: 1, basisPoints: 1 }])
    await expect(
      database.transaction((tx) => tx.insert(discounts).values({ id: 'dsc_a', ...cut, ...wrong })),
    ).rejects.toThrow();
  const [count] = await database.reader.select({ tiers: sql`count(*)`.mapWith(Number) }).from(rebateTiers);
  expect(count).toEqual({ tiers: 1 });
});

test('every campaign is told of whole, as it is read', async () => {
  const { ask, subgraph } = await openPromotions();
  await ask(createCampaign, { viewer: moderator, now, variables: { input: campaignInput({ brands: ['brd_a'] }) } });
  await ask('mutation { endorsePromotion(input: { campaign: "none", state: ENDORSED }) { __typename } }', {
    viewer: brand('brd_a'),
  });
  const events = await subgraph.feed.read('', 10);
  expect(events.map(({ type, at }) => [type, at])).toEqual([['campaign.changed', now]]);
  expect(events[0]?.payload).toEqual({
    id: expect.stringMatching(/^cmp_/),
    version: 1,
    code: 'TEST-2026',
    name: { zh: '测试', en: 'Test' },
    timeZone: 'Asia/Shanghai',
    windows: [
      {
        from: Date.parse('2026-11-01T00:00+08:00'),
        until: Date.parse('2026-12-01T00:00+08:00'),
        localStart: '2026-11-01T00:00:00',
        localEnd: '2026-12-01T00:00:00',
      },
    ],
    priority: 0,
    stackingGroup: null,
    currency: 'CNY',
    kinds: null,
    brands: ['brd_a'],
    models: null,
    projects: null,
    stores: null,
    sellers: null,
    funding: [{ funder: 'PLATFORM', organization: null, basisPoints: 10_000 }],
    rebateRules: [
      {
        id: expect.stringMatching(/^rrl_/),
        kind: 'PRICE_TIERS',
        floor: 111_100,
        ceiling: 1_000_000,
        tiers: [{ priceFrom: 0, modelId: null, projectId: null, amount: 200_000 }],
        requires: ['VISIT', 'PURCHASE'],
        attributionDays: 30,
        claimDays: 30,
      },
    ],
    discounts: [],
    endorsements: [{ brandId: 'brd_a', stands: [{ state: 'PENDING', statement: null, since: now }] }],
    createdAt: now,
  });
});
