import { parseInstant } from '@marque/kit/graphql/scalars.ts';
import { expect, test } from 'vitest';
import { marketplaceOfFile } from '../support/marketplace.ts';
import { type Example, examplesOf } from '../support/pages.ts';

const market = marketplaceOfFile();

const examples = ['README.md', 'docs/storefront.md', 'docs/brand-owner.md'].flatMap(examplesOf);

/** `Bearer`, and in place of the token the command that prints it. */
const callerIn = (header: string) => {
  const [, role, id] = /^Bearer <npm run token -- --role (\w+) --id (\w+)>$/.exec(header) ?? [];
  if (role === undefined || id === undefined) throw new Error(`It does not say how to come by a token: ${header}`);
  return { role, id };
};

const send = ({ document, headers }: Example) => {
  const { authorization, 'x-marque-clock': clock, ...others } = headers;
  expect(others).toEqual({});
  return market.execute(document, {
    ...(clock && { at: parseInstant(clock) }),
    ...(authorization && { as: callerIn(authorization) }),
  });
};

test.each(
  examples.map((example) => [example.name, example] as const),
)('the operation at %s answers what stands below it', async (_name, example) => {
  expect(await send(example)).toEqual(example.answer);
});
