import type { Instant } from '@marque/kit/clock.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import { expect, test } from 'vitest';
import { expectNoErrors } from '../support/answers.ts';
import { at } from '../support/clock.ts';
import { marketplaceOfFile } from '../support/marketplace.ts';
import { brand, seller, viewers } from '../support/viewers.ts';

const market = marketplaceOfFile();
const day = (time: string): Instant => at(`2026-10-20T${time}+08:00`);

/** The offers of a seller, as a storefront asks for them: authorised ones only. */
async function shown(of: string, when: Instant): Promise<readonly string[]> {
  const { listings } = expectNoErrors(
    await market.execute<{ listings: { totalCount: number; edges: { node: { id: string } }[] } }>(
      'query ($seller: [ID!]) { listings(filter: { seller: $seller }) { totalCount edges { node { id } } } }',
      { variables: { seller: [of] }, at: when },
    ),
  );
  expect(listings.totalCount).toBe(listings.edges.length);
  return listings.edges.map(({ node }) => node.id);
}

async function classOf(id: string, when: Instant): Promise<object> {
  const query = 'query ($id: ID!) { listing(id: $id) { authorization { class authorized } } }';
  return expectNoErrors(await market.execute(query, { variables: { id }, at: when }));
}

/** Runs a mutation as somebody at an instant, and gives its answer. */
async function run(name: string, input: object, { as, when }: { as: Viewer; when: Instant }) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const fields = name.endsWith('Authorization') ? '... on Authorization { id status }' : '... on Listing { id }';
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) {
    __typename ${fields} ... on Rejection { code message field }
  } }`;
  const data = expectNoErrors(
    await market.execute<Record<string, { id?: string }>>(query, { variables: { input }, as, at: when }),
  );
  return data[name];
}

test('what a brand revokes is gone in the very next query, and answers as of before stay as they were', async () => {
  const [xpeng, p7] = ['sel_xpeng_guangzhou', 'lst_xpeng_p7_xpeng_guangzhou'];
  const before = await shown(xpeng, day('09:59:59'));
  expect(before).toContain(p7);
  expect(
    await run(
      'revokeAuthorization',
      { authorization: 'aut_xpeng_guangzhou', reason: 'The contract ended.' },
      { as: brand('brd_xpeng'), when: day('10:00:00') },
    ),
  ).toEqual({ __typename: 'Authorization', id: 'aut_xpeng_guangzhou', status: 'REVOKED' });
  expect(await shown(xpeng, day('10:00:00'))).toEqual([]);
  expect(await classOf(p7, day('10:00:00'))).toMatchObject({ listing: { authorization: { authorized: false } } });
  expect(await shown(xpeng, day('09:59:59'))).toEqual(before);
  expect(await classOf(p7, day('09:59:59'))).toEqual({
    listing: { authorization: { class: 'AUTHORIZED', authorized: true } },
  });
});

test('what a brand suspends is gone until it reinstates it', async () => {
  const envision = 'lst_buick_envision_buick_hangzhou';
  const as = brand('brd_buick');
  const input = { authorization: 'aut_buick_hangzhou' };
  await run('suspendAuthorization', { ...input, reason: 'Under review.' }, { as, when: day('10:00:00') });
  expect(await shown('sel_buick_hangzhou', day('10:00:00'))).toEqual([]);
  expect(await run('reinstateAuthorization', input, { as, when: day('11:00:00') })).toEqual({
    __typename: 'Authorization',
    id: 'aut_buick_hangzhou',
    status: 'ACTIVE',
  });
  expect(await shown('sel_buick_hangzhou', day('11:00:00'))).toContain(envision);
  expect(await shown('sel_buick_hangzhou', day('10:59:59'))).toEqual([]);
});

test('a grant brings a seller’s listings in, and ends by itself at noon without anything running', async () => {
  const mini = 'lst_wuling_hongguang_mini_county_cars';
  expect(await shown('sel_county_cars', day('10:00:00'))).toEqual([]);
  expect(
    await run(
      'grantAuthorization',
      {
        brand: 'brd_wuling',
        seller: 'sel_county_cars',
        validFrom: '2026-10-20T10:00:00+08:00',
        validUntil: '2026-10-20T12:00:00+08:00',
      },
      { as: brand('brd_wuling'), when: day('10:00:00') },
    ),
  ).toMatchObject({ __typename: 'Authorization', status: 'ACTIVE' });
  expect(await shown('sel_county_cars', day('09:59:59'))).toEqual([]);
  expect(await shown('sel_county_cars', day('10:00:00'))).toEqual([mini]);
  expect(await shown('sel_county_cars', day('11:59:59'))).toEqual([mini]);
  expect(await shown('sel_county_cars', day('12:00:00'))).toEqual([]);
  expect(await classOf(mini, day('12:00:00'))).toEqual({
    listing: { authorization: { class: 'UNAUTHORIZED_DISCLOSED', authorized: false } },
  });
});

test('what hangs below a revoked authorisation falls with it', async () => {
  expect(await shown('sel_golden_key', day('09:00:00'))).not.toEqual([]);
  const input = { authorization: 'aut_lakeside_homes', reason: 'The project was sold.' };
  await run('revokeAuthorization', input, { as: brand('brd_lakeside_homes'), when: day('10:00:00') });
  expect(await shown('sel_golden_key', day('10:00:00'))).toEqual([]);
});

test('a new price shows in the breakdown and in the history of the next query', async () => {
  const listing = 'lst_chevrolet_monza_chevrolet_wuhan';
  const query = `query ($id: ID!) { listing(id: $id) {
    price { minorUnits } priceHistory { price { minorUnits } } priceBreakdown { advertised { minorUnits } effective { minorUnits } }
  } }`;
  const as = seller('sel_chevrolet_wuhan');
  const input = { listing, price: { minorUnits: 10_990_000, currency: 'CNY' } };
  await run('changePrice', input, { as, when: day('10:00:00') });
  const now = { minorUnits: 10_990_000 };
  expect(expectNoErrors(await market.execute(query, { variables: { id: listing }, at: day('10:00:00') }))).toEqual({
    listing: {
      price: now,
      priceHistory: [{ price: now }, expect.anything()],
      priceBreakdown: { advertised: now, effective: now },
    },
  });
});

test('a withdrawn listing is gone from the next query', async () => {
  const listing = 'lst_wm_motor_ex5_wm_motor_chengdu';
  expect(await shown('sel_wm_motor_chengdu', day('10:00:00'))).toContain(listing);
  await run('withdrawListing', { listing }, { as: seller('sel_wm_motor_chengdu'), when: day('10:00:00') });
  expect(await shown('sel_wm_motor_chengdu', day('10:00:00'))).not.toContain(listing);
});

test('a listing that a moderator disables is gone from the next query, and back when the measure is lifted', async () => {
  const listing = 'lst_cadillac_ct5_cadillac_beijing';
  const as = viewers.moderator;
  const order = { listing, measure: 'DISABLED', reasons: ['The photos are of another car.'] };
  await run('orderMeasure', order, { as, when: day('10:00:00') });
  expect(await shown('sel_cadillac_beijing', day('10:00:00'))).not.toContain(listing);
  await run('liftMeasure', { listing }, { as, when: day('11:00:00') });
  expect(await shown('sel_cadillac_beijing', day('11:00:00'))).toContain(listing);
});
