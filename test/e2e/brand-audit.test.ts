import type { Viewer } from '@marque/kit/viewer.ts';
import { expect, test } from 'vitest';
import { errorsOf, expectNoErrors } from '../support/answers.ts';
import { marketplaceOfFile } from '../support/marketplace.ts';
import { brandAudit } from '../support/operations.ts';
import { brand, seller, viewers } from '../support/viewers.ts';

const market = marketplaceOfFile();
const tesla = brand('brd_tesla');

/** What the gateway answers to an operation of a brand, sent to the letter. */
async function answerTo<Data>(name: string, as: Viewer, variables: Readonly<Record<string, unknown>>): Promise<Data> {
  return expectNoErrors(await market.execute<Data>(brandAudit(name), { variables, as }));
}

const logFor = async (as: Viewer) =>
  answerTo<{ brand: { audit: { log: { entries: number } } | null } }>('VerifyLog', as, { brand: 'brd_tesla' });

test('a brand asks whether a seller was authorised then, lets it sell, takes that back, and the log tells of both', async () => {
  const before = (await logFor(tesla)).brand.audit?.log.entries ?? 0;
  const scope = { models: ['mdl_tesla_model_3'], regions: ['CN-JS'], channels: ['ONLINE'], conditions: ['NEW'] };
  const granted = await answerTo<{ grantAuthorization: { id: string } }>('Grant', tesla, {
    input: { brand: 'brd_tesla', seller: 'sel_bargain_autos', scope, validUntil: '2027-01-01T00:00:00+08:00' },
  });
  const { id } = granted.grantAuthorization;
  expect(granted.grantAuthorization).toEqual({
    __typename: 'Authorization',
    id: expect.stringMatching(/^aut_/),
    status: 'ACTIVE',
    validFrom: '2026-10-15T04:00:00.000Z',
    validUntil: '2026-12-31T16:00:00.000Z',
    scope: { ...scope, models: [{ id: 'mdl_tesla_model_3' }] },
    nextActions: ['SUSPEND', 'REVOKE', 'RENEW'],
  });

  const sale = { brand: 'brd_tesla', seller: 'sel_bargain_autos', model: 'mdl_tesla_model_3', region: 'CN-JS' };
  const checkedAt = async (at: string) =>
    (await answerTo<{ authorizationCheck: object }>('AuthorizedThen', tesla, { ...sale, at })).authorizationCheck;
  expect(await checkedAt('2026-10-15T04:00:00.000Z')).toEqual({
    authorized: true,
    asOf: '2026-10-15T04:00:00.000Z',
    reasons: ['IN_FORCE'],
    chain: [
      {
        id,
        status: 'ACTIVE',
        validFrom: '2026-10-15T04:00:00.000Z',
        validUntil: '2026-12-31T16:00:00.000Z',
        grantedBy: { id: 'brd_tesla', name: 'Tesla' },
      },
    ],
  });
  expect(await checkedAt('2026-10-15T03:59:59.999Z')).toEqual({
    authorized: false,
    asOf: '2026-10-15T03:59:59.999Z',
    reasons: ['NEVER_GRANTED'],
    chain: [],
  });

  const input = { authorization: id, reason: 'Sold below the guide price as official.' };
  expect(await answerTo('Revoke', tesla, { input })).toEqual({
    revokeAuthorization: { __typename: 'Authorization', id, status: 'REVOKED', revokedAt: '2026-10-15T04:00:00.000Z' },
  });
  expect(await logFor(tesla)).toEqual({
    brand: { id: 'brd_tesla', audit: { log: { entries: before + 2, intact: true, firstBroken: null } } },
  });
});

test('a brand’s audit is null to other brands, refused to sellers and buyers, and a moderator’s to see', async () => {
  const nothing = { brand: { id: 'brd_tesla', audit: null } };
  expect(await logFor(brand('brd_volkswagen'))).toEqual(nothing);
  for (const as of [seller('sel_tesla_china'), viewers.buyer]) {
    const refused = await market.execute(brandAudit('VerifyLog'), { variables: { brand: 'brd_tesla' }, as });
    expect(refused.data).toEqual(nothing);
    expect(errorsOf(refused)).toEqual([{ code: 'FORBIDDEN', path: 'brand.audit' }]);
  }
  expect((await logFor(viewers.moderator)).brand.audit).toMatchObject({ log: { intact: true } });
});

test('a brand neither grants for another brand nor revokes what another granted', async () => {
  const other = brand('brd_volkswagen');
  const rejection = { __typename: 'Rejection', code: 'FORBIDDEN' };
  const before = await logFor(viewers.moderator);
  const grant = { brand: 'brd_tesla', seller: 'sel_bargain_autos' };
  expect(await answerTo('Grant', other, { input: grant })).toMatchObject({ grantAuthorization: rejection });
  const revoke = { authorization: 'aut_tesla_china', reason: 'A rival.' };
  expect(await answerTo('Revoke', other, { input: revoke })).toMatchObject({ revokeAuthorization: rejection });
  expect(await logFor(viewers.moderator)).toEqual(before);
});

test('a brand stands behind a promotion, withdraws from it for good, and buyers read both at once', async () => {
  const [campaign, riverCity] = ['cmp_double11_2026', brand('brd_river_city')];
  const stand = (as: Viewer, state: string, statement: string) =>
    answerTo<{ endorsePromotion: object }>('StandOnPromotion', as, { input: { campaign, state, statement } });
  const shown = async () => {
    const query = '{ campaign(code: "DOUBLE11-2026") { endorsements { brand { id } state statement } } }';
    const answer = await market.execute<{ campaign: { endorsements: { brand: { id: string } }[] } }>(query);
    return expectNoErrors(answer).campaign.endorsements.find((one) => one.brand.id === riverCity.id);
  };
  expect(await shown()).toMatchObject({ state: 'PENDING', statement: null });
  expect(await stand(riverCity, 'ENDORSED', 'We take part with both towers.')).toEqual({
    endorsePromotion: {
      ...{ __typename: 'Endorsement', state: 'ENDORSED', statement: 'We take part with both towers.' },
      ...{ since: '2026-10-15T04:00:00.000Z', campaign: { id: campaign } },
    },
  });
  expect(await shown()).toMatchObject({ state: 'ENDORSED', statement: 'We take part with both towers.' });
  expect(await stand(riverCity, 'WITHDRAWN', 'Sold out.')).toMatchObject({ endorsePromotion: { state: 'WITHDRAWN' } });
  expect(await shown()).toMatchObject({ state: 'WITHDRAWN', statement: 'Sold out.' });
  const refused = { endorsePromotion: { __typename: 'Rejection', code: 'ILLEGAL_TRANSITION' } };
  expect(await stand(riverCity, 'ENDORSED', 'Once more.')).toMatchObject(refused);
  const others = { endorsePromotion: { __typename: 'Rejection', code: 'NOT_FOUND' } };
  expect(await stand(brand('brd_tesla'), 'DENIED', 'Not ours.')).toMatchObject(others);
});
