import type { SubgraphResult } from '../../src/index.ts';
import type { Spoil } from './arena.ts';
import type { Random } from './random.ts';

type Lists = Record<string, unknown[]>;

const nonsense = (value: unknown): SubgraphResult => value as SubgraphResult;

/** The ways in which a subgraph goes wrong. */
const ways: readonly ((result: SubgraphResult, random: Random) => SubgraphResult)[] = [
  () => {
    throw new Error('The connection was refused');
  },
  () => ({ errors: [{ message: 'Down for maintenance' }] }),
  (result) => ({ ...result, errors: [{ message: 'Something is wrong' }] }),
  () => nonsense(null),
  () => nonsense('<html>Bad gateway</html>'),
  () => nonsense({}),
  () => nonsense({ data: 'text' }),
  () => nonsense({ data: {}, errors: 'text' }),
  () => ({ data: null }),
  () => ({ data: {} }),
  (result) => eachList(result, (list) => list.slice(1)),
  (result) => eachList(result, (list) => list.slice(0, -1)),
  (result) => eachList(result, (list) => [...list, ...list]),
  (result) => eachList(result, (list) => list.toReversed()),
  (result) => eachList(result, (list) => [...list.slice(1), ...list.slice(0, 1)]),
  (result) => eachList(result, (list) => list.map(() => null)),
  (result) => eachList(result, (list) => list.map((_, index) => index)),
  (result) => eachList(result, (list) => list.map((item) => [item])),
  (result) => eachList(result, () => nonsense('text') as never),
  (result, random) => nonsense(scramble(result, random)),
];

/** Spoils one answer in three. */
export function spoiler(random: Random): Spoil {
  return (result) => (random.chance(0.35) ? random.pick(ways)(result, random) : result);
}

/** Entity lists only: the order of any other list is the subgraph's to say. */
function eachList(result: SubgraphResult, change: (list: unknown[]) => unknown[]): SubgraphResult {
  const lists = Object.entries((result.data ?? {}) as Lists).map(([key, list]) => [
    key,
    /^_e/.test(key) && Array.isArray(list) ? change(list) : list,
  ]);
  return { ...result, data: Object.fromEntries(lists) };
}

/** Nulls, and keys that are missing, anywhere but in a leaf that looks like an object: what that holds is the subgraph's to say. */
function scramble(value: unknown, random: Random): unknown {
  if (Array.isArray(value)) return value.map((item) => (random.chance(0.1) ? null : scramble(item, random)));
  if (typeof value !== 'object' || value === null || 'any key' in value) return value;
  const kept = Object.entries(value).filter(() => !random.chance(0.1));
  return Object.fromEntries(kept.map(([key, inner]) => [key, random.chance(0.05) ? null : scramble(inner, random)]));
}
