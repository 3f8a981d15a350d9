import { expect, test } from 'vitest';
import { campaignInput, createCampaign } from '../testing/inputs.ts';
import { brand, emptyPlace, moderator, openPromotions, shanghaiMorning } from '../testing/promotions.ts';

const now = shanghaiMorning('2026-02-02');
const all = `{ campaigns(first: 100) { edges { node {
  code rebateRules { tiers { amount { minorUnits } } } endorsements { state }
} } } }`;

interface Listed {
  readonly code: string;
  readonly rebateRules: readonly { readonly tiers: readonly unknown[] }[];
  readonly endorsements: readonly { readonly state: string }[];
}

test('what another process changes is there for the next request', async () => {
  const place = await emptyPlace();
  const [writer, reader] = [await openPromotions(place), await openPromotions(place)];
  const states = async () => {
    const { data } = await reader.ask(all);
    const { edges } = data?.campaigns as { edges: { node: Listed }[] };
    return edges.map(({ node }) => node.endorsements.map(({ state }) => state));
  };
  expect(await states()).toEqual([]);
  const input = campaignInput({ brands: ['brd_a'] });
  const { data } = await writer.ask(createCampaign, { viewer: moderator, now, variables: { input } });
  expect(await states()).toEqual([['PENDING']]);
  const stand = { campaign: (data?.createCampaign as { id: string }).id, state: 'ENDORSED' };
  await writer.ask('mutation ($input: EndorsePromotionInput!) { endorsePromotion(input: $input) { __typename } }', {
    viewer: brand('brd_a'),
    now,
    variables: { input: stand },
  });
  expect(await states()).toEqual([['ENDORSED']]);
});

test('while campaigns are being set up, every reader sees whole ones, and never fewer than before', async () => {
  const place = await emptyPlace();
  const [writer, reader] = [await openPromotions(place), await openPromotions(place)];
  const create = (code: string) =>
    writer.ask(createCampaign, {
      viewer: moderator,
      now,
      variables: { input: campaignInput({ code, brands: ['brd_a', 'brd_b'] }) },
    });
  const read = async () => {
    const { data } = await reader.ask(all);
    return (data?.campaigns as { edges: { node: Listed }[] }).edges.map(({ node }) => node);
  };
  let isWriting = true;
  const written = Promise.all(Array.from({ length: 40 }, (_, index) => create(`TEST-${index}`))).finally(() => {
    isWriting = false;
  });
  const seen: number[] = [];
  while (isWriting) {
    const campaigns = await read();
    seen.push(campaigns.length);
    for (const campaign of campaigns)
      expect(campaign).toEqual({
        code: expect.any(String),
        rebateRules: [{ tiers: [{ amount: { minorUnits: 200_000 } }] }],
        endorsements: [{ state: 'PENDING' }, { state: 'PENDING' }],
      });
  }
  await written;
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(await read()).toHaveLength(40);
});

test('as long as no campaign changes, a request costs one statement for all of them', async () => {
  const { ask, subgraph, statements } = await openPromotions();
  await subgraph.seed();
  await ask(all);
  statements.length = 0;
  await ask(
    `{ a: campaign(code: "DOUBLE11-2026") { id } b: campaign(id: "cmp_none") { id } campaigns { edges { cursor } } }`,
  );
  expect(statements).toHaveLength(1);
});
