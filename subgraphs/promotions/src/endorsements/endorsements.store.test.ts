import { anonymous } from '@marque/kit/viewer.ts';
import { expect, test } from 'vitest';
import { campaignInput, createCampaign } from '../testing/inputs.ts';
import { brand, moderator, openPromotions, shanghaiMorning, type TestPromotions } from '../testing/promotions.ts';

const stand = `mutation ($input: EndorsePromotionInput!) {
  endorsePromotion(input: $input) {
    __typename
    ... on Endorsement { state statement since brand { id } campaign { id endorsements { brand { id } state } } }
    ... on Rejection { code field }
  }
}`;
const created = shanghaiMorning('2026-02-02');
const stood = shanghaiMorning('2026-03-01');

const open = async (brands: string[] | null) => {
  const promotions = await openPromotions();
  const input = campaignInput({ brands });
  const { data } = await promotions.ask(createCampaign, { viewer: moderator, now: created, variables: { input } });
  return { ...promotions, campaign: (data?.createCampaign as { id: string }).id };
};

const take = async ({ ask }: TestPromotions, viewer: string, input: object, now = stood) => {
  const { data } = await ask(stand, { viewer: brand(viewer), now, variables: { input } });
  return data?.endorsePromotion as { __typename: string; code?: string; state?: string };
};

test('a brand takes its own stand on a campaign, with a statement, from the instant on', async () => {
  const { campaign, ...promotions } = await open(['brd_a', 'brd_b']);
  expect(await take(promotions, 'brd_b', { campaign, state: 'DENIED', statement: ' Not ours. ' })).toEqual({
    __typename: 'Endorsement',
    state: 'DENIED',
    statement: 'Not ours.',
    since: '2026-03-01T02:00:00.000Z',
    brand: { id: 'brd_b' },
    campaign: {
      id: campaign,
      endorsements: [
        { brand: { id: 'brd_a' }, state: 'PENDING' },
        { brand: { id: 'brd_b' }, state: 'DENIED' },
      ],
    },
  });
});

test('a request shows the stand of its own instant, whatever came later', async () => {
  const { campaign, ...promotions } = await open(['brd_a']);
  await take(promotions, 'brd_a', { campaign, state: 'ENDORSED' }, stood);
  await take(promotions, 'brd_a', { campaign, state: 'WITHDRAWN', statement: 'No more.' }, stood + 1_000);
  const at = async (now: number) => {
    const { data } = await promotions.ask(`{ campaign(id: "${campaign}") { endorsements { state statement } } }`, {
      now,
    });
    return (data?.campaign as { endorsements: unknown[] }).endorsements;
  };
  const [pending, endorsed] = ['PENDING', 'ENDORSED'].map((state) => [{ state, statement: null }]);
  expect(await at(created)).toEqual(pending);
  expect(await at(stood - 1)).toEqual(pending);
  expect(await at(stood)).toEqual(endorsed);
  expect(await at(stood + 999)).toEqual(endorsed);
  expect(await at(stood + 1_000)).toEqual([{ state: 'WITHDRAWN', statement: 'No more.' }]);
});

test('only PENDING becomes ENDORSED or DENIED, only ENDORSED becomes WITHDRAWN, and nothing else becomes anything', async () => {
  const reached = { PENDING: [], ENDORSED: ['ENDORSED'], DENIED: ['DENIED'], WITHDRAWN: ['ENDORSED', 'WITHDRAWN'] };
  const states = ['NOT_REQUIRED', 'PENDING', 'ENDORSED', 'DENIED', 'WITHDRAWN'];
  const cases = Object.entries(reached).flatMap(([from, steps]) =>
    states.map((state) => ({ from, steps, state, brandId: `brd_${from}_${state}` })),
  );
  const { campaign, ...promotions } = await open(cases.map(({ brandId }) => brandId));
  const allowed: string[] = [];
  for (const { from, steps, state, brandId } of cases) {
    for (const step of steps) await take(promotions, brandId, { campaign, state: step });
    const outcome = await take(promotions, brandId, { campaign, state });
    if (outcome.__typename === 'Endorsement') allowed.push(`${from} ${state}`);
    else expect(outcome).toEqual({ __typename: 'Rejection', code: 'ILLEGAL_TRANSITION', field: 'input.state' });
  }
  expect(allowed).toEqual(['PENDING ENDORSED', 'PENDING DENIED', 'ENDORSED WITHDRAWN']);
});

test('a stand never begins before the one that it follows', async () => {
  const { campaign, ...promotions } = await open(['brd_a']);
  expect(await take(promotions, 'brd_a', { campaign, state: 'ENDORSED' }, created - 1)).toMatchObject({
    code: 'ILLEGAL_TRANSITION',
  });
  expect(await take(promotions, 'brd_a', { campaign, state: 'ENDORSED' }, stood)).toMatchObject({ state: 'ENDORSED' });
  expect(await take(promotions, 'brd_a', { campaign, state: 'WITHDRAWN' }, stood - 1)).toMatchObject({
    code: 'ILLEGAL_TRANSITION',
  });
});

test('of stands taken at once one holds, and the feed tells of that one alone', async () => {
  const { campaign, ...promotions } = await open(['brd_a', 'brd_b']);
  const outcomes = await Promise.all([
    ...Array.from({ length: 8 }, (_, index) =>
      take(promotions, 'brd_a', { campaign, state: index % 2 === 0 ? 'ENDORSED' : 'DENIED' }),
    ),
    take(promotions, 'brd_b', { campaign, state: 'ENDORSED' }),
  ]);
  expect(outcomes.map(({ __typename }) => __typename).filter((name) => name === 'Endorsement')).toHaveLength(2);
  const events = await promotions.subgraph.feed.read('', 100);
  const versions = events.map(({ payload }) => payload as { version: number; endorsements: { stands: unknown[] }[] });
  expect(versions.map(({ version }) => version)).toEqual([1, 2, 3]);
  expect(versions.at(-1)?.endorsements.map(({ stands }) => stands.length)).toEqual([2, 2]);
});

test('a brand has no stand on a campaign that does not take in its goods, and finds none that does not exist', async () => {
  const { campaign, ...promotions } = await open(['brd_a']);
  const notFound = { __typename: 'Rejection', code: 'NOT_FOUND', field: 'input.campaign' };
  expect(await take(promotions, 'brd_b', { campaign, state: 'DENIED' })).toEqual(notFound);
  for (const unknown of ['', 'cmp_none', "' or 1=1", '\0', 'TEST-2026'])
    expect(await take(promotions, 'brd_a', { campaign: unknown, state: 'DENIED' }), unknown).toEqual(notFound);
});

test('in a campaign for all brands each one is asked when it speaks up', async () => {
  const { campaign, ...promotions } = await open(null);
  expect(await take(promotions, 'brd_z', { campaign, state: 'DENIED' })).toMatchObject({
    state: 'DENIED',
    campaign: { endorsements: [{ brand: { id: 'brd_z' }, state: 'DENIED' }] },
  });
  expect(await take(promotions, 'brd_z', { campaign, state: 'ENDORSED' })).toMatchObject({
    code: 'ILLEGAL_TRANSITION',
  });
});

test('a statement is one line of at most 1,000 characters without control characters', async () => {
  const { campaign, ...promotions } = await open(['brd_a']);
  for (const statement of ['', ' ', 'a\nb', 'a\0', 'a\u007f', 'a\u2028b', 'a\u202eb', '\ud800', '字'.repeat(1_001)])
    expect(await take(promotions, 'brd_a', { campaign, state: 'DENIED', statement }), statement).toEqual({
      __typename: 'Rejection',
      code: 'INVALID_INPUT',
      field: 'input.statement',
    });
  const statement = '𠮷'.repeat(1_000);
  expect(await take(promotions, 'brd_a', { campaign, state: 'DENIED', statement })).toMatchObject({ statement });
});

test('nobody but a brand takes a stand', async () => {
  const { campaign, ask, subgraph } = await open(['brd_a']);
  const told = await subgraph.feed.read('', 10);
  const code = async (viewer: typeof anonymous) => {
    const { data } = await ask(stand, { viewer, now: stood, variables: { input: { campaign, state: 'ENDORSED' } } });
    return (data?.endorsePromotion as { code: string }).code;
  };
  expect(await code(anonymous)).toBe('UNAUTHENTICATED');
  for (const role of ['moderator', 'seller', 'buyer', 'service'])
    expect(await code({ role, id: 'brd_a' })).toBe('FORBIDDEN');
  expect(await subgraph.feed.read('', 10)).toEqual(told);
});
