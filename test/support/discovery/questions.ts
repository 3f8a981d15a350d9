import type { ListingFilter } from '@marque/catalog/generated.ts';
import type { Instant } from '@marque/kit/clock.ts';
import type { Random } from '../../generate/random.ts';
import { type Question, sorts } from './by-hand.ts';
import type { Sources } from './sources.ts';

const here = { latitude: 30.4, longitude: 120.7 };
const someOf = <Value>(random: Random, values: readonly Value[]): Value[] => values.filter(() => random.chance(0.5));
const range = (random: Random, least: number, most: number, step = 1) => {
  const [a, b] = [random.whole(least, most) * step, random.whole(least, most) * step];
  return { ...(random.chance(0.8) && { min: Math.min(a, b) }), ...(random.chance(0.8) && { max: Math.max(a, b) }) };
};
const texts = ['buick', 'env', '别克', 'car red', 'blue', 'wuling ho', 'model', '五菱', 'fast 1'];

type Criterion = (random: Random, sources: Sources, at: Instant) => ListingFilter;

const criteria: readonly Criterion[] = [
  (random) => ({
    authorization: someOf(random, ['AUTHORIZED', 'UNAUTHORIZED_DISCLOSED', 'UNAUTHORIZED_UNDISCLOSED', 'FALSE_CLAIM']),
  }),
  (random) => ({ kind: someOf(random, ['CAR', 'APARTMENT']) }),
  (random, { listings }) => ({ brand: [random.pick(listings).brandId, random.pick(listings).brandId] }),
  (random, { listings }) => ({ model: [random.pick(listings).productId ?? 'mdl_none'] }),
  (random, { listings }) => ({ project: [random.pick(listings).productId ?? 'prj_none'] }),
  (random, { listings }) => ({ seller: [random.pick(listings).sellerId] }),
  (random) => ({ sellerKind: someOf(random, ['BRAND_DEALER', 'SMALL_DISTRIBUTOR', 'AGENT']) }),
  (random) => ({ condition: someOf(random, ['NEW', 'USED']) }),
  (random) => ({ region: someOf(random, ['CN', 'CN-SH', 'CN-ZJ', 'DE']) }),
  (random) => ({ price: range(random, 1, 12, 2_500_000) }),
  (random) => ({ year: range(random, 2022, 2026) }),
  (random) => ({ mileageFromOdometer: range(random, 0, 5, 1_000) }),
  (random) => ({ floorSize: range(random, 5, 20, 10) }),
  (random) => ({ numberOfBedrooms: range(random, 1, 4) }),
  (random) => ({ fuelType: someOf(random, ['GASOLINE', 'ELECTRIC']) }),
  (random, _sources, at) => ({ publishedAfter: new Date(at - random.whole(0, 3) * 3_600_000).toISOString() as never }),
  (random) => ({ text: random.pick(texts) }),
  (random) => ({ near: { ...here, radiusKm: random.whole(1, 12) * 10 } }),
  (random) => ({ hasRebate: random.chance(0.5) }),
  (random) => ({ minimumRebate: random.whole(1, 5) * 100_000 }),
  (random) => ({ endorsed: random.chance(0.5) }),
];

const someCriteria: Criterion = (random, sources, at) =>
  Object.assign({}, ...Array.from({ length: random.whole(0, 2) }, () => random.pick(criteria)(random, sources, at)));

const everyClass = ['AUTHORIZED', 'UNAUTHORIZED_DISCLOSED', 'UNAUTHORIZED_UNDISCLOSED', 'FALSE_CLAIM'] as const;

/** A filter in a sort drawn for it, which may need to know from where or for which words. */
const sorted = (random: Random, filter: ListingFilter, words: readonly string[]): Question => {
  const sort = random.pick(sorts);
  if (sort === 'DISTANCE') return { sort, filter: { ...filter, near: { ...here, radiusKm: 120 } } };
  if (sort === 'RELEVANCE') return { sort, filter: { ...filter, text: filter.text ?? random.pick(words) } };
  return { sort, filter };
};

/** Draws a question of few criteria, some of them in branches, so that something is left to be found. */
export const drawQuestion = (random: Random, sources: Sources, at: Instant): Question => {
  const branch = () => someCriteria(random, sources, at);
  const filter: ListingFilter = {
    ...branch(),
    // Most of what is published by the way is nobody's to sell.
    ...(random.chance(0.5) && { authorization: [...everyClass] }),
    ...(random.chance(0.2) && { and: [branch()] }),
    ...(random.chance(0.2) && { or: [branch(), branch()] }),
    ...(random.chance(0.2) && { not: branch() }),
  };
  return sorted(random, filter, texts);
};

/** Draws a question that many listings meet. */
export const drawBroadQuestion = (random: Random): Question =>
  sorted(random, random.chance(0.6) ? { authorization: [...everyClass] } : {}, ['car', 'buick']);
