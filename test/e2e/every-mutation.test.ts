import { expect, test } from 'vitest';
import { marketplaceOfFile } from '../support/marketplace.ts';
import { mutationCalls } from '../support/mutations/index.ts';
import { apiSchema, runCall } from '../support/mutations/run.ts';
import { standing } from '../support/mutations/standing.ts';

const market = marketplaceOfFile();

test('there is a call of every mutation', () => {
  const mutations = Object.keys(apiSchema.getMutationType()?.getFields() ?? {});
  expect(Object.keys(mutationCalls).toSorted()).toEqual(mutations.toSorted());
});

test('every mutation does what it is for, and answers every plain field of what it gives', async () => {
  const given: Record<string, string> = { ...(await standing(market)) };
  for (const call of Object.entries(mutationCalls)) {
    const [name, { answers }] = call;
    const result = await runCall(market, call, given);
    expect({ [name]: result }).toEqual({ [name]: expect.objectContaining({ __typename: answers }) });
  }
});
