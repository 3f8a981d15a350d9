import { forever } from '@marque/kit/clock.ts';
import { anonymous } from '@marque/kit/viewer.ts';
import { expect, test } from 'vitest';
import type { GrantAuthorizationInput } from '../generated.ts';
import { openDatabase, told } from '../testing/sellers.ts';
import {
  accepted,
  asBrand,
  asSeller,
  authorizationsOf,
  buyer,
  moderator,
  refusal,
  registerSellers,
} from '../testing/story.ts';

const open = async () => {
  const database = await openDatabase();
  await registerSellers(database, 'sel_a', 'sel_b', 'sel_c');
  return { database, service: authorizationsOf(database) };
};
const brand = (now: number) => ({ viewer: asBrand('brd_1'), now });
const seller = (id: string, now: number) => ({ viewer: asSeller(id), now });
const toA = { brand: 'brd_1', seller: 'sel_a' };

test('a grant is recorded as it was asked for, without repetitions', async () => {
  const { service } = await open();
  const scope = { models: ['mdl_1', 'mdl_1'], regions: ['CN'], channels: ['ONLINE' as const] };
  expect(await service.grant(brand(10), { ...toA, scope, validFrom: 20, validUntil: 90 })).toEqual({
    id: 'aut_1',
    brandId: 'brd_1',
    sellerId: 'sel_a',
    grantorId: 'brd_1',
    ancestors: [],
    rootId: 'aut_1',
    models: ['mdl_1'],
    projects: null,
    regions: ['CN'],
    channels: ['ONLINE'],
    conditions: null,
    validFrom: 20,
    validUntil: 90,
    grantedAt: 10,
    origin: 'GRANT',
    lapsesAt: null,
    renews: null,
    version: 1,
  });
});

const many = Array.from({ length: 501 }, (_, index) => `mdl_${index}`);
const badGrants: [string, Partial<GrantAuthorizationInput>, [string, string | null]][] = [
  ['a beginning in the past', { validFrom: 9 }, ['INVALID_PERIOD', 'input.validFrom']],
  ['an end before the beginning', { validFrom: 30, validUntil: 20 }, ['INVALID_PERIOD', 'input.validUntil']],
  ['an end at the beginning', { validFrom: 30, validUntil: 30 }, ['INVALID_PERIOD', 'input.validUntil']],
  ['501 models', { scope: { models: many } }, ['INVALID_INPUT', 'input.scope.models']],
  ['an empty restriction', { scope: { projects: [] } }, ['INVALID_INPUT', 'input.scope.projects']],
  ['an empty id', { scope: { models: [''] } }, ['INVALID_INPUT', 'input.scope.models']],
  ['an id of 10,000 characters', { scope: { models: ['x'.repeat(10_000)] } }, ['INVALID_INPUT', 'input.scope.models']],
  ['what no id can be', { scope: { models: ['mdl_a', "' or 1=1 --"] } }, ['INVALID_INPUT', 'input.scope.models']],
  ['an id with a null character', { scope: { projects: ['\0'] } }, ['INVALID_INPUT', 'input.scope.projects']],
  ['an unknown region', { scope: { regions: ['CN', 'XX'] } }, ['INVALID_INPUT', 'input.scope.regions']],
  ['a seller that no id can be', { seller: '\0' }, ['NOT_FOUND', 'input.seller']],
  ['an unknown seller', { seller: 'sel_x' }, ['NOT_FOUND', 'input.seller']],
  ['an unknown parent', { parent: 'aut_x' }, ['NOT_FOUND', 'input.parent']],
  ['another brand', { brand: 'brd_2' }, ['FORBIDDEN', null]],
];

test('a grant that breaks a rule is refused with its code and field, and nothing is written', async () => {
  const { database, service } = await open();
  for (const [problem, input, expected] of badGrants)
    expect([problem, ...refusal(await service.grant(brand(10), { ...toA, ...input }))]).toEqual([problem, ...expected]);
  expect(await told(database, 'authorization.changed')).toEqual([]);
});

test('500 models are granted', async () => {
  const { service } = await open();
  expect(accepted(await service.grant(brand(10), { ...toA, scope: { models: many.slice(1) } })).models?.length).toBe(
    500,
  );
});

test('nobody but the brand can grant or change what it granted', async () => {
  const { service } = await open();
  const { id: authorization } = accepted(await service.grant(brand(10), toA));
  const callers = [anonymous, buyer, moderator, asBrand('brd_2'), asSeller('sel_a'), asSeller('brd_1')];
  for (const viewer of callers) {
    const caller = { viewer, now: 20 };
    const outcomes = [
      await service.grant(caller, { ...toA, seller: 'sel_b' }),
      await service.suspend(caller, { authorization, reason: 'because' }),
      await service.reinstate(caller, { authorization }),
      await service.revoke(caller, { authorization, reason: 'because' }),
    ];
    const code = viewer === anonymous ? 'UNAUTHENTICATED' : 'FORBIDDEN';
    expect([viewer, outcomes.map(refusal)]).toEqual([viewer, outcomes.map(() => [code, null])]);
  }
});

test('every status allows its own actions and no others', async () => {
  const { service } = await open();
  const { id: authorization } = accepted(await service.grant(brand(10), { ...toA, validFrom: 20, validUntil: 90 }));
  const reason = 'because';
  const codeAt = async (action: 'suspend' | 'reinstate' | 'revoke', now: number) => {
    const outcome = await service[action](brand(now), { authorization, reason });
    return 'code' in outcome ? outcome.code : 'done';
  };
  expect(await codeAt('suspend', 19)).toBe('ILLEGAL_TRANSITION');
  expect(await codeAt('reinstate', 20)).toBe('ILLEGAL_TRANSITION');
  expect(await codeAt('suspend', 30)).toBe('done');
  expect(await codeAt('suspend', 31)).toBe('ILLEGAL_TRANSITION');
  expect(await codeAt('reinstate', 40)).toBe('done');
  expect(await codeAt('revoke', 50)).toBe('done');
  expect(await codeAt('revoke', 51)).toBe('ILLEGAL_TRANSITION');
  expect(await codeAt('reinstate', 51)).toBe('ILLEGAL_TRANSITION');
});

test('a scheduled authorisation can be revoked, and one that is over cannot', async () => {
  const { service } = await open();
  const first = accepted(await service.grant(brand(10), { ...toA, validFrom: 20, validUntil: 30 }));
  const second = accepted(await service.grant(brand(10), { ...toA, validFrom: 30, validUntil: 40 }));
  accepted(await service.revoke(brand(25), { authorization: second.id, reason: 'because' }));
  const late = await service.revoke(brand(30), { authorization: first.id, reason: 'because' });
  expect(refusal(late)).toEqual(['ILLEGAL_TRANSITION', null]);
});

test('a clock that runs behind neither undoes a revocation nor writes into the past', async () => {
  const { database, service } = await open();
  const { id: authorization } = accepted(await service.grant(brand(10), toA));
  accepted(await service.suspend(brand(50), { authorization, reason: 'because' }));
  accepted(await service.reinstate(brand(40), { authorization }));
  accepted(await service.revoke(brand(45), { authorization, reason: 'because' }));
  expect(refusal(await service.suspend(brand(30), { authorization, reason: 'because' }))[0]).toBe('ILLEGAL_TRANSITION');
  expect((await told(database, 'authorization.changed')).at(-1)).toMatchObject({ periods: [{ from: 10, until: 50 }] });
});

test('a reason has 1 to 500 characters, of any script and blanks around it not counted', async () => {
  const { service } = await open();
  const { id: authorization } = accepted(await service.grant(brand(10), toA));
  for (const reason of ['', '   ', '理'.repeat(501), 'a\0b', 'a\nb', '\ud800', 'a\u202eb']) {
    const refused = ['INVALID_INPUT', 'input.reason'];
    expect(refusal(await service.suspend(brand(20), { authorization, reason }))).toEqual(refused);
    expect(refusal(await service.revoke(brand(20), { authorization, reason }))).toEqual(refused);
  }
  accepted(await service.suspend(brand(20), { authorization, reason: ` ${'𠮷'.repeat(500)} ` }));
});

test('an unknown authorisation cannot be changed', async () => {
  const { service } = await open();
  const outcome = await service.revoke(brand(20), { authorization: 'aut_x', reason: 'because' });
  expect(refusal(outcome)).toEqual(['NOT_FOUND', 'input.authorization']);
});

const besides: [string, Partial<GrantAuthorizationInput>, boolean][] = [
  ['the same once more', {}, false],
  ['a part of its scope', { scope: { models: ['mdl_1'], regions: ['CN-SH'] } }, false],
  ['another model', { scope: { models: ['mdl_2'] } }, true],
  ['the time up to its beginning', { validFrom: 10, validUntil: 20 }, true],
  ['the time from its end on', { validFrom: 90, validUntil: 99 }, true],
  ['a time that reaches into it', { validFrom: 10, validUntil: 21 }, false],
  ['a time that begins within it', { validFrom: 89 }, false],
  ['another seller', { seller: 'sel_b' }, true],
];

test('two authorisations of one brand and seller never overlap in both scope and time', async () => {
  const { service } = await open();
  for (const [index, [place, input, granted]] of besides.entries()) {
    const caller = { viewer: asBrand(`brd_${index}`), now: 10 };
    const scope = { models: ['mdl_1'], regions: ['CN'] };
    const terms = { brand: caller.viewer.id, seller: 'sel_a', scope, validFrom: 20, validUntil: 90 };
    accepted(await service.grant(caller, terms));
    const outcome = await service.grant(caller, { ...terms, ...input });
    expect([place, 'code' in outcome ? outcome.code : true]).toEqual([place, granted || 'OVERLAPPING_AUTHORIZATION']);
  }
});

test('a revoked authorisation makes room from its instant on, a suspended one does not', async () => {
  const { service } = await open();
  const { id: authorization } = accepted(await service.grant(brand(10), toA));
  accepted(await service.suspend(brand(20), { authorization, reason: 'because' }));
  expect(refusal(await service.grant(brand(30), toA))[0]).toBe('OVERLAPPING_AUTHORIZATION');
  accepted(await service.revoke(brand(40), { authorization, reason: 'because' }));
  expect(refusal(await service.grant(brand(39), toA))[0]).toBe('OVERLAPPING_AUTHORIZATION');
  accepted(await service.grant(brand(40), toA));
});

const parentTerms = { ...toA, scope: { models: ['mdl_1', 'mdl_2'], regions: ['CN'] }, validFrom: 20, validUntil: 90 };
const part = {
  brand: 'brd_1',
  seller: 'sel_b',
  scope: { models: ['mdl_1'], regions: ['CN-SH'] },
  validFrom: 30,
  validUntil: 80,
};
const excesses: [string, Partial<GrantAuthorizationInput>, [string, string | null]][] = [
  ['to begin before it', { validFrom: 19 }, ['EXCEEDS_PARENT', 'input.validFrom']],
  ['to end after it', { validUntil: 91 }, ['EXCEEDS_PARENT', 'input.validUntil']],
  ['not to end', { validUntil: null }, ['EXCEEDS_PARENT', 'input.validUntil']],
  ['another model', { scope: { models: ['mdl_3'], regions: ['CN'] } }, ['EXCEEDS_PARENT', 'input.scope']],
  ['all models', { scope: { regions: ['CN'] } }, ['EXCEEDS_PARENT', 'input.scope']],
  ['another country', { scope: { models: ['mdl_1'], regions: ['DE'] } }, ['EXCEEDS_PARENT', 'input.scope']],
  ['another brand', { brand: 'brd_2' }, ['INVALID_INPUT', 'input.brand']],
  ['itself', { seller: 'sel_a' }, ['OVERLAPPING_AUTHORIZATION', 'input']],
];

test('whoever passes on a part of its own authorisation cannot pass on more than it has', async () => {
  const { service } = await open();
  const { id: parent } = accepted(await service.grant(brand(10), parentTerms));
  for (const [wish, input, expected] of excesses) {
    const outcome = await service.grant(seller('sel_a', 15), { ...part, parent, ...input });
    expect([wish, ...refusal(outcome)]).toEqual([wish, ...expected]);
  }
  accepted(await service.grant(seller('sel_a', 15), { ...part, parent }));
});

test('only the holder of an authorisation passes it on, and not while it is suspended or after it is revoked', async () => {
  const { service } = await open();
  const { id: parent } = accepted(await service.grant(brand(10), parentTerms));
  expect(refusal(await service.grant(seller('sel_c', 25), { ...part, parent }))[0]).toBe('FORBIDDEN');
  expect(refusal(await service.grant(brand(25), { ...part, parent }))[0]).toBe('FORBIDDEN');
  accepted(await service.suspend(brand(25), { authorization: parent, reason: 'because' }));
  expect(refusal(await service.grant(seller('sel_a', 26), { ...part, parent }))).toEqual([
    'ILLEGAL_TRANSITION',
    'input.parent',
  ]);
  accepted(await service.revoke(brand(27), { authorization: parent, reason: 'because' }));
  expect(refusal(await service.grant(seller('sel_a', 28), { ...part, parent }))[0]).toBe('EXCEEDS_PARENT');
});

test('a chain has at most ten authorisations', async () => {
  const { database, service } = await open();
  const links = Array.from({ length: 11 }, (_, index) => `sel_${index + 1}`);
  await registerSellers(database, ...links);
  let parent = accepted(await service.grant(brand(10), { brand: 'brd_1', seller: 'sel_1' }));
  for (const link of links.slice(1, 10))
    parent = accepted(
      await service.grant(seller(parent.sellerId, 10), { brand: 'brd_1', seller: link, parent: parent.id }),
    );
  expect(parent.ancestors.length).toBe(9);
  const eleventh = { brand: 'brd_1', seller: 'sel_11', parent: parent.id };
  expect(refusal(await service.grant(seller('sel_10', 10), eleventh))).toEqual(['EXCEEDS_PARENT', 'input.parent']);
});

test('every change tells the feed of the authorisation and of all below it, in growing versions', async () => {
  const { database, service } = await open();
  const top = accepted(await service.grant(brand(10), parentTerms));
  const middle = accepted(await service.grant(seller('sel_a', 15), { ...part, parent: top.id }));
  const scope = { projects: ['prj_1'] };
  accepted(await service.grant(brand(15), { brand: 'brd_1', seller: 'sel_c', scope }));
  accepted(await service.suspend(brand(40), { authorization: top.id, reason: 'because' }));
  accepted(await service.suspend(seller('sel_a', 45), { authorization: middle.id, reason: 'because' }));
  accepted(await service.reinstate(brand(50), { authorization: top.id }));

  const ofTop = {
    id: 'aut_1',
    brandId: 'brd_1',
    sellerId: 'sel_a',
    scope: { products: ['mdl_1', 'mdl_2'], regions: ['CN'], channels: null, conditions: null },
  };
  const ofMiddle = {
    id: 'aut_2',
    brandId: 'brd_1',
    sellerId: 'sel_b',
    scope: { products: ['mdl_1'], regions: ['CN-SH'], channels: null, conditions: null },
  };
  const ofOther = {
    id: 'aut_3',
    brandId: 'brd_1',
    sellerId: 'sel_c',
    scope: { products: ['prj_1'], regions: null, channels: null, conditions: null },
  };
  expect(await told(database, 'authorization.changed')).toEqual([
    { ...ofTop, version: 1, periods: [{ from: 20, until: 90 }] },
    { ...ofMiddle, version: 2, periods: [{ from: 30, until: 80 }] },
    { ...ofOther, version: 3, periods: [{ from: 15, until: forever }] },
    { ...ofTop, version: 4, periods: [{ from: 20, until: 40 }] },
    { ...ofMiddle, version: 4, periods: [{ from: 30, until: 40 }] },
    { ...ofMiddle, version: 5, periods: [{ from: 30, until: 40 }] },
    {
      ...ofTop,
      version: 6,
      periods: [
        { from: 20, until: 40 },
        { from: 50, until: 90 },
      ],
    },
    { ...ofMiddle, version: 6, periods: [{ from: 30, until: 40 }] },
  ]);
});
