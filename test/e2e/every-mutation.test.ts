import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isLeafType, isUnionType } from 'graphql';
import { expect, test } from 'vitest';
import { expectNoErrors } from '../support/answers.ts';
import { noticedCase, reportModelThree } from '../support/cases.ts';
import { marketplaceOfFile } from '../support/marketplace.ts';
import { mutationCalls } from '../support/mutations.ts';
import { claimInReview, walkRebateChain } from '../support/rebate-chain.ts';
import { submittedSale } from '../support/sales.ts';
import { viewers } from '../support/viewers.ts';

const market = marketplaceOfFile();
const schema = buildSchema(readFileSync(new URL('../../schema/api.graphql', import.meta.url), 'utf8'));
const mutations = schema.getMutationType()?.getFields() ?? {};

/** A mutation that asks its result for every field without fields of its own. */
function asking(name: string): string {
  const field = mutations[name];
  const result = field && getNamedType(field.type);
  if (!isUnionType(result)) throw new Error(`${name} answers a union.`);
  const parts = result.getTypes().map((type) => {
    const plain = Object.values(type.getFields()).filter((one) => isLeafType(getNamedType(one.type)));
    // A rejection's fields get names of their own: a campaign has a code too.
    const alias = type.name === 'Rejection' ? 'rejected_' : '';
    return `... on ${type.name} { ${plain.map(({ name: one }) => (alias ? `${alias}${one}: ${one}` : one)).join(' ')} }`;
  });
  return `mutation ($input: ${field?.args[0]?.type}) { ${name}(input: $input) { __typename ${parts.join(' ')} } }`;
}

test('there is a call of every mutation', () => {
  expect(Object.keys(mutationCalls).toSorted()).toEqual(Object.keys(mutations).toSorted());
});

test('every mutation does what it is for, and answers every plain field of what it gives', async () => {
  const walked = await walkRebateChain(market, { serial: 93, buyer: viewers.otherBuyer });
  const given: Record<string, string> = {
    purchaseToVerify: await submittedSale(market, 91),
    purchaseToReject: await submittedSale(market, 92),
    lockedRedemption: walked.redemption,
    coupon: walked.coupon,
    claimInReview: await claimInReview(market, 94),
    noticedCase: await noticedCase(market, 'BRAND_MARK_MISUSE'),
    filedCase: await reportModelThree(market, 'OUT_OF_REGION'),
  };
  for (const [name, { as, at, input, answers }] of Object.entries(mutationCalls)) {
    const answer = await market.execute<Record<string, { id?: string }>>(asking(name), {
      as,
      ...(at !== undefined && { at }),
      variables: { input: input(given) },
    });
    const result = expectNoErrors(answer)[name];
    expect({ [name]: result }).toEqual({ [name]: expect.objectContaining({ __typename: answers }) });
    given[name] = String(result?.id);
    for (const [field, value] of Object.entries(result ?? {})) given[`${name}.${field}`] = String(value);
  }
});
