import { readFileSync } from 'node:fs';
import { startMarketplace } from '@marque/gateway/marketplace.ts';
import type { Subgraph } from '@marque/kit/subgraph.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import { buildSchema, type GraphQLObjectType, graphql, isLeafType, isObjectType, isUnionType } from 'graphql';
import { expect, test } from 'vitest';
import {
  type Caller,
  callers,
  callersOf,
  elsewhere,
  fewer,
  givenTo,
  masked,
  personal,
} from '../support/access-rows.ts';
import { badTokens } from '../support/bad-tokens.ts';
import { walkCase } from '../support/cases.ts';
import { moments } from '../support/clock.ts';
import { askAll } from '../support/every-field.ts';
import { priceGapOfTesla } from '../support/findings.ts';
import { openedForFile, startingMs } from '../support/marketplace.ts';
import { openPlace } from '../support/place.ts';
import { walkRebateChain } from '../support/rebate-chain.ts';
import { outcomeOf } from '../support/refusals.ts';
import { detours, samples } from '../support/samples.ts';
import { type AskAs, withoutFence } from '../support/unfenced.ts';
import { brand, seller } from '../support/viewers.ts';

const schema = buildSchema(readFileSync(new URL('../../schema/api.graphql', import.meta.url), 'utf8'));
const types = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__') && !elsewhere.has(type.name),
);

/** Each caller's requests and offers are others, and so are their pages: those of a public list are compared. */
const ways: ReadonlySet<string> = new Set([...detours, 'AuthorizationConnection.pageInfo: PageInfo']);

const suspended = 'aut_wuling_liuzhou';

const opened = openedForFile(async (atEnd) => {
  const place = await openPlace(atEnd);
  const market = await startMarketplace({ ...place, clock: () => moments.firstWindow });
  atEnd(market.close);
  const { visit, purchase } = await walkRebateChain(market, { serial: 1 });
  const input = { authorization: suspended, reason: 'A private reason.' };
  await outcomeOf(market, 'suspendAuthorization', { as: brand('brd_wuling'), input });
  const requested = { brand: 'brd_wuling', scope: { regions: ['CN-HA'] } };
  await outcomeOf(market, 'requestAuthorization', { as: seller('sel_county_cars'), input: requested });
  const ids = new Map([
    ...samples,
    ['Query.finding.id', await priceGapOfTesla(market)],
    ['Query.appointment.id', visit],
    ['Query.purchase.id', purchase],
    ['Query.violationCase.id', await walkCase(market)],
    ['Authorization@Query.authorization.id', suspended],
  ]);
  const fenced: AskAs = ({ query, variables = {} }, as) =>
    market.execute(query, { variables: { ...variables }, ...(as.role !== 'anonymous' && { as }) });
  return { place, market, ids, fenced, unfenced: await withoutFence(market, atEnd) };
});

type Thing = Readonly<Record<string, unknown>>;

/** The first object of a type in an answer. */
function find(type: string, value: unknown): Thing | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('__typename' in value && value.__typename === type) return { ...value };
  for (const inner of Object.values(value)) {
    const found = find(type, inner);
    if (found) return found;
  }
  return undefined;
}

/** What everybody must be given alike: without the fields that have rows of their own, and what the caller may do. */
function alike(type: string, thing: Thing | undefined): Thing | undefined {
  const own = (field: string) => `${type}.${field}` in fewer || `${type}.${field}` in masked || field === 'nextActions';
  return thing && Object.fromEntries(Object.entries(thing).filter(([field]) => !own(field)));
}

const fenceCodes = ['UNAUTHENTICATED', 'FORBIDDEN'];

test('every type has a row', () => {
  const missing = types.filter(({ name }) => !givenTo(name)).map(({ name }) => name);
  expect(missing, 'Say who is given them, by a line in test/support/access-rows.ts').toEqual([]);
  const fields = [...Object.keys(fewer), ...Object.keys(masked)].filter((coordinate) => {
    const [type = '', field = ''] = coordinate.split('.');
    const found = schema.getType(type);
    return !(isObjectType(found) && field in found.getFields());
  });
  expect(fields, 'These rows are of no field').toEqual([]);
});

/** Asks for a type as every caller through both gateways, and gives what each was given. */
async function givenOf(type: GraphQLObjectType): Promise<Readonly<Record<Caller, Thing | undefined>>> {
  const { ids, fenced, unfenced } = opened();
  const asked = askAll(schema, type, ids, ways, { from: 0, until: type.name === 'Query' ? 19 : 100 });
  const given: Partial<Record<Caller, Thing | undefined>> = {};
  for (const caller of callers) {
    const as = callersOf(type.name)[caller];
    const [answer, bare] = [await fenced(asked, as), await unfenced(asked, as)];
    expect([caller, bare.errors, bare.data]).toEqual([caller, undefined, answer.data]);
    for (const { extensions } of answer.errors ?? []) expect(fenceCodes).toContain(extensions?.code);
    given[caller] = find(type.name, answer.data);
  }
  return given as Record<Caller, Thing | undefined>;
}

test.each(types.map((type) => [type.name, type] as const))(
  '%s is given to those of its row, with the fence and without it',
  async (name, type) => {
    const given = await givenOf(type);
    const row = givenTo(name) ?? [];
    expect(callers.filter((caller) => given[caller])).toEqual(row);
    for (const [coordinate, few] of Object.entries(fewer).filter(([one]) => one.startsWith(`${name}.`))) {
      const field = coordinate.slice(name.length + 1);
      const told = row.filter((caller) => given[caller]?.[field] !== null);
      expect({ [coordinate]: told }).toEqual({ [coordinate]: few });
    }
    for (const [coordinate, whole] of Object.entries(masked).filter(([one]) => one.startsWith(`${name}.`))) {
      const told = row.filter((caller) => /^[^*]+$/.test(String(given[caller]?.[coordinate.slice(name.length + 1)])));
      expect({ [coordinate]: told }).toEqual({ [coordinate]: whole });
    }
    if (row.length === callers.length && !personal.has(name))
      for (const caller of callers) expect(alike(name, given[caller])).toEqual(alike(name, given.anonymous));
  },
  startingMs,
);

/** Asks a subgraph for an entity by its key, as nobody but a router asks. */
async function byKey(subgraph: Subgraph, type: GraphQLObjectType, id: unknown, viewer: Viewer): Promise<unknown> {
  const plain = Object.values(type.getFields()).filter(
    (field) => isLeafType('ofType' in field.type ? field.type.ofType : field.type) && field.args.length === 0,
  );
  const { data, errors } = await graphql({
    schema: subgraph.schema,
    source: `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type.name} { ${plain.map(({ name }) => name).join(' ')} } } }`,
    // What a representation claims beside its key counts for nothing.
    variableValues: {
      of: [{ __typename: type.name, id, buyerId: viewer.id, sellerId: viewer.id, brandId: viewer.id }],
    },
    contextValue: subgraph.context({ viewer, now: moments.firstWindow, requestId: 'by-key' }),
  });
  expect([type.name, errors]).toEqual([type.name, undefined]);
  return (data?._entities as readonly unknown[])[0];
}

test('by its key no entity is given to strangers that its row does not name, straight at each subgraph', async () => {
  const { market, ids, unfenced } = opened();
  for (const subgraph of market.subgraphs) {
    const union = subgraph.schema.getType('_Entity');
    const entities = isUnionType(union) ? union.getTypes() : [];
    for (const entity of entities) {
      const row = givenTo(entity.name);
      const type = types.find(({ name }) => name === entity.name);
      const [someone] = row ?? [];
      if (!type || !row || !someone) continue; // in `elsewhere`
      const as = callersOf(entity.name);
      const answer = await unfenced(askAll(schema, type, ids, ways), as[someone]);
      const id = find(entity.name, answer.data)?.id;
      const given: Caller[] = [];
      for (const caller of callers) if (await byKey(subgraph, entity, id, as[caller])) given.push(caller);
      const strangers = (of: readonly Caller[]) => of.filter((caller) => /^(anonymous|other)/.test(caller));
      expect([subgraph.name, entity.name, strangers(given)]).toEqual([subgraph.name, entity.name, strangers(row)]);
    }
  }
});

test('with a token that does not verify nothing is answered, whatever is asked for', async () => {
  const { place, market, ids } = opened();
  const tokens = await badTokens(place);
  for (const type of types)
    for (const [name, token] of Object.entries(tokens)) {
      const answer = await market.fetch(market.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify(askAll(schema, type, ids, ways, { from: 0, until: 19 })),
      });
      const { data, errors } = (await answer.json()) as { data?: unknown; errors: { extensions: object }[] };
      expect([type.name, name, answer.status, data, errors[0]?.extensions]).toEqual([
        ...[type.name, name, 401, undefined, { code: 'UNAUTHENTICATED' }],
      ]);
    }
});
