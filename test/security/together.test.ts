import DataLoader from 'dataloader';
import { expect, test } from 'vitest';
import { moments } from '../support/clock.ts';
import { marketplaceOfFile, startingMs } from '../support/marketplace.ts';
import { askersOf } from '../support/mutation-rows.ts';
import { walkRebateChain } from '../support/rebate-chain.ts';
import { viewers } from '../support/viewers.ts';

/** With as many callers as there are, twice in each round, these are more than ten thousand requests. */
const rounds = 560;

const market = marketplaceOfFile(() => ({ clock: () => moments.firstWindow }));

/** What everybody is given alike beside what is each one's own: masked, null or refused. */
const query = `query ($purchase: ID!) {
  viewer { id role wallet { balance { minorUnits } } purchases { edges { node { id } } } }
  purchase(id: $purchase) { id }
  listing(id: "lst_volkswagen_lavida_saic_vw_shanghai") { title nextActions ... on CarListing { vin } }
  brand(id: "brd_volkswagen") { name audit { classes { listings } } }
}`;

test(
  'callers who ask the same at the same time are each given what is theirs',
  async () => {
    const { purchase } = await walkRebateChain(market, { serial: 1 });
    const callers = Object.values(askersOf('publishListing', { as: viewers.moderator }));
    const ask = (caller: (typeof callers)[number]) =>
      market.execute(query, { variables: { purchase }, ...(caller.role !== 'anonymous' && { as: caller }) });
    const alone: string[] = [];
    for (const caller of callers) alone.push(JSON.stringify(await ask(caller)));
    expect(new Set(alone).size).toBeGreaterThan(6);
    for (let round = 0; round < rounds; round += 1) {
      const order = callers.map((_, place) => (place + round) % callers.length);
      const together = await Promise.all([...order, ...order].map((place) => ask(callers[place] ?? viewers.buyer)));
      expect(together.map((answer) => JSON.stringify(answer))).toEqual(
        [...order, ...order].map((place) => alone[place]),
      );
    }
  },
  startingMs,
);

/** Every loader that hangs from a context, wherever it does. */
function loadersIn(value: unknown, seen = new Set<unknown>()): DataLoader<unknown, unknown>[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  if (value instanceof DataLoader) return [value];
  const isPlain = Object.getPrototypeOf(value) === Object.prototype;
  return isPlain ? Object.values(value).flatMap((part) => loadersIn(part, seen)) : [];
}

test('no loader is shared by two fetches, so that none remembers what another caller was given', () => {
  const facts = { viewer: viewers.buyer, now: moments.firstWindow, requestId: 'test' };
  for (const { name, context } of market.subgraphs) {
    const [one, other] = [context(facts), context(facts)].map((made) => loadersIn(made));
    expect(one?.length, name).toBeGreaterThan(3);
    expect(other?.length, name).toBe(one?.length);
    expect(
      one?.filter((loader) => other?.includes(loader)),
      name,
    ).toEqual([]);
  }
});
