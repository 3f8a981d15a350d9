import { anonymous } from '@marque/kit/viewer.ts';
import { expect, test } from 'vitest';
import type { CreateCampaignInput } from '../generated.ts';
import { campaignInput, createCampaign, ruleInput } from '../testing/inputs.ts';
import { moderator, openPromotions, shanghaiMorning } from '../testing/promotions.ts';

const now = shanghaiMorning('2026-02-02');

const window = (localStart: string, localEnd: string) => ({ windows: [{ localStart, localEnd }] });
const rule = (facts: object) => ({ rebateRules: [{ ...ruleInput, ...facts }] });
const step = (facts: object) => rule({ tiers: [{ priceFrom: 0, amount: 200_000, ...facts }] });
const cut = (facts: object) => ({ discounts: [{ label: [{ language: 'en', text: 'Cut' }], ...facts }] });
const byModel = (...tiers: object[]) => rule({ kind: 'MODEL_TIERS', tiers });
const cases: [string, Partial<CreateCampaignInput>, string, string][] = [
  ['its code has small letters', { code: 'Test' }, 'INVALID_INPUT', 'code'],
  ['its code is too long', { code: 'A'.repeat(41) }, 'INVALID_INPUT', 'code'],
  ['it has no name', { name: [] }, 'INVALID_INPUT', 'name'],
  ['its name has a line break', { name: [{ language: 'en', text: 'a\nb' }] }, 'INVALID_INPUT', 'name'],
  ['its name holds a null character', { name: [{ language: 'en', text: 'a\0' }] }, 'INVALID_INPUT', 'name'],
  ['its name is spaces', { name: [{ language: 'en', text: ' ' }] }, 'INVALID_INPUT', 'name'],
  ['a language is none', { name: [{ language: 'x', text: 'a' }] }, 'INVALID_INPUT', 'name'],
  [
    'a language comes twice',
    {
      name: [
        { language: 'zh-CN', text: 'a' },
        { language: 'zh-cn', text: 'b' },
      ],
    },
    'INVALID_INPUT',
    'name',
  ],
  ['its time zone is an offset', { timeZone: '+08:00' }, 'INVALID_INPUT', 'timeZone'],
  ['its time zone is unknown', { timeZone: 'Asia/Beijing' }, 'INVALID_INPUT', 'timeZone'],
  ['it has no window', { windows: [] }, 'INVALID_WINDOWS', 'windows'],
  ['a window is empty', window('2026-11-01T00:00', '2026-11-01T00:00'), 'INVALID_WINDOWS', 'windows.0'],
  ['a window ends first', window('2026-11-02T00:00', '2026-11-01T00:00'), 'INVALID_WINDOWS', 'windows.0'],
  ['a window is of 1970', window('1970-01-01T00:00', '2026-11-01T00:00'), 'INVALID_WINDOWS', 'windows.0'],
  ['a window reaches the year 10000', window('2026-01-01T00:00', '10000-01-01T00:00'), 'INVALID_WINDOWS', 'windows.0'],
  ['a day does not exist', window('2026-02-30T00:00', '2026-11-01T00:00'), 'INVALID_WINDOWS', 'windows.0'],
  ['a time has an offset', window('2026-02-20T00:00Z', '2026-11-01T00:00'), 'INVALID_WINDOWS', 'windows.0'],
  ['an hour is 24', window('2026-02-20T24:00', '2026-11-01T00:00'), 'INVALID_WINDOWS', 'windows.0'],
  ['a second is 60', window('2026-02-20T23:59:60', '2026-11-01T00:00'), 'INVALID_WINDOWS', 'windows.0'],
  [
    'windows overlap',
    {
      windows: [
        { localStart: '2026-11-03T00:00', localEnd: '2026-11-05T00:00' },
        { localStart: '2026-11-01T00:00', localEnd: '2026-11-03T00:00:01' },
      ],
    },
    'INVALID_WINDOWS',
    'windows.1',
  ],
  ['its currency has small letters', { currency: 'cny' }, 'INVALID_INPUT', 'currency'],
  ['its currency is none', { currency: 'XXX' }, 'INVALID_INPUT', 'currency'],
  ['its group has spaces', { stackingGroup: 'a b' }, 'INVALID_INPUT', 'stackingGroup'],
  ['a list is empty', { sellers: [] }, 'INVALID_INPUT', 'sellers'],
  ['a list is too long', { brands: Array.from({ length: 501 }, (_, i) => `brd_${i}`) }, 'INVALID_INPUT', 'brands'],
  ['a list names one twice', { stores: ['sto_a', 'sto_a'] }, 'INVALID_INPUT', 'stores'],
  ['a list holds no id', { models: ["1; DROP TABLE 'x'"] }, 'INVALID_INPUT', 'models'],
  ['nobody pays', { funding: [] }, 'INVALID_FUNDING', 'funding'],
  ['shares fall short', { funding: [{ funder: 'BRAND', basisPoints: 9_999 }] }, 'INVALID_FUNDING', 'funding'],
  ['a share is nothing', { funding: [{ funder: 'BRAND', basisPoints: 0 }] }, 'INVALID_FUNDING', 'funding.0'],
  [
    'a share is negative',
    {
      funding: [
        { funder: 'BRAND', basisPoints: 10_001 },
        { funder: 'SELLER', basisPoints: -1 },
      ],
    },
    'INVALID_FUNDING',
    'funding.1',
  ],
  [
    'a funder comes twice',
    {
      funding: [
        { funder: 'BRAND', basisPoints: 5_000 },
        { funder: 'BRAND', basisPoints: 5_000 },
      ],
    },
    'INVALID_FUNDING',
    'funding',
  ],
  [
    'the platform is named',
    { funding: [{ funder: 'PLATFORM', organization: 'brd_a', basisPoints: 10_000 }] },
    'INVALID_FUNDING',
    'funding.0',
  ],
  ['it gives nothing', { rebateRules: [] }, 'INVALID_INPUT', 'rebateRules'],
  ['it has 51 rules', { rebateRules: Array(51).fill(ruleInput) }, 'INVALID_INPUT', 'rebateRules'],
  ['a floor is nothing', rule({ floor: 0 }), 'INVALID_AMOUNT', 'rebateRules.0.floor'],
  ['a floor is above its ceiling', rule({ floor: 1_000_001 }), 'INVALID_AMOUNT', 'rebateRules.0.floor'],
  ['an amount is below the floor', step({ amount: 111_099 }), 'INVALID_AMOUNT', 'rebateRules.0.tiers.0'],
  ['an amount is above the ceiling', step({ amount: 1_000_001 }), 'INVALID_AMOUNT', 'rebateRules.0.tiers.0'],
  ['a rule has no step', rule({ tiers: [] }), 'INVALID_INPUT', 'rebateRules.0.tiers'],
  [
    'price steps do not rise',
    rule({
      tiers: [
        { priceFrom: 5, amount: 200_000 },
        { priceFrom: 5, amount: 300_000 },
      ],
    }),
    'INVALID_AMOUNT',
    'rebateRules.0.tiers.1',
  ],
  ['a price step has no price', step({ priceFrom: null }), 'INVALID_INPUT', 'rebateRules.0.tiers.0'],
  ['a price step names a model', step({ model: 'mdl_a' }), 'INVALID_INPUT', 'rebateRules.0.tiers.0'],
  [
    'a model step names a project too',
    byModel({ model: 'mdl_a', project: 'prj_a', amount: 200_000 }),
    'INVALID_INPUT',
    'rebateRules.0.tiers.0',
  ],
  [
    'a model has two steps',
    byModel({ model: 'mdl_a', amount: 200_000 }, { model: 'mdl_a', amount: 200_000 }),
    'INVALID_INPUT',
    'rebateRules.0.tiers.1',
  ],
  ['nothing is required', rule({ requires: [] }), 'INVALID_INPUT', 'rebateRules.0.requires'],
  ['a requirement comes twice', rule({ requires: ['VISIT', 'VISIT'] }), 'INVALID_INPUT', 'rebateRules.0.requires'],
  ['the claim period is a day too long', rule({ claimDays: 366 }), 'INVALID_INPUT', 'rebateRules.0.claimDays'],
  ['a period is nothing', rule({ attributionDays: 0 }), 'INVALID_INPUT', 'rebateRules.0.attributionDays'],
  ['a discount has no cut', cut({}), 'INVALID_AMOUNT', 'discounts.0'],
  ['a discount has two cuts', cut({ amount: 1, basisPoints: 1 }), 'INVALID_AMOUNT', 'discounts.0'],
  ['a discount is nothing', cut({ amount: 0 }), 'INVALID_AMOUNT', 'discounts.0.amount'],
  ['a discount is all of the price', cut({ basisPoints: 10_000 }), 'INVALID_AMOUNT', 'discounts.0.basisPoints'],
  ['a discount has no label', cut({ label: [], amount: 1 }), 'INVALID_INPUT', 'discounts.0.label'],
];

test('a campaign that breaks a rule is refused with the rule and the field, and nothing of it stays', async () => {
  const { ask, subgraph } = await openPromotions();
  for (const [reason, facts, code, field] of cases) {
    const answer = await ask(createCampaign, { viewer: moderator, now, variables: { input: campaignInput(facts) } });
    const refused = { __typename: 'Rejection', code, message: expect.any(String), field: `input.${field}` };
    expect(answer, reason).toEqual({ data: { createCampaign: refused } });
  }
  expect(await subgraph.feed.read('', 10)).toEqual([]);
  expect(await ask('{ campaigns { edges { cursor } } }')).toEqual({ data: { campaigns: { edges: [] } } });
});

test('an amount that is no whole number of minor units is refused before anything is asked of it', async () => {
  const { ask } = await openPromotions();
  const wrong = [
    '111100.5',
    '"111100"',
    '"0x10"',
    '"1,000"',
    '" 1"',
    '-1',
    '1e3',
    '"+1"',
    '9007199254740992',
    '9'.repeat(30),
  ];
  for (const amount of wrong) {
    const source = createCampaign.replace('($input: CreateCampaignInput!)', '').replace(
      '$input',
      `{ code: "TEST", name: [{ language: "en", text: "a" }], timeZone: "UTC", currency: "CNY",
         windows: [{ localStart: "2026-11-01T00:00", localEnd: "2026-11-02T00:00" }],
         funding: [{ funder: BRAND, basisPoints: 10000 }],
         discounts: [{ label: [{ language: "en", text: "a" }], amount: ${amount} }] }`,
    );
    const { data, errors } = await ask(source, { viewer: moderator });
    expect(data, amount).toBeUndefined();
    expect(
      errors?.map(({ extensions }) => extensions?.code),
      amount,
    ).toEqual(['BAD_USER_INPUT']);
  }
});

test('only moderators set up campaigns', async () => {
  const { ask, subgraph } = await openPromotions();
  const code = async (viewer: typeof anonymous) => {
    const { data } = await ask(createCampaign, { viewer, variables: { input: campaignInput() } });
    return data?.createCampaign;
  };
  expect(await code(anonymous)).toMatchObject({ code: 'UNAUTHENTICATED' });
  for (const role of ['buyer', 'seller', 'brand', 'service'])
    expect(await code({ role, id: 'x' }), role).toMatchObject({ code: 'FORBIDDEN' });
  expect(await subgraph.feed.read('', 10)).toEqual([]);
});
