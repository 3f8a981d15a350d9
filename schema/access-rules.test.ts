import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { accessProblems } from './access-rules.ts';

test('a schema that says who may ask for what has no problems', () => {
  const schema = parse(`
    extend type Mutation { hold: Int @requiresScopes(scopes: [["holds:place"], ["audit:read"]]) @tag(name: "buyer") }
    type Subscription { news: Int @authenticated }
    type Brand { id: ID! audit: Int @policy(policies: [["moderator"]]) }
    type Wallet @authenticated { balance: Int! }
  `);
  expect(accessProblems(schema)).toEqual([]);
});

test('what is missing or unknown is one line that says what to do', () => {
  const schema = parse(`
    extend type Mutation { hold: Int @tag(name: "secret") }
    type Brand @policy(policies: [["king"]]) { audit: Int! @requiresScopes(scopes: [["audit:read", "audit:rea"]]) }
  `);
  expect(accessProblems(schema)).toEqual([
    'Mutation.hold: say who may ask it, by @requiresScopes(scopes: [["…"]]) with a scope of schema/scopes.ts.',
    'Mutation.hold: no variant knows the tag secret: use one of schema/variants.ts.',
    'Brand: king is no role of schema/scopes.ts.',
    'Brand.audit: make it nullable, so that a caller who is not given it is given the rest.',
    'Brand.audit: no role has the scope audit:rea: give it to one in schema/scopes.ts.',
  ]);
});
