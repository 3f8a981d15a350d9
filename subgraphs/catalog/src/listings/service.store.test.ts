import { forever } from '@marque/kit/clock.ts';
import { describe, expect, test } from 'vitest';
import { noOdometer } from '../kinds/kind.ts';
import { sellers, stores } from '../rights/tables.ts';
import { pricePointsOf } from './price-history.ts';
import { as, carInput, flatInput, noon, openMarket, vinOf } from './testing/market.ts';

const seller = as('seller', 'sel_a');
const code = (result: unknown) => (result as { code?: string }).code ?? 'no rejection';
const hour = 3_600_000;

describe('publishing', () => {
  test('stores a car whole, with what follows from its facts, its first price and one event', async () => {
    const market = await openMarket();
    const result = await market.listings.publish(
      seller,
      carInput(
        { disclosure: 'Not authorised', store: 'sto_a' },
        { vin: ` ${vinOf(1).toLowerCase()} `, vehicleModelDate: 2026 },
      ),
    );
    const row = await market.row('lst_1');
    expect(result).toEqual(row);
    expect(row).toMatchObject({
      id: 'lst_1',
      kind: 'CAR',
      brandId: 'brd_vw',
      productId: 'mdl_lavida',
      sellerId: 'sel_a',
      storeId: 'sto_a',
      channel: 'IN_STORE',
      price: 11_990_000,
      guidePrice: 12_090_000,
      currency: 'CNY',
      status: 'ACTIVE',
      publishedAt: noon,
      expiresAt: forever,
      version: 1,
      vin: vinOf(1),
      unitKey: vinOf(1),
      bodyType: 'SEDAN',
      fuelType: 'GASOLINE',
      onMarket: true,
      sellerActive: true,
      unauthorizedClass: 'UNAUTHORIZED_DISCLOSED',
      authorizedFrom: 0,
      authorizedUntil: 0,
      hasPeriods: false,
      year: 2026,
      mileage: noOdometer,
    });
    expect(await pricePointsOf(market.database.reader, ['lst_1'])).toEqual([[{ price: 11_990_000, from: noon }]]);
    expect(await market.events()).toMatchObject([
      { id: 'lst_1', version: 1, status: 'ACTIVE', unitKey: vinOf(1), disclosed: true },
    ]);
  });

  test('keeps the order of languages, so that the original stays the first', async () => {
    const market = await openMarket();
    await market.listings.publish(seller, carInput());
    expect(Object.keys((await market.row('lst_1'))?.title ?? {})).toEqual(['zh', 'en']);
  });

  test('keeps a price beyond 2^31 to the last fen', async () => {
    const market = await openMarket();
    await market.listings.publish(seller, flatInput());
    expect(await market.row('lst_1')).toMatchObject({
      price: 30_000_000_000,
      unitKey: 'prj_garden/3-1802',
      guidePrice: null,
    });
  });

  test('leaves the guide price out where it is in another currency', async () => {
    const market = await openMarket();
    await market.listings.publish(seller, carInput({ price: { minorUnits: 1_500_000, currency: 'EUR' } }));
    expect(await market.row('lst_1')).toMatchObject({ price: 1_500_000, guidePrice: null, currency: 'EUR' });
  });

  test.each([
    ['no kind', carInput({ car: null }), 'INVALID_INPUT', 'input'],
    ['two kinds', { ...carInput(), apartment: flatInput().apartment }, 'INVALID_INPUT', 'input'],
    ['no price', carInput({ price: { minorUnits: 0, currency: 'CNY' } }), 'INVALID_INPUT', 'input.price.minorUnits'],
    ['no currency', carInput({ price: { minorUnits: 1, currency: 'cny' } }), 'INVALID_INPUT', 'input.price.currency'],
    ['an unknown brand', carInput({ brand: 'brd_none' }), 'INVALID_INPUT', 'input.brand'],
    ["another brand's model", carInput({ brand: 'brd_homes' }), 'INVALID_INPUT', 'input.car.model'],
    ["another brand's project", flatInput({ brand: 'brd_vw' }), 'INVALID_INPUT', 'input.apartment.project'],
    ['an unknown region', carInput({ region: 'CN-XX' }), 'INVALID_INPUT', 'input.region'],
    [
      'a point off the globe',
      carInput({ coordinates: { latitude: 91, longitude: 0 } }),
      'INVALID_INPUT',
      'input.coordinates',
    ],
    ['no title', carInput({ title: [] }), 'INVALID_INPUT', 'input.title'],
    [
      'a title of 201 characters',
      carInput({ title: [{ language: 'en', text: 'x'.repeat(201) }] }),
      'INVALID_INPUT',
      'input.title',
    ],
    [
      'a description of 5001',
      carInput({ description: [{ language: 'en', text: 'x'.repeat(5001) }] }),
      'INVALID_INPUT',
      'input.description',
    ],
    ['a disclosure of 501', carInput({ disclosure: 'x'.repeat(501) }), 'INVALID_INPUT', 'input.disclosure'],
    ['an end in the past', carInput({ expiresAt: noon }), 'INVALID_INPUT', 'input.expiresAt'],
    ['what is no VIN', carInput({}, { vin: 'LSVNV4180G2O00001' }), 'VIN_INVALID', 'input.car.vin'],
    ['a used car without mileage', carInput({ condition: 'USED' }), 'INVALID_INPUT', 'input.car.mileageFromOdometer'],
  ])('refuses %s and stores nothing', async (_, input, expected, field) => {
    const market = await openMarket();
    expect(await market.listings.publish(seller, input)).toMatchObject({
      __typename: 'Rejection',
      code: expected,
      field,
    });
    expect([await market.rows(), await market.events()]).toEqual([[], []]);
  });

  test('is in a store of the seller, as far as stores are known', async () => {
    const market = await openMarket();
    const ofB = { id: 'sto_b', sellerId: 'sel_b', version: 1 };
    await market.database.transaction((tx) => tx.insert(stores).values(ofB));
    const refusal = { code: 'INVALID_INPUT', field: 'input.store' };
    expect(await market.listings.publish(seller, carInput({ store: 'sto_b' }))).toMatchObject(refusal);
    expect(await market.rows()).toEqual([]);
    expect(await market.listings.publish(as('seller', 'sel_b'), carInput({ store: 'sto_b' }))).toMatchObject({
      storeId: 'sto_b',
    });
    expect(await market.listings.publish(seller, flatInput({ store: 'sto_new' }))).toMatchObject({
      storeId: 'sto_new',
    });
  });

  test('is for sellers in business', async () => {
    const market = await openMarket();
    await market.database.transaction((tx) =>
      tx.insert(sellers).values({ id: 'sel_closed', kind: 'AGENT', status: 'SUSPENDED', version: 1 }),
    );
    const callers = [
      as('anonymous', ''),
      as('buyer', 'byr_a'),
      as('brand', 'brd_vw'),
      as('moderator', 'mod_a'),
      as('seller', 'sel_closed'),
    ];
    const results = [];
    for (const caller of callers) results.push(code(await market.listings.publish(caller, carInput())));
    expect(results).toEqual(['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    expect(await market.rows()).toEqual([]);
  });
});

describe('a change of price', () => {
  const price = (minorUnits: number, expectedVersion?: number) => ({
    listing: 'lst_1',
    price: { minorUnits, currency: 'CNY' },
    ...(expectedVersion !== undefined && { expectedVersion }),
  });

  test('keeps the old price in the history and tells the new one, once', async () => {
    const market = await openMarket();
    await market.listings.publish(seller, carInput());
    await market.listings.changePrice(as('seller', 'sel_a', hour), price(11_000_000));
    expect(await market.row('lst_1')).toMatchObject({ price: 11_000_000, version: 2 });
    expect(await pricePointsOf(market.database.reader, ['lst_1'])).toEqual([
      [
        { price: 11_000_000, from: noon + hour },
        { price: 11_990_000, from: noon },
      ],
    ]);
    expect((await market.events()).map(({ version, price }) => [version, price])).toEqual([
      [1, 11_990_000],
      [2, 11_000_000],
    ]);
  });

  test('to the same price changes nothing: no version, no point, no event', async () => {
    const market = await openMarket();
    await market.listings.publish(seller, carInput());
    expect(await market.listings.changePrice(seller, price(11_990_000))).toMatchObject({ version: 1 });
    expect(await market.events()).toHaveLength(1);
    expect((await pricePointsOf(market.database.reader, ['lst_1']))[0]).toHaveLength(1);
  });

  test('for a version that is no longer there is a conflict', async () => {
    const market = await openMarket();
    await market.listings.publish(seller, carInput());
    await market.listings.changePrice(seller, price(1, 1));
    expect(code(await market.listings.changePrice(seller, price(2, 1)))).toBe('VERSION_CONFLICT');
    expect(await market.row('lst_1')).toMatchObject({ price: 1, version: 2 });
  });

  test('of twenty that saw the same version one goes through', async () => {
    const market = await openMarket();
    await market.listings.publish(seller, carInput());
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, index) => market.listings.changePrice(seller, price(1000 + index, 1))),
    );
    expect(results.map(code).filter((result) => result === 'no rejection')).toHaveLength(1);
    expect(results.map(code).filter((result) => result === 'VERSION_CONFLICT')).toHaveLength(19);
    expect(await market.row('lst_1')).toMatchObject({ version: 2 });
    expect((await pricePointsOf(market.database.reader, ['lst_1']))[0]).toHaveLength(2);
  });

  test('of twenty that name no version all go through, one after the other', async () => {
    const market = await openMarket();
    await market.listings.publish(seller, carInput());
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => market.listings.changePrice(seller, price(1000 + index))),
    );
    expect(await market.row('lst_1')).toMatchObject({ version: 21 });
    const versions = (await market.events()).map(({ version }) => version);
    expect(versions).toEqual(Array.from({ length: 21 }, (_, index) => index + 1));
  });

  test('is refused in another currency, for nothing, and of a listing that is not there', async () => {
    const market = await openMarket();
    await market.listings.publish(seller, carInput());
    const inEuro = { listing: 'lst_1', price: { minorUnits: 1, currency: 'EUR' } };
    expect(await market.listings.changePrice(seller, inEuro)).toMatchObject({ field: 'input.price.currency' });
    expect(await market.listings.changePrice(seller, price(0))).toMatchObject({ field: 'input.price.minorUnits' });
    expect(code(await market.listings.changePrice(seller, { ...price(1), listing: 'lst_9' }))).toBe('NOT_FOUND');
  });
});

describe('the lifecycle', () => {
  test('goes from the market to a pause, back and away for good, a version and an event each', async () => {
    const market = await openMarket();
    await market.listings.publish(seller, carInput());
    await market.listings.pause(seller, 'lst_1');
    expect(await market.row('lst_1')).toMatchObject({ status: 'PAUSED', onMarket: false });
    await market.listings.resume(seller, 'lst_1');
    expect(await market.row('lst_1')).toMatchObject({ status: 'ACTIVE', onMarket: true });
    await market.listings.withdraw(seller, 'lst_1');
    expect(await market.row('lst_1')).toMatchObject({ status: 'WITHDRAWN', onMarket: false, version: 4 });
    expect((await market.events()).map(({ version, status }) => [version, status])).toEqual([
      [1, 'ACTIVE'],
      [2, 'PAUSED'],
      [3, 'ACTIVE'],
      [4, 'WITHDRAWN'],
    ]);
  });

  test('refuses what the status does not allow, and says what it allows', async () => {
    const market = await openMarket();
    await market.listings.publish(seller, carInput());
    expect(await market.listings.resume(seller, 'lst_1')).toEqual({
      __typename: 'Rejection',
      code: 'ILLEGAL_TRANSITION',
      message: 'The listing is ACTIVE, which does not allow RESUME: possible now is CHANGE_PRICE, PAUSE, WITHDRAW',
      field: 'input.listing',
    });
    expect(await market.events()).toHaveLength(1);
  });

  test("is the seller's own: others are forbidden what they see, and do not find what they may not see", async () => {
    const market = await openMarket();
    await market.listings.publish(seller, carInput());
    const other = as('seller', 'sel_b');
    expect(code(await market.listings.pause(other, 'lst_1'))).toBe('FORBIDDEN');
    expect(code(await market.listings.pause(as('anonymous', ''), 'lst_1'))).toBe('UNAUTHENTICATED');
    await market.listings.pause(seller, 'lst_1');
    expect(code(await market.listings.resume(other, 'lst_1'))).toBe('NOT_FOUND');
    expect(code(await market.listings.resume(other, 'lst_2'))).toBe('NOT_FOUND');
    expect(await market.row('lst_1')).toMatchObject({ status: 'PAUSED', version: 2 });
  });
});
