import { anonymous } from '@marque/kit/viewer.ts';
import { expect, test } from 'vitest';
import { ask, openSellers } from '../testing/sellers.ts';
import { asBrand, asSeller, buyer, moderator } from '../testing/story.ts';

const at = Date.parse('2026-06-01T00:00:00Z');

test('a brand and moderators see its audit with its log; all others see null', async () => {
  const subgraph = await openSellers();
  await subgraph.seed();
  const source = `{ _entities(representations: [{ __typename: "Brand", id: "brd_volkswagen" }]) {
    ... on Brand { audit { asOf log { entries intact firstBroken } } } } }`;
  const auditFor = async (as: typeof moderator) => (await ask(subgraph, source, { as, at })).data._entities[0].audit;
  const log = { entries: 2, intact: true, firstBroken: null };
  for (const viewer of [asBrand('brd_volkswagen'), moderator])
    expect(await auditFor(viewer)).toEqual({ asOf: '2026-06-01T00:00:00.000Z', log });
  for (const viewer of [anonymous, buyer, asBrand('brd_tesla'), asSeller('brd_volkswagen')])
    expect(await auditFor(viewer)).toBeNull();
});
