import { expect, test } from 'vitest';
import { eventCounts } from '../support/event-counts.ts';
import { type Leaf, leavesOf, withLeaf } from '../support/leaves.ts';
import { openedForFile, openMarketplace, startingMs } from '../support/marketplace.ts';
import { type MutationCall, mutationCalls } from '../support/mutations/index.ts';
import { apiSchema, runCall } from '../support/mutations/run.ts';
import { standing } from '../support/mutations/standing.ts';
import { internals } from '../support/refusals.ts';
import { noIds, noTexts, unknownIds } from '../support/strange.ts';

/*
 * Every mutation is sent once as it should be, and before that with each of its leaves spoiled in turn.
 */
const opened = openedForFile(async (atEnd) => {
  const market = await openMarketplace(atEnd);
  return { market, given: { ...(await standing(market)) } as Record<string, string> };
});

/** Leaves that take any id that could be one: what another subgraph has is not known here, or not yet. */
const elsewhere: ReadonlySet<string> = new Set([
  'publishListing.store',
  ...['grantAuthorization', 'requestAuthorization', 'offerAuthorization'].flatMap((name) => [
    `${name}.scope.models`,
    `${name}.scope.projects`,
  ]),
  ...['brands', 'models', 'projects', 'sellers', 'stores', 'funding.0.organization'].map(
    (field) => `createCampaign.${field}`,
  ),
  'recordPurchase.buyer',
  'redeemCoupons.seller',
]);

/** What is answered one by one, each with its own code, in a receipt. */
const inReceipt: ReadonlySet<string> = new Set(['reportListings.listings']);

function spoiled(name: string, { path, type }: Leaf): readonly string[] {
  const coordinate = `${name}.${path.join('.')}`;
  if (inReceipt.has(coordinate)) return [];
  if (type === 'ID') return elsewhere.has(coordinate) ? noIds : [...noIds, ...unknownIds];
  return type === 'String' ? noTexts : [];
}

/** What came of a mutation: the code by which it was refused, or what it gave. */
async function outcomeOf(name: string, { as, at }: MutationCall, input: unknown): Promise<string> {
  const type = apiSchema.getMutationType()?.getFields()[name]?.args[0]?.type;
  const query = `mutation ($input: ${type}) { ${name}(input: $input) { type: __typename ... on Rejection { code } } }`;
  const answer = await opened().market.execute<Record<string, { type: string; code?: string }>>(query, {
    ...{ as, variables: { input } },
    ...(at !== undefined && { at }),
  });
  expect(JSON.stringify(answer)).not.toMatch(internals);
  const { code, type: given } = answer.data?.[name] ?? {};
  return answer.errors?.map(({ extensions }) => String(extensions?.code)).join() ?? code ?? `done: ${given}`;
}

test.each(Object.entries(mutationCalls))(
  '%s takes no id that is none, and no text that nothing can hold',
  async (name, call) => {
    const { market, given } = opened();
    const type = apiSchema.getMutationType()?.getFields()[name]?.args[0]?.type;
    if (!type) throw new Error(`${name} takes an input.`);
    const input = call.input(given);
    const before = await eventCounts(market);
    const leaves = leavesOf(type, input).map((leaf) => [leaf, spoiled(name, leaf)] as const);
    for (const [leaf, values] of leaves)
      for (const value of values) {
        const outcome = await outcomeOf(name, call, withLeaf(input, leaf, value));
        expect([leaf.path.join('.'), value, outcome]).toEqual([
          ...[leaf.path.join('.'), value],
          expect.stringMatching(/^(?!done|INTERNAL)[A-Z_]+$/),
        ]);
      }
    expect(await eventCounts(market)).toEqual(before);
    expect(await runCall(market, [name, call], given)).toMatchObject({ __typename: call.answers });
  },
  startingMs,
);
