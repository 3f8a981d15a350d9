import { forever } from '@marque/kit/clock.ts';
import type { AuthorizationClass } from '@marque/schema/authorization.ts';
import { asc } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { listingPeriods, listings } from '../listings/tables.ts';
import { authorization, enforcement, listing, now, openMarket, seller } from '../testing/market.ts';

const classes: readonly AuthorizationClass[] = [
  'AUTHORIZED',
  'UNAUTHORIZED_DISCLOSED',
  'UNAUTHORIZED_UNDISCLOSED',
  'FALSE_CLAIM',
];

test('Without a filter only authorised listings are found, whatever a listing claims', async () => {
  const { hear, publish, find } = await openMarket();
  await hear(['authorization.changed', authorization()]);
  await publish(
    listing('lst_authorized'),
    listing('lst_claims', { sellerId: 'sel_b', authorizationClaim: 'AUTHORIZED' }),
    listing('lst_direct', { sellerId: 'sel_b', authorizationClaim: 'BRAND_DIRECT', disclosure: 'We are not.' }),
    listing('lst_discloses', { sellerId: 'sel_b', disclosure: 'Not authorised by the brand.' }),
    listing('lst_silent', { sellerId: 'sel_b' }),
  );
  expect(await find()).toEqual(['lst_authorized']);
  const found = Object.fromEntries(
    await Promise.all(classes.map(async (one) => [one, await find({ filter: { authorization: [one] } })] as const)),
  );
  expect(found).toEqual({
    AUTHORIZED: ['lst_authorized'],
    UNAUTHORIZED_DISCLOSED: ['lst_discloses'],
    UNAUTHORIZED_UNDISCLOSED: ['lst_silent'],
    FALSE_CLAIM: ['lst_direct', 'lst_claims'],
  });
  expect(await find({ filter: { authorization: classes } })).toHaveLength(5);
  expect(await find({ filter: { authorization: [] } })).toEqual([]);
});

test('An authorisation holds from its first millisecond to the one before its end', async () => {
  const { hear, publish, find } = await openMarket();
  await publish(listing('lst_1'));
  await hear(['authorization.changed', authorization({ periods: [{ from: now, until: now + 1_000 }] })]);
  const found = [];
  for (const at of [now - 1, now, now + 999, now + 1_000]) found.push(await find({}, at));
  expect(found).toEqual([[], ['lst_1'], ['lst_1'], []]);
});

test('Of several periods each one counts, and adjoining ones are one', async () => {
  const { database, hear, publish, find } = await openMarket();
  await publish(listing('lst_1'));
  await hear(
    ['authorization.changed', authorization({ periods: [{ from: 100, until: 200 }] })],
    ['authorization.changed', authorization({ id: 'aut_b', periods: [{ from: 200, until: 300 }] })],
    ['authorization.changed', authorization({ id: 'aut_c', periods: [{ from: 400, until: 500 }] })],
  );
  const found = [];
  for (const at of [99, 100, 200, 299, 300, 399, 400, 499, 500]) found.push((await find({ filter: null }, at)).length);
  expect(found).toEqual([0, 1, 1, 1, 0, 0, 1, 1, 0]);
  expect(await database.reader.select().from(listingPeriods).orderBy(asc(listingPeriods.from))).toEqual([
    { listingId: 'lst_1', from: 100, until: 300 },
    { listingId: 'lst_1', from: 400, until: 500 },
  ]);
  await hear(['authorization.changed', authorization({ id: 'aut_c', version: 2, periods: [] })]);
  expect(await database.reader.select().from(listingPeriods)).toEqual([]);
});

test('A listing published after the event has the same rights as one published before it', async () => {
  const { database, hear, publish } = await openMarket();
  const periods = [
    { from: 100, until: 200 },
    { from: now - 5, until: now + 5 },
  ];
  await publish(listing('lst_before'));
  await hear(['authorization.changed', authorization({ periods })], ['enforcement.changed', enforcement('lst_after')]);
  await hear(['enforcement.changed', enforcement('lst_before')]);
  await publish(listing('lst_after'));
  const [after, before] = await database.reader.select().from(listings).orderBy(asc(listings.id));
  expect({ ...after, id: '', title: {} }).toEqual({ ...before, id: '', title: {} });
  expect(after).toMatchObject({
    authorizedFrom: now - 5,
    authorizedUntil: now + 5,
    hasMorePeriods: true,
    hiddenFrom: 0,
    hiddenUntil: forever,
  });
  expect(await database.reader.select().from(listingPeriods)).toHaveLength(4);
});

test('A revocation ends the right at its instant and leaves the past as it was', async () => {
  const { hear, publish, find } = await openMarket();
  await publish(listing('lst_1'));
  await hear(['authorization.changed', authorization()]);
  await hear(['authorization.changed', authorization({ version: 2, periods: [{ from: 0, until: now }] })]);
  expect([await find({}, now - 1), await find({}, now)]).toEqual([['lst_1'], []]);
});

test('An authorisation reaches only the products, regions, channels and conditions of its scope', async () => {
  const { hear, publish, find } = await openMarket();
  await publish(
    listing('lst_1'),
    listing('lst_2', { productId: 'mdl_b' }),
    listing('lst_3', { productId: null }),
    listing('lst_4', { region: 'DE' }),
    listing('lst_5', { channel: 'IN_STORE' }),
    listing('lst_6', { condition: 'USED' }),
    listing('lst_7', { brandId: 'brd_b' }),
    listing('lst_8', { sellerId: 'sel_b' }),
    listing('lst_9', { region: 'CN' }),
  );
  const scope = { products: ['mdl_a'], regions: ['CN'], channels: ['ONLINE'], conditions: ['NEW'] } as const;
  await hear(['authorization.changed', authorization({ scope })]);
  expect(await find()).toEqual(['lst_9', 'lst_1']);
});

test('The listings of a suspended or closed seller are out of discovery until it is active again', async () => {
  const { hear, publish, find } = await openMarket();
  await hear(['authorization.changed', authorization()], ['seller.changed', seller({ status: 'SUSPENDED' })]);
  await publish(listing('lst_1'));
  const found = [await find()];
  await hear(['seller.changed', seller({ version: 2 })]);
  found.push(await find());
  await hear(['seller.changed', seller({ version: 3, status: 'CLOSED' })]);
  found.push(await find());
  expect(found).toEqual([[], ['lst_1'], []]);
});

test('A measure hides from its start until its end; a label hides nothing', async () => {
  const { hear, publish, find } = await openMarket();
  await hear(['authorization.changed', authorization()]);
  await publish(listing('lst_1'), listing('lst_2'), listing('lst_3'));
  await hear(
    ['enforcement.changed', enforcement('lst_1', { from: now, until: now + 10 })],
    ['enforcement.changed', enforcement('lst_2', { measure: 'REMOVED', from: now + 5 })],
    ['enforcement.changed', enforcement('lst_3', { measure: 'LABELLED' })],
  );
  const found = [];
  for (const at of [now - 1, now, now + 5, now + 10]) found.push(await find({}, at));
  expect(found).toEqual([['lst_3', 'lst_2', 'lst_1'], ['lst_3', 'lst_2'], ['lst_3'], ['lst_3', 'lst_1']]);
});

test('An event that comes twice, or after a newer one, changes nothing', async () => {
  const { database, hear, publish } = await openMarket();
  await publish(listing('lst_1'));
  await hear(
    ['authorization.changed', authorization({ version: 3 })],
    ['seller.changed', seller({ version: 3 })],
    ['enforcement.changed', enforcement('lst_1', { version: 3, measure: 'NONE' })],
  );
  const before = await database.reader.select().from(listings);
  await hear(
    ['authorization.changed', authorization({ version: 2, periods: [] })],
    ['authorization.changed', authorization({ version: 3, periods: [] })],
    ['seller.changed', seller({ version: 2, status: 'CLOSED' })],
    ['enforcement.changed', enforcement('lst_1', { version: 2 })],
  );
  expect(await database.reader.select().from(listings)).toEqual(before);
});

test('An authorisation costs a number of statements that does not grow with the listings', async () => {
  let count = 0;
  const onStatement = () => {
    count += 1;
  };
  const { hear, publish } = await openMarket({ onStatement });
  await publish(listing('lst_1'), listing('lst_2'));
  const costs = [];
  for (let version = 1; version <= 2; version += 1) {
    await publish(...Array.from({ length: 40 }, (_, index) => listing(`lst_${version}_${index}`)));
    count = 0;
    await hear(['authorization.changed', authorization({ version, periods: [{ from: 0, until: now + version }] })]);
    costs.push(count);
  }
  expect(costs[1]).toBe(costs[0]);
});

test('Of listings published while an authorisation changes none is left behind', async () => {
  const { database, hear, publish } = await openMarket();
  await Promise.all([
    ...Array.from({ length: 12 }, (_, index) => publish(listing(`lst_${index}`))),
    hear(['authorization.changed', authorization({ periods: [{ from: 1, until: 2 }] })]),
    ...Array.from({ length: 12 }, (_, index) => publish(listing(`lst_more_${index}`))),
  ]);
  const rights = await database.reader
    .selectDistinct({ from: listings.authorizedFrom, until: listings.authorizedUntil })
    .from(listings);
  expect(rights).toEqual([{ from: 1, until: 2 }]);
});
