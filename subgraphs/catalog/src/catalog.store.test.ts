import { testPlace, testPostgres } from '@marque/kit/testing/database.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import { graphql } from 'graphql';
import { describe, expect, onTestFinished, test } from 'vitest';
import { definition } from './index.ts';
import { seedVin } from './seed/vin.ts';

const noon = Date.parse('2026-03-01T12:00:00Z');
const anonymous: Viewer = { role: 'anonymous', id: '' };
const seller = (name: string): Viewer => ({ role: 'seller', id: `sel_${name}` });

/** Opens catalog with the story; answers data of queries, and how many statements the last one took. */
const openCatalog = async () => {
  const { dataFolder, databaseUrl } = testPlace();
  let statements = 0;
  const catalog = await definition.open({
    dataFolder,
    databaseUrl: databaseUrl && (await testPostgres(databaseUrl)),
    onStatement: () => {
      statements += 1;
    },
  });
  onTestFinished(() => catalog.close());
  await catalog.seed();
  return {
    statements: () => statements,
    ask: async (source: string, viewer = anonymous, variableValues: Record<string, unknown> = {}) => {
      statements = 0;
      const contextValue = catalog.context({ viewer, now: noon, requestId: 'test' });
      const { data, errors } = await graphql({ schema: catalog.schema, source, contextValue, variableValues });
      // Plain objects, so that whole answers can be compared.
      return JSON.parse(
        JSON.stringify(errors ? { errors: errors.map(({ message, extensions }) => [message, extensions.code]) } : data),
      );
    },
  };
};

describe('brands', () => {
  test('come by name, page by page, neither repeated nor skipped, with their count', async () => {
    const { ask } = await openCatalog();
    const names: string[] = [];
    let after: string | null = null;
    for (;;) {
      const { brands } = await ask(
        'query ($after: String) { brands(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { name } } } }',
        anonymous,
        { after },
      );
      expect(brands.totalCount).toBe(47);
      for (const { node } of brands.edges) names.push(node.name);
      if (!brands.pageInfo.hasNextPage) break;
      after = brands.pageInfo.endCursor;
    }
    expect(names).toHaveLength(47);
    expect(new Set(names).size).toBe(47);
    expect(names.slice(0, 3)).toEqual(['Alfa Romeo', 'Audi', 'BMW']);
  });

  test('have their name in the asked language, else in their own', async () => {
    const { ask } = await openCatalog();
    expect(
      await ask(`{ wuling: brand(id: "brd_wuling") { own: name en: name(language: "en-GB") de: name(language: "de") country kind }
        none: brand(id: "brd_none") { id } }`),
    ).toEqual({
      wuling: { own: '五菱', en: 'Wuling', de: '五菱', country: 'CN', kind: 'VEHICLE_MANUFACTURER' },
      none: null,
    });
  });

  test('have their models and projects, which lead back to them', async () => {
    const { ask } = await openCatalog();
    expect(
      await ask(`{
        cadillac: brand(id: "brd_cadillac") {
          vehicleModels { totalCount edges { node { name brand { id } guidePrice { minorUnits currency formatted } } } }
        }
        lakeside: brand(id: "brd_lakeside_homes") {
          apartmentProjects { totalCount edges { node { name(language: "en") region { code name } address coordinates { latitude } } } }
        }
      }`),
    ).toEqual({
      cadillac: {
        vehicleModels: {
          totalCount: 2,
          edges: [
            {
              node: {
                name: 'CT5',
                brand: { id: 'brd_cadillac' },
                guidePrice: { minorUnits: 27_970_000, currency: 'CNY', formatted: 'CN¥279,700.00' },
              },
            },
            {
              node: {
                name: 'XT4',
                brand: { id: 'brd_cadillac' },
                guidePrice: { minorUnits: 25_970_000, currency: 'CNY', formatted: 'CN¥259,700.00' },
              },
            },
          ],
        },
      },
      lakeside: {
        apartmentProjects: {
          totalCount: 1,
          edges: [
            {
              node: {
                name: 'Lakeside Garden',
                region: { code: 'CN-ZJ', name: 'Zhejiang Sheng' },
                address: '杭州市西湖区湖滨路18号',
                coordinates: { latitude: 30.2489 },
              },
            },
          ],
        },
      },
    });
  });

  test('of a whole page of models are read at once', async () => {
    const { ask, statements } = await openCatalog();
    await ask('{ brand(id: "brd_volkswagen") { vehicleModels(first: 20) { edges { node { brand { name } } } } } }');
    expect(statements()).toBe(2);
  });

  test('do not take another list’s cursor', async () => {
    const { ask } = await openCatalog();
    const { brand } = await ask('{ brand(id: "brd_cadillac") { vehicleModels(first: 1) { pageInfo { endCursor } } } }');
    const { errors } = await ask('query ($after: String) { brands(after: $after) { totalCount } }', anonymous, {
      after: brand.vehicleModels.pageInfo.endCursor,
    });
    expect(errors).toEqual([[expect.stringContaining('`after` is not a cursor of this list'), 'BAD_USER_INPUT']]);
  });
});

describe('a VIN', () => {
  const vin = seedVin('LRW', 12);
  const listing = '{ listing(id: "lst_tesla_model_3_bargain_autos") { ... on CarListing { vin } } }';

  test.each([
    ['its seller', seller('bargain_autos'), vin],
    ['its brand', { role: 'brand', id: 'brd_tesla' }, vin],
    ['a moderator', { role: 'moderator', id: 'mod_chen' }, vin],
    ['the anonymous', anonymous, '***********000012'],
    ['a buyer', { role: 'buyer', id: 'byr_lin' }, '***********000012'],
    ['another seller', seller('tesla_china'), '***********000012'],
    ['another brand', { role: 'brand', id: 'brd_buick' }, '***********000012'],
  ])('is shown to %s as it should be', async (_, viewer, shown) => {
    const { ask } = await openCatalog();
    expect(await ask(listing, viewer)).toEqual({ listing: { vin: shown } });
  });
});

describe('a mutation', () => {
  const input = {
    brand: 'brd_tesla',
    title: [{ language: 'en', text: 'Tesla Model 3' }],
    condition: 'NEW',
    price: { minorUnits: 26_000_000, currency: 'CNY' },
    region: 'CN-JS',
    car: { model: 'mdl_tesla_model_3', vin: seedVin('LRW', 99) },
  };
  const publish = `mutation ($input: PublishListingInput!) { publishListing(input: $input) {
    __typename
    ... on CarListing { status version model { name } guidePrice { minorUnits } nextActions }
    ... on Rejection { code field }
  } }`;

  test('answers the listing in its concrete type, with what its seller may do next', async () => {
    const { ask } = await openCatalog();
    expect(await ask(publish, seller('bargain_autos'), { input })).toEqual({
      publishListing: {
        __typename: 'CarListing',
        status: 'ACTIVE',
        version: 1,
        model: { name: 'Model 3' },
        guidePrice: { minorUnits: 27_155_000 },
        nextActions: ['CHANGE_PRICE', 'PAUSE', 'WITHDRAW'],
      },
    });
  });

  test('answers a rejection as data', async () => {
    const { ask } = await openCatalog();
    const wrong = { ...input, car: { ...input.car, vin: '123' } };
    expect(await ask(publish, seller('bargain_autos'), { input: wrong })).toEqual({
      publishListing: { __typename: 'Rejection', code: 'VIN_INVALID', field: 'input.car.vin' },
    });
  });

  test('tells a seller, its brand and moderators which listing keeps theirs off the market, and nobody else', async () => {
    const { ask } = await openCatalog();
    const taken = { ...input, car: { ...input.car, vin: seedVin('LRW', 7) } };
    const own = `mutation ($input: PublishListingInput!) { publishListing(input: $input) {
      ... on CarListing { id status conflictsWith { id } } } }`;
    const { publishListing } = await ask(own, seller('bargain_autos'), { input: taken });
    expect(publishListing).toMatchObject({
      status: 'IN_REVIEW',
      conflictsWith: { id: 'lst_tesla_model_3_tesla_china' },
    });
    const again = `{ listing(id: "${publishListing.id}") { id conflictsWith { id } } }`;
    expect((await ask(again, { role: 'brand', id: 'brd_tesla' })).listing.conflictsWith).toEqual({
      id: 'lst_tesla_model_3_tesla_china',
    });
    expect(await ask(again)).toEqual({ listing: null });
    expect(await ask(again, seller('tesla_china'))).toEqual({ listing: null });
  });
});

describe('a hold', () => {
  const hold = `mutation { holdUnit(input: { listing: "lst_xpeng_p7_xpeng_guangzhou" }) {
    ... on UnitHold { id status expiresAt nextActions listing { id status nextActions } } } }`;
  const entity = `query ($id: ID!) { _entities(representations: [{ __typename: "UnitHold", id: $id }]) { ... on UnitHold { status nextActions } } }`;
  const lin: Viewer = { role: 'buyer', id: 'byr_lin' };

  test('is answered with its listing', async () => {
    const { ask } = await openCatalog();
    expect((await ask(hold, lin)).holdUnit).toEqual({
      id: expect.stringMatching(/^hld_/),
      status: 'PLACED',
      expiresAt: '2026-03-02T12:00:00.000Z',
      nextActions: ['RELEASE'],
      listing: { id: 'lst_xpeng_p7_xpeng_guangzhou', status: 'HELD', nextActions: [] },
    });
  });

  test('is seen by its buyer, the seller and moderators only', async () => {
    const { ask } = await openCatalog();
    const { holdUnit } = await ask(hold, lin);
    const viewers = [
      lin,
      seller('xpeng_guangzhou'),
      { role: 'moderator', id: 'mod_chen' },
      anonymous,
      { role: 'buyer', id: 'byr_wang' },
      { role: 'brand', id: 'brd_xpeng' },
    ];
    const seen = [];
    for (const viewer of viewers) seen.push((await ask(entity, viewer, { id: holdUnit.id }))._entities[0]);
    const released = { status: 'PLACED', nextActions: ['RELEASE'] };
    expect(seen).toEqual([released, released, { status: 'PLACED', nextActions: [] }, null, null, null]);
  });
});
