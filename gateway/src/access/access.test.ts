import { buildSchema, execute, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { type CallerClass, createJudge } from './access.ts';
import { assertEnforceable, readRequirements } from './requirements.ts';

const sdl = `
  directive @authenticated on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM
  directive @policy(policies: [[String!]!]!) on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM
  type Query {
    open: Int
    things: [Thing!]
    boxes: [[Box!]]!
    wallet: Wallet
    any: [Any!]!
    both: Int @requiresScopes(scopes: [["a", "b"], ["c"]]) @policy(policies: [["p"]])
  }
  type Mutation {
    act: Int
    turn: Box
    shut: Int @authenticated
    sell(price: Int!): SellResult! @requiresScopes(scopes: [["a"]])
  }
  union SellResult = Box | Rejection
  type Rejection { code: Code! message: String! field: String }
  enum Code { UNAUTHENTICATED FORBIDDEN }
  interface Thing { id: Int secret: Int }
  type Car implements Thing { id: Int secret: Int @requiresScopes(scopes: [["a"]]) }
  type Flat implements Thing { id: Int secret: Int }
  type Box { id: Int sure: Int! @authenticated must: Box! unsure: Box }
  type Wallet @authenticated { balance: Int! }
  union Any = Box | Wallet
`;
const schema = buildSchema(sdl);
const judge = createJudge(schema, readRequirements(parse(sdl)));

const box = { __typename: 'Box', id: 1, sure: 2 };
const root = {
  open: 1,
  things: [
    { __typename: 'Car', id: 1, secret: 11 },
    { __typename: 'Flat', id: 2, secret: 22 },
  ],
  boxes: [[{ ...box, unsure: box, must: box }], null],
  wallet: { balance: 5 },
  any: [box, { __typename: 'Wallet', balance: 5 }],
  both: 3,
  act: 1,
  turn: box,
  shut: 1,
};

const caller = (scopes: readonly string[] = [], policies: readonly string[] = []): CallerClass => ({
  name: `${scopes} ${policies}`,
  signedIn: true,
  scopes,
  policies,
});
const nobody: CallerClass = { name: 'anonymous', signedIn: false, scopes: [], policies: [] };

async function ask(source: string, as: CallerClass, variableValues = {}) {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  const judgement = judge({ document }, as);
  const run = async (asked = document) => execute({ schema, document: asked, rootValue: root, variableValues });
  const result =
    judgement.kind === 'refused'
      ? judgement.result
      : judgement.kind === 'open'
        ? await run()
        : judgement.restore(await run(judgement.document), variableValues);
  const { data, errors = [] } = JSON.parse(JSON.stringify(result));
  const told = errors.map(({ path, extensions }: { path?: string[]; extensions: { code: string } }) =>
    [extensions.code, ...(path ?? [])].join(' '),
  );
  return { data, errors: told };
}

test('a caller who has what is required is given all, and the document is executed as it stands', () => {
  const document = parse('{ both wallet { balance } }');
  expect(judge({ document }, caller(['c'], ['p']))).toEqual({ kind: 'open' });
  expect(judge({ document: parse('{ open }') }, nobody)).toEqual({ kind: 'open' });
});

test.each([
  [['a'], ['p']],
  [['a', 'b'], []],
  [['b', 'd'], ['q']],
  [[], []],
])('scopes %j and policies %j are not enough for the field that wants (a and b, or c) and p', async (scopes, policies) => {
  expect(await ask('{ open both }', caller(scopes, policies))).toEqual({
    data: { open: 1, both: null },
    errors: ['FORBIDDEN both'],
  });
});

test('to nobody what is protected is null with an error, and all else is answered', async () => {
  expect(await ask('{ open mine: wallet { __typename balance } }', nobody)).toEqual({
    data: { open: 1, mine: null },
    errors: ['UNAUTHENTICATED mine'],
  });
});

test('aliases, fragments and conditions hide nothing', async () => {
  const source = `query ($yes: Boolean!, $no: Boolean!) {
    ...A
    x: wallet @include(if: $yes) { balance }
    y: wallet @include(if: $no) { balance }
    any { ... on Wallet { b: balance } ... on Box { id b: sure } }
  }
  fragment A on Query { ... @skip(if: $no) { ...B } }
  fragment B on Query { wallet { balance } }`;
  expect(await ask(source, nobody, { yes: true, no: false })).toEqual({
    data: null,
    errors: ['UNAUTHENTICATED wallet', 'UNAUTHENTICATED x', 'UNAUTHENTICATED any 0 b', 'UNAUTHENTICATED any 1 b'],
  });
  expect(await ask(source, caller(), { yes: true, no: false })).toEqual({
    data: { wallet: { balance: 5 }, x: { balance: 5 }, any: [{ id: 1, b: 2 }, { b: 5 }] },
    errors: [],
  });
});

test('of an interface a field is what the strictest of its types makes of it', async () => {
  const source = '{ things { id secret ... on Flat { own: secret } } }';
  expect(await ask(source, caller())).toEqual({
    data: {
      things: [
        { id: 1, secret: null },
        { id: 2, secret: null, own: 22 },
      ],
    },
    errors: ['FORBIDDEN things 0 secret'],
  });
  expect((await ask(source, caller(['a']))).data.things[0]).toEqual({ id: 1, secret: 11 });
});

test('where a type allows no null it goes up to where one does, as with any failed field', async () => {
  expect(await ask('{ open boxes { id unsure { id sure } } }', nobody)).toEqual({
    data: { open: 1, boxes: [[{ id: 1, unsure: null }], null] },
    errors: ['UNAUTHENTICATED boxes 0 0 unsure sure'],
  });
  expect(await ask('{ open boxes { id must { sure } } }', nobody)).toEqual({
    data: { open: 1, boxes: [null, null] },
    errors: ['UNAUTHENTICATED boxes 0 0 must sure'],
  });
});

test('names that a caller chose do not collide with what is asked in their place', async () => {
  expect(await ask('{ notGiven0: open notGiven_: open wallet { balance } notGiven: both }', nobody)).toEqual({
    data: { notGiven0: 1, notGiven_: 1, wallet: null, notGiven: null },
    errors: ['UNAUTHENTICATED wallet', 'UNAUTHENTICATED notGiven'],
  });
  const { data } = await ask('{ __proto__: open wallet { balance } }', nobody);
  expect(JSON.stringify(data)).toBe('{"__proto__":1,"wallet":null}');
});

test('a mutation that can reject answers a rejection of the shape that was asked for, and the others run', async () => {
  const source = `mutation ($n: Int!) {
    act
    s: sell(price: $n) { __typename ...R ... on Box { id sure } }
    ... { s: sell(price: $n) { ... on Rejection { why: message field @skip(if: true) } } }
  }
  fragment R on SellResult { ... on Rejection { code } }`;
  expect(await ask(source, nobody, { n: 1 })).toEqual({
    data: {
      act: 1,
      s: { __typename: 'Rejection', code: 'UNAUTHENTICATED', why: 'Sign in to be given Mutation.sell.' },
    },
    errors: [],
  });
  expect((await ask(source, { ...caller(), name: 'buyer' }, { n: 1 })).data.s).toEqual({
    __typename: 'Rejection',
    code: 'FORBIDDEN',
    why: 'Mutation.sell is not for callers of the role buyer.',
  });
});

test('one that cannot is refused whole, even where it is skipped, and before anything is run', () => {
  for (const source of ['mutation { act shut }', 'mutation { act shut @skip(if: true) }'])
    expect(judge({ document: parse(source) }, nobody)).toMatchObject({
      kind: 'refused',
      result: { errors: [{ extensions: { code: 'UNAUTHENTICATED', http: { spec: true, status: 401 } } }] },
    });
});

test('what a mutation gives is refused as what a query gives is', async () => {
  expect(await ask('mutation { turn { id sure } }', nobody)).toEqual({
    data: { turn: null },
    errors: ['UNAUTHENTICATED turn sure'],
  });
});

test('of several operations the one that is asked for is judged, and no other', () => {
  const document = parse('query One { open } query Two { wallet { balance } } mutation Three { act }');
  expect(judge({ document, operationName: 'One' }, nobody).kind).toBe('open');
  expect(judge({ document, operationName: 'Two' }, nobody).kind).toBe('partial');
  expect(judge({ document, operationName: 'Three' }, nobody).kind).toBe('open');
  expect(judge({ document, operationName: 'Nil' }, nobody).kind).toBe('open'); // nothing is there to be run
});

const linked = (features: string) => parse(`schema ${features} { query: Query } type Query { open: Int }`);

test('a supergraph that would not be protected as it says is refused', () => {
  expect(() => assertEnforceable(parse(sdl), { enforced: false })).toThrow(
    /^The supergraph says who may ask for 6 of its types and fields, and the gateway does not enforce it/,
  );
  assertEnforceable(parse(sdl), { enforced: true });
  assertEnforceable(linked('@link(url: "https://specs.apollo.dev/policy/v0.1", for: SECURITY)'), { enforced: true });
  assertEnforceable(linked('@link(url: "https://example.org/trace/v1", for: EXECUTION)'), { enforced: true });
  expect(() =>
    assertEnforceable(linked('@link(url: "https://specs.apollo.dev/policy/v0.2", for: SECURITY)'), { enforced: true }),
  ).toThrow('https://specs.apollo.dev/policy/v0.2');
});
