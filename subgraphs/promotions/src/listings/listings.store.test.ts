import type { ListingChanged } from '@marque/schema/events.ts';
import { expect, test } from 'vitest';
import type { CreateCampaignInput } from '../generated.ts';
import { campaignInput, createCampaign, ruleInput } from '../testing/inputs.ts';
import {
  brand,
  lavida,
  modelThree,
  moderator,
  openPromotions,
  shanghaiMorning,
  type TestPromotions,
} from '../testing/promotions.ts';

const added = `query ($cars: [_Any!]!) {
  _entities(representations: $cars) {
    ... on Listing {
      id
      rebates { id amount { minorUnits } requires claimBy campaign { code } endorsement { state } }
      bestRebate { amount { minorUnits } }
      priceBreakdown { guide { minorUnits } effective { minorUnits } adjustments { label amount { minorUnits } } }
    }
  }
}`;

const setUp = async ({ ask }: TestPromotions, facts: Partial<CreateCampaignInput>): Promise<string> => {
  const now = shanghaiMorning('2026-02-02');
  const { data } = await ask(createCampaign, { viewer: moderator, now, variables: { input: campaignInput(facts) } });
  return (data?.createCampaign as { id: string }).id;
};

const cars = (ids: readonly string[]) => ids.map((id) => ({ __typename: 'CarListing', id }));

const best = async ({ ask }: TestPromotions, id: string, now?: number): Promise<number | null | undefined> => {
  const { data } = await ask(added, { ...(now !== undefined && { now }), variables: { cars: cars([id]) } });
  const [listing] = data?._entities as ({ bestRebate: { amount: { minorUnits: number } } | null } | null)[];
  return listing && (listing.bestRebate?.amount.minorUnits ?? null);
};

test('a rebate is offered from the first millisecond of a window to the last, and not in the hole between two', async () => {
  const promotions = await openPromotions();
  await setUp(promotions, {
    windows: [
      { localStart: '2026-11-01T00:00', localEnd: '2026-11-04T00:00' },
      { localStart: '2026-11-11T00:00', localEnd: '2026-11-12T00:00' },
    ],
  });
  await promotions.hear([lavida]);
  const edges = ['2026-11-01', '2026-11-04', '2026-11-11', '2026-11-12'].map((day) => Date.parse(`${day}T00:00+08:00`));
  const offered = [];
  for (const edge of edges)
    offered.push(await best(promotions, lavida.id, edge - 1), await best(promotions, lavida.id, edge));
  expect(offered).toEqual([null, 200_000, 200_000, null, null, 200_000, 200_000, null]);
});

test('rebates come the greatest first, each with its terms and the stand of the brand', async () => {
  const promotions = await openPromotions();
  await setUp(promotions, { code: 'SMALL' });
  await setUp(promotions, {
    code: 'GREAT',
    timeZone: 'America/New_York',
    brands: ['brd_volkswagen'],
    rebateRules: [{ ...ruleInput, claimDays: 7, requires: ['PURCHASE'], tiers: [{ priceFrom: 0, amount: 900_000 }] }],
  });
  await promotions.hear([lavida]);
  const { data } = await promotions.ask(added, { variables: { cars: cars([lavida.id]) } });
  const id = expect.stringMatching(/^rrl_\w+\.lst_volkswagen_lavida_saic_vw_shanghai$/);
  expect(data?._entities).toMatchObject([
    {
      bestRebate: { amount: { minorUnits: 900_000 } },
      rebates: [
        {
          id,
          amount: { minorUnits: 900_000 },
          requires: ['PURCHASE'],
          // In New York it is still 1 November, the day on which summer time ends there.
          claimBy: '2026-11-09T05:00:00.000Z',
          campaign: { code: 'GREAT' },
          endorsement: { state: 'PENDING' },
        },
        {
          id,
          amount: { minorUnits: 200_000 },
          requires: ['VISIT', 'PURCHASE'],
          claimBy: '2026-12-02T16:00:00.000Z',
          campaign: { code: 'SMALL' },
          endorsement: null,
        },
      ],
    },
  ]);
});

test('a denial takes the rebate away from its own instant on and says why in a quote', async () => {
  const promotions = await openPromotions();
  const campaign = await setUp(promotions, { brands: ['brd_volkswagen'] });
  await promotions.hear([lavida]);
  const denied = shanghaiMorning('2026-11-03');
  const input = { campaign, state: 'DENIED' };
  const stand = 'mutation ($input: EndorsePromotionInput!) { endorsePromotion(input: $input) { __typename } }';
  await promotions.ask(stand, { viewer: brand('brd_volkswagen'), now: denied, variables: { input } });
  expect(await best(promotions, lavida.id, denied - 1)).toBe(200_000);
  expect(await best(promotions, lavida.id, denied)).toBeNull();
  const quote = `{ rebateQuote(listing: "${lavida.id}") { __typename ... on Rejection { code } } }`;
  expect(await promotions.ask(quote, { now: denied - 1 })).toEqual({
    data: { rebateQuote: { __typename: 'RebateQuote' } },
  });
  expect(await promotions.ask(quote, { now: denied })).toEqual({
    data: { rebateQuote: { __typename: 'Rejection', code: 'ENDORSEMENT_DENIED' } },
  });
});

test('prices past 2^31 and up to 2^53 - 1 minor units are exact', async () => {
  const promotions = await openPromotions();
  await setUp(promotions, { discounts: [{ label: [{ language: 'en', text: 'Cut' }], basisPoints: 1 }] });
  const flat = { ...lavida, kind: 'APARTMENT', id: 'lst_flat', price: 30_000_000_000, guidePrice: null } as const;
  const dearest = { ...flat, id: 'lst_dearest', price: 9_007_199_254_740_991, guidePrice: 1 };
  await promotions.hear([flat, dearest]);
  const variables = { cars: [flat, dearest].map(({ id }) => ({ __typename: 'ApartmentListing', id })) };
  const { data } = await promotions.ask(added, { variables });
  expect(data?._entities).toMatchObject([
    {
      bestRebate: { amount: { minorUnits: 200_000 } },
      priceBreakdown: {
        guide: null,
        effective: { minorUnits: 29_997_000_000 },
        adjustments: [{ label: 'Cut', amount: { minorUnits: 3_000_000 } }],
      },
    },
    {
      priceBreakdown: {
        guide: { minorUnits: 1 },
        effective: { minorUnits: 9_006_298_534_815_517 },
        adjustments: [
          { label: "Seller's price", amount: { minorUnits: -9_007_199_254_740_990 } },
          { label: 'Cut', amount: { minorUnits: 900_719_925_474 } },
        ],
      },
    },
  ]);
});

test('of a listing the newest version is kept, in whatever order and how often versions come', async () => {
  const promotions = await openPromotions();
  await setUp(promotions, {
    rebateRules: [
      {
        ...ruleInput,
        tiers: [1, 2, 3].map((version) => ({ priceFrom: version * 100, amount: version * 200_000 })),
      },
    ],
  });
  const versions = [2, 3, 1, 3].map((version): ListingChanged => ({ ...lavida, version, price: version * 100 }));
  for (const [index] of versions.entries()) await promotions.hear(versions.slice(0, index + 1));
  expect(await best(promotions, lavida.id)).toBe(600_000);
});

test('a listing that catalog has not told of, or of another kind, has nothing; one that is not public has no quote', async () => {
  const promotions = await openPromotions();
  await setUp(promotions, {});
  const draft = { ...lavida, id: 'lst_draft', status: 'DRAFT' as const };
  await promotions.hear([lavida, draft]);
  const unknown = ['lst_none', '', '\0', "' or 1=1"];
  const { data } = await promotions.ask(added, {
    variables: { cars: [...cars(unknown), { __typename: 'ApartmentListing', id: lavida.id }] },
  });
  expect(data?._entities).toEqual([null, null, null, null, null]);
  for (const listing of [...unknown, draft.id]) {
    const quote = 'query ($listing: ID!) { rebateQuote(listing: $listing) { __typename } }';
    expect(await promotions.ask(quote, { variables: { listing } }), listing).toEqual({ data: { rebateQuote: null } });
  }
});

test('what a buyer sees is quoted until its time is up, and nothing that was taken off the market', async () => {
  const promotions = await openPromotions();
  await setUp(promotions, {});
  const now = shanghaiMorning('2026-11-02');
  const expiresAt = now + 1_000;
  const quote = 'query ($listing: ID!, $at: DateTime) { rebateQuote(listing: $listing, at: $at) { __typename } }';
  const statuses = ['ACTIVE', 'HELD', 'UNDER_CONTRACT', 'SOLD', 'PAUSED', 'WITHDRAWN', 'EXPIRED'] as const;
  await promotions.hear(statuses.map((status) => ({ ...lavida, id: `lst_${status}`, status, expiresAt })));
  const quoted = async (at: number, asked = now) => {
    const told = [];
    for (const status of statuses) {
      const variables = { listing: `lst_${status}`, at: new Date(at).toISOString() };
      const { data } = await promotions.ask(quote, { now: asked, variables });
      if (data?.rebateQuote) told.push(status);
    }
    return told;
  };
  expect(await quoted(expiresAt - 1)).toEqual(['ACTIVE', 'HELD', 'UNDER_CONTRACT', 'SOLD']);
  expect(await quoted(expiresAt)).toEqual(['UNDER_CONTRACT', 'SOLD']);
  expect(await quoted(now, expiresAt)).toEqual(['UNDER_CONTRACT', 'SOLD']);
});

test('a page of a hundred listings costs as many statements as one of a single listing', async () => {
  const promotions = await openPromotions();
  await promotions.subgraph.seed();
  const listings = Array.from(
    { length: 100 },
    (_, index): ListingChanged => ({
      ...(index % 2 === 0 ? lavida : modelThree),
      id: `lst_${index}`,
    }),
  );
  await promotions.hear(listings);
  await best(promotions, 'lst_0'); // reads the campaigns, which changed
  const costOf = async (size: number) => {
    promotions.statements.length = 0;
    const { data } = await promotions.ask(added, {
      variables: { cars: cars(listings.slice(0, size).map(({ id }) => id)) },
    });
    expect(data?._entities).toHaveLength(size);
    expect(data?._entities).not.toContain(null);
    return promotions.statements.length;
  };
  // The listings, and whether campaigns changed.
  expect([await costOf(1), await costOf(100)]).toEqual([2, 2]);
});
