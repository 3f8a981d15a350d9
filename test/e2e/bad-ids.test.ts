import { type GraphQLArgument, getNamedType, isInputObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { countedGraph, isWrite } from '../support/counted.ts';
import { marketplaceOfFile } from '../support/marketplace.ts';
import { apiSchema } from '../support/mutations/run.ts';
import { internals } from '../support/refusals.ts';
import { samples } from '../support/samples.ts';
import { noIds, noTexts, unknownIds } from '../support/strange.ts';
import { viewers } from '../support/viewers.ts';

const counted = await countedGraph();
const market = marketplaceOfFile(() => ({ graph: counted.graph }));

const fields = Object.values(apiSchema.getQueryType()?.getFields() ?? {});
const isId = ({ type }: Pick<GraphQLArgument, 'type'>) => getNamedType(type).name === 'ID';

/** An id of a thing of another type than the one that is asked for. */
const ofAnother = (name: string): string => (/brand/i.test(name) ? 'sel_saic_vw_shanghai' : 'brd_tesla');

/** Asks a field of `Query` with some of its arguments, the others being sensible ones, as somebody who is shown everything. */
async function ask(name: string, given: Readonly<Record<string, unknown>>, selection: string): Promise<unknown> {
  const args = fields.find((one) => one.name === name)?.args ?? [];
  const values = new Map<GraphQLArgument, unknown>();
  for (const argument of args) {
    const sample = samples.get(`Query.${name}.${argument.name}`);
    const value = argument.name in given ? given[argument.name] : isId(argument) ? sample : undefined;
    if (value !== undefined) values.set(argument, value);
  }
  const passed = [...values.keys()];
  const declared = passed.map((argument) => `$${argument.name}: ${argument.type}`).join(', ');
  const query = `query (${declared}) { found: ${name}(${passed.map((one) => `${one.name}: $${one.name}`).join(', ')}) ${selection} }`;
  counted.reset();
  const variables = Object.fromEntries([...values].map(([argument, value]) => [argument.name, value]));
  const answer = await market.execute(query, { as: viewers.moderator, variables });
  expect(JSON.stringify(answer)).not.toMatch(internals);
  expect(counted.statements.filter(isWrite)).toEqual([]);
  return answer;
}

const byId = fields.flatMap(({ name, args }) => args.filter(isId).map((argument) => [name, argument.name] as const));

test('there are fields that take ids', () => {
  expect(byId.length).toBeGreaterThan(15);
});

/** What is answered of two things that may be unknown, rather than null: that the one may not sell the other. */
const verdicts: ReadonlySet<string> = new Set(['authorizationCheck', 'listingEligibility']);

test.each(byId)('%s finds nothing by the %s of nothing, and says no more of it', async (name, argument) => {
  const others = name === 'campaign' ? { code: undefined } : {};
  const isVerdict = verdicts.has(name);
  for (const id of [...noIds, ...unknownIds, ofAnother(isVerdict ? argument : name)]) {
    const answer = await ask(name, { ...others, [argument]: id }, '{ __typename }');
    expect([id, answer]).toEqual([id, { data: { found: isVerdict ? expect.any(Object) : null } }]);
  }
});

const byText = fields.flatMap(({ name, args }) =>
  args.filter(({ type }) => getNamedType(type).name === 'String').map((argument) => [name, argument.name] as const),
);

test('there are fields that take other texts', () => {
  expect(byText.length).toBeGreaterThan(2);
});

test.each(byText)('%s has no error of ours for any text as the %s', async (name, argument) => {
  for (const text of [...noIds, ...noTexts]) {
    const answer = (await ask(name, { [argument]: text }, '{ __typename }')) as {
      data: { found: object | null } | null;
      errors?: { extensions: { code: string } }[];
    };
    const refused = answer.errors?.map(({ extensions }) => extensions.code) ?? [];
    expect([text, [[], ['BAD_USER_INPUT']]]).toEqual([text, expect.arrayContaining([refused])]);
    if (name === 'campaign') expect([text, answer.data?.found]).toEqual([text, null]);
  }
});

test('findings are of nobody where the seller is nobody, and what no id can be is refused', async () => {
  const query = `query ($filter: FindingFilter) {
    brand(id: "brd_tesla") { audit { findings(filter: $filter) { edges { cursor } } } }
  }`;
  const findings = async (seller: string) =>
    await market.execute(query, { as: viewers.moderator, variables: { filter: { seller: [seller] } } });
  for (const seller of [...unknownIds, 'brd_tesla'])
    expect([seller, await findings(seller)]).toEqual([
      seller,
      { data: { brand: { audit: { findings: { edges: [] } } } } },
    ]);
  for (const seller of noIds) {
    const { errors = [] } = await findings(seller);
    expect([seller, errors.map(({ extensions }) => extensions?.code)]).toEqual([seller, ['BAD_USER_INPUT']]);
  }
});

const filters = fields.flatMap(({ name, args }) => {
  const type = getNamedType(args.find((argument) => argument.name === 'filter')?.type);
  if (!isInputObjectType(type)) return [];
  return Object.values(type.getFields())
    .filter(isId)
    .map((field) => [name, field.name, `${field.type}`.startsWith('[')] as const);
});

test('there are filters that take ids', () => {
  expect(filters.length).toBeGreaterThan(6);
});

test.each(
  filters,
)('%s finds nothing where %s is nothing’s, or refuses what no id can be', async (name, field, isList) => {
  for (const id of [...noIds, ...unknownIds, ofAnother(field)]) {
    const filter = { [field]: isList ? [id] : id };
    const answer = (await ask(name, { filter }, '{ edges { cursor } }')) as {
      data: { found: { edges: object[] } } | null;
      errors?: { extensions: { code: string } }[];
    };
    if (answer.errors) {
      expect([id, answer.errors.map(({ extensions }) => extensions.code)]).toEqual([id, ['BAD_USER_INPUT']]);
      expect(noIds).toContain(id);
    } else expect([id, answer]).toEqual([id, { data: { found: { edges: [] } } }]);
  }
});
