import { anonymous } from '@marque/kit/viewer.ts';
import { expect, test } from 'vitest';
import { keepBrand } from '../brands/store.ts';
import { readHistory } from '../log/store.ts';
import { ask, catalogFeed, openDatabase, openSellers } from '../testing/sellers.ts';
import { asBrand, asSeller, buyer, moderator, refusal } from '../testing/story.ts';
import { createPolicies } from './service.ts';
import { readPolicy } from './store.ts';

const brandId = 'brd_tesla';
const brand = asBrand(brandId);
const tesla = { id: brandId, version: 1, name: { en: 'Tesla' }, country: 'US' };

const open = async () => {
  const database = await openDatabase();
  await database.transaction((tx) => keepBrand(tx, tesla));
  return { database, service: createPolicies(database) };
};

test('a policy holds from its instant on, keeps what is left out, and answers as of earlier instants do not change', async () => {
  const { database, service } = await open();
  await service.set({ viewer: brand, now: 10 }, { brand: brandId, guidePricePublic: false });
  await service.set(
    { viewer: moderator, now: 20 },
    { brand: brandId, jurisdiction: 'US', endorsementRequired: 'NEVER' },
  );
  const usual = { brandId, jurisdiction: 'CN', endorsementRequired: 'ALWAYS', guidePricePublic: true, since: null };
  const first = { ...usual, guidePricePublic: false, since: 10 };
  const second = { ...first, jurisdiction: 'US', endorsementRequired: 'NEVER', since: 20 };
  const answers = await Promise.all([9, 10, 19, 20].map((at) => readPolicy(database.reader, brandId, at)));
  expect(answers).toMatchObject([usual, first, first, second]);
  expect(await readHistory(database.reader, [brandId])).toMatchObject([
    { from: 'CN ALWAYS PUBLIC', to: 'CN ALWAYS PRIVATE', actorRole: 'brand', at: 10 },
    { from: 'CN ALWAYS PRIVATE', to: 'US NEVER PRIVATE', actorRole: 'moderator', at: 20 },
  ]);
});

test('of many changes at once none is lost', async () => {
  const { database, service } = await open();
  await Promise.all([
    service.set({ viewer: brand, now: 10 }, { brand: brandId, guidePricePublic: false }),
    service.set({ viewer: brand, now: 10 }, { brand: brandId, endorsementRequired: 'NEVER' }),
    service.set({ viewer: moderator, now: 10 }, { brand: brandId, jurisdiction: 'EU' }),
  ]);
  expect(await readPolicy(database.reader, brandId, 10)).toMatchObject({
    jurisdiction: 'EU',
    endorsementRequired: 'NEVER',
    guidePricePublic: false,
  });
});

test('a brand changes its own policy but chooses no law for itself, and others change nothing', async () => {
  const { database, service } = await open();
  const set = (viewer: typeof brand, input: object) => service.set({ viewer, now: 10 }, { brand: brandId, ...input });
  expect(refusal(await set(brand, { jurisdiction: 'US' }))).toEqual(['FORBIDDEN', 'input.jurisdiction']);
  for (const viewer of [asBrand('brd_volkswagen'), asSeller(brandId), buyer])
    expect(refusal(await set(viewer, { guidePricePublic: false }))).toEqual(['FORBIDDEN', null]);
  expect(refusal(await set(anonymous, {}))).toEqual(['UNAUTHENTICATED', null]);
  expect(refusal(await set(moderator, { brand: 'brd_x' }))).toEqual(['NOT_FOUND', 'input.brand']);
  expect(await readHistory(database.reader, [brandId, 'brd_x'])).toEqual([]);
});

test('the policy is the brand’s field, with what the caller may do with it', async () => {
  const subgraph = await openSellers();
  for (const consumer of subgraph.consumers) await consumer.pull(catalogFeed(['brand.changed', tesla]));
  const at = Date.parse('2026-06-01T00:00:00Z');
  const fields = '{ brand { id } jurisdiction endorsementRequired guidePricePublic since nextActions }';
  const set = `mutation { setBrandPolicy(input: { brand: "brd_tesla", endorsementRequired: BELOW_GUIDE_PRICE }) {
    ... on BrandPolicy ${fields} } }`;
  const policy = {
    brand: { id: brandId },
    jurisdiction: 'CN',
    endorsementRequired: 'BELOW_GUIDE_PRICE',
    guidePricePublic: true,
    since: '2026-06-01T00:00:00.000Z',
    nextActions: ['SET'],
  };
  expect((await ask(subgraph, set, { as: brand, at })).data.setBrandPolicy).toEqual(policy);
  const read = `{ _entities(representations: [{ __typename: "Brand", id: "brd_tesla" }]) { ... on Brand { policy ${fields} } } }`;
  expect((await ask(subgraph, read, { as: buyer, at })).data._entities).toEqual([
    { policy: { ...policy, nextActions: [] } },
  ]);
  expect((await ask(subgraph, read, { as: moderator, at })).data._entities[0].policy.nextActions).toEqual([
    'SET',
    'SET_JURISDICTION',
  ]);
});
