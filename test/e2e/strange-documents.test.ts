import { type ExecutionResult, execute, parse } from 'graphql';
import { expect, test } from 'vitest';
import { nullsOf } from '../../gateway/executor/test/fuzz/compare.ts';
import { moments } from '../support/clock.ts';
import { openedForFile, openMarketplace } from '../support/marketplace.ts';
import { oneSchema } from '../support/one-schema.ts';
import { viewers } from '../support/viewers.ts';

/*
 * Documents that are valid and that hardly anybody writes: through the gateway they answer what one schema with all the
 * resolvers answers, to the byte.
 */
const opened = openedForFile(async (atEnd) => {
  const marketplace = await openMarketplace(atEnd, { clock: () => moments.firstWindow });
  return { marketplace, one: oneSchema(marketplace.subgraphs) };
});

async function expectTheSame(text: string, variables?: Record<string, unknown>): Promise<void> {
  const { marketplace, one } = opened();
  const asked = { as: viewers.buyer, at: moments.firstWindow };
  const answer = (await marketplace.execute(text, { ...asked, ...(variables && { variables }) })) as ExecutionResult;
  const contextValue = one.contextOf({ viewer: viewers.buyer, now: moments.firstWindow, requestId: 'one' });
  const whole = await execute({ schema: one.schema, document: parse(text), variableValues: variables, contextValue });
  expect(JSON.stringify(answer.data)).toBe(JSON.stringify(whole.data));
  expect(nullsOf(answer)).toEqual(nullsOf(whole));
}

const listing = 'listing(id: "lst_volkswagen_lavida_saic_vw_shanghai")';

test.each([
  ['then', 'toJSON', 'length', 'hasOwnProperty'],
  ['valueOf', 'toString', 'constructor', 'prototype'],
  ['isPrototypeOf', '__defineGetter__', '__lookupGetter__', 'id'],
  ['name', 'data', 'errors', 'extensions'],
])('what is called %s, %s, %s or %s is a field like any other', async (...names) => {
  const all = (selection: (name: string, index: number) => string) =>
    names.map((name, index) => `${name}: ${selection(name, index)}`).join(' ');
  await expectTheSame(`{ ${listing} { ${all(() => 'id')} seller { ${all(() => '__typename')} } } }`);
  await expectTheSame(`{ ${listing} { ${all((name) => `bestRebate { ${name}: amount { formatted } }`)} } }`);
  const languages = all((_, index) => `name(language: "${index % 2 === 0 ? 'en' : 'zh'}")`);
  await expectTheSame(`{ ${all(() => '__typename')} ${listing} { seller { ${languages} } } }`);
  await expectTheSame(`{ ${all((name) => `${listing} { ${name}: seller { ${name}: id } }`)} }`);
  const authorizations = all((name) => `authorization { ${name}: class }`);
  await expectTheSame(`{ listings(first: 3) { ${names[0]}: edges { ${names[1]}: node { ${authorizations} } } } }`);
});

const nested = ['Listing', 'CarListing', 'Listing', 'CarListing', 'Listing'].reduce(
  (inner, type, index) =>
    `... on ${type} @${index % 2 === 0 ? 'include(if: $yes)' : 'skip(if: $no)'} { at${index}: __typename ${inner} }`,
  'seller { name } bestRebate { amount { formatted } } ... on ApartmentListing { unit }',
);

test.each([
  undefined,
  { yes: true, no: false },
  { yes: false },
  { no: true },
])('conditions hold through fragments within fragments and on a field that is asked for often, with %j', async (variables) => {
  const often =
    'id id @skip(if: $no) seller { id } seller @include(if: $yes) { kind } ... @skip(if: $no) { seller { name } }';
  await expectTheSame(
    `query ($yes: Boolean! = true, $no: Boolean = false) { ${listing} { ${often} ${nested} }
      listings(first: 4) { edges { node { id ${nested} } } } }`,
    variables,
  );
});

test.each([
  undefined,
  {},
  { brands: null },
  { brands: ['brd_buick'] },
])('defaults hold within inputs, with %j', (variables) =>
  expectTheSame(
    `query ($brands: [ID!] = ["brd_volkswagen"], $condition: OfferItemCondition! = NEW, $sort: ListingSort = PRICE_ASC, $not: ID! = "brd_wuling") {
      listings(filter: { brand: $brands, condition: [$condition, USED], not: { brand: [$not] } }, sort: $sort, first: 3) {
        edges { node { id seller { name } } } } }`,
    variables,
  ));

test.each(
  ['', ' = "zh"', ' = null'].flatMap((byDefault) =>
    [undefined, { language: null }, { language: 'en' }].map((variables) => [byDefault, variables] as const),
  ),
)('null is told from absent, where the default is%s and with %j', (byDefault, variables) => {
  const named = 'name(language: $language)';
  const query = `query ($language: String${byDefault})`;
  return expectTheSame(`${query} { ${listing} { seller { ${named} } rebates { campaign { ${named} } } } }`, variables);
});

test.each([
  ...[
    '"\\u0065n"',
    '"\\u{65}\\u{6e}"',
    '"""\n    en\n  """',
    '"\\b\\f\\n\\r\\t\\/\\"\\\\"',
    '"\\uD83D\\uDE00"',
    '"\u{1F600}"',
  ],
  ...['"\\u{1F600}"', '"""a \\""" b\n\n  c # no comment"""', '"# , ... {}"', '""', '"""\r\n\r  x\r\n    y"""'],
  ...['"\\u0000"', '"\\u001f"'],
])('the text %j is read as it is written', (text) => {
  const named = `name(language: ${text})`;
  return expectTheSame(`{ ${listing} { seller { ${named} } rebates { campaign { ${named} } } }
    listings(filter: { text: ${text} }, first: 1) { edges { node { id } } } }`);
});
