import { openDatabase } from '@marque/kit/db/open.ts';
import { testPlace, testPostgres } from '@marque/kit/testing/database.ts';
import { anonymous, type Viewer } from '@marque/kit/viewer.ts';
import { graphql } from 'graphql';
import { expect, onTestFinished, test } from 'vitest';
import { brands } from '../brands/tables.ts';
import { definition } from '../index.ts';
import { vehicleModels } from '../models/tables.ts';
import { authorization, createMarket, enforcement, listing, now } from '../testing/market.ts';

/** The whole subgraph, a market that writes to its database, and a way to ask it. */
const openCatalog = async () => {
  const { dataFolder, databaseUrl } = testPlace();
  const options = { dataFolder, databaseUrl: databaseUrl && (await testPostgres(databaseUrl)) };
  const subgraph = await definition.open(options);
  const database = await openDatabase({
    name: 'catalog',
    migrations: new URL('../../migrations/', import.meta.url),
    ...options,
  });
  onTestFinished(async () => {
    await subgraph.close();
    await database.close();
  });
  for (const consumer of subgraph.consumers) await consumer.pull({ read: async () => [] });
  await database.transaction(async (tx) => {
    await tx.insert(brands).values({
      id: 'brd_a',
      name: { en: 'Tesla', zh: '特斯拉' },
      sortName: 'Tesla',
      country: 'US',
      kind: 'VEHICLE_MANUFACTURER',
      version: 1,
    });
    await tx.insert(vehicleModels).values({
      id: 'mdl_a',
      brandId: 'brd_a',
      name: { en: 'Model 3' },
      sortName: 'Model 3',
      aliases: [],
      currency: 'CNY',
    });
  });
  const ask = async (source: string, viewer: Viewer = anonymous, variableValues: Record<string, unknown> = {}) => {
    const contextValue = subgraph.context({ viewer, now, requestId: 'test' });
    const { data, errors } = await graphql({ schema: subgraph.schema, source, contextValue, variableValues });
    if (errors) throw new AggregateError(errors, errors.map(({ message }) => message).join('; '));
    return JSON.parse(JSON.stringify(data)) as unknown;
  };
  return { ...createMarket(database), ask };
};

const viewers: Record<string, Viewer> = {
  anonymous,
  buyer: { role: 'buyer', id: 'sel_a' },
  itsSeller: { role: 'seller', id: 'sel_a' },
  otherSeller: { role: 'seller', id: 'sel_b' },
  itsBrand: { role: 'brand', id: 'brd_a' },
  otherBrand: { role: 'brand', id: 'brd_b' },
  moderator: { role: 'moderator', id: 'mod_a' },
};

test('A listing that is not public is shown to its seller, its brand and moderators alone, by whichever way it is asked for', async () => {
  const { publish, hear, ask } = await openCatalog();
  await publish(
    listing('lst_active'),
    listing('lst_sold', { status: 'SOLD' }),
    listing('lst_paused', { status: 'PAUSED' }),
    listing('lst_over', { expiresAt: now }),
    listing('lst_hidden'),
  );
  await hear(['enforcement.changed', enforcement('lst_hidden', { until: now + 1 })]);
  const entity =
    'query($id: ID!, $of: [_Any!]!) { listing(id: $id) { id } _entities(representations: $of) { ... on CarListing { id } } }';
  const seen: Record<string, string[]> = {};
  for (const [name, viewer] of Object.entries(viewers)) {
    seen[name] = [];
    for (const id of ['lst_active', 'lst_sold', 'lst_paused', 'lst_over', 'lst_hidden', 'lst_none']) {
      const answer = await ask(entity, viewer, { id, of: [{ __typename: 'CarListing', id }] });
      const expected = { listing: { id }, _entities: [{ id }] };
      const isSeen = JSON.stringify(answer) === JSON.stringify(expected);
      if (!isSeen) expect(answer).toEqual({ listing: null, _entities: [null] });
      if (isSeen) seen[name].push(id);
    }
  }
  const everybody = ['lst_active', 'lst_sold'];
  const all = [...everybody, 'lst_paused', 'lst_over', 'lst_hidden'];
  expect(seen).toEqual({
    anonymous: everybody,
    buyer: everybody,
    itsSeller: all,
    otherSeller: everybody,
    itsBrand: all,
    otherBrand: everybody,
    moderator: all,
  });
});

test('A reference of another kind than the listing finds nothing', async () => {
  const { publish, ask } = await openCatalog();
  await publish(listing('lst_1'));
  const source = '{ _entities(representations: [{ __typename: "ApartmentListing", id: "lst_1" }]) { __typename } }';
  expect(await ask(source)).toEqual({ _entities: [null] });
});

test('A listing answers with what its row says, in the asked language where there is one', async () => {
  const { publish, ask } = await openCatalog();
  await publish(
    listing('lst_1', {
      title: { zh: '新车', en: 'New car' },
      description: { zh: '好' },
      latitude: 31.2,
      longitude: 121.5,
      price: 3_000_000_000,
      guidePrice: 9_007_199_254_740_991,
      storeId: 'sto_a',
      expiresAt: now + 1_000,
    }),
  );
  const source = `{ listing(id: "lst_1") {
    __typename id kind status condition channel version authorizationClaim disclosure
    title english: title(language: "en-GB") description(language: "en")
    brand { id name(language: "zh-CN") } seller { id } store { id } region { code name } coordinates { latitude longitude }
    price { minorUnits currency formatted } guidePrice { minorUnits } priceHistory { price { minorUnits } from }
    conflictsWith { id } publishedAt expiresAt nextActions ... on CarListing { model { id name } } } }`;
  expect(await ask(source)).toEqual({
    listing: {
      __typename: 'CarListing',
      id: 'lst_1',
      kind: 'CAR',
      status: 'ACTIVE',
      condition: 'NEW',
      channel: 'ONLINE',
      version: 1,
      authorizationClaim: 'NONE',
      disclosure: null,
      title: '新车',
      english: 'New car',
      description: '好',
      brand: { id: 'brd_a', name: '特斯拉' },
      seller: { id: 'sel_a' },
      store: { id: 'sto_a' },
      region: { code: 'CN-SH', name: 'Shanghai Shi' },
      coordinates: { latitude: 31.2, longitude: 121.5 },
      price: { minorUnits: 3_000_000_000, currency: 'CNY', formatted: 'CN¥30,000,000.00' },
      guidePrice: { minorUnits: 9_007_199_254_740_991 },
      priceHistory: [{ price: { minorUnits: 3_000_000_000 }, from: '2026-11-02T03:59:59.000Z' }],
      conflictsWith: null,
      publishedAt: '2026-11-02T03:59:59.000Z',
      expiresAt: '2026-11-02T04:00:01.000Z',
      nextActions: [],
      model: { id: 'mdl_a', name: 'Model 3' },
    },
  });
  expect(await ask('{ listing(id: "lst_1") { nextActions } }', viewers.itsSeller)).toEqual({
    listing: { nextActions: ['CHANGE_PRICE', 'PAUSE', 'WITHDRAW'] },
  });
});

test('A product answers with its offers, cheapest first, authorised ones unless others are asked for', async () => {
  const { publish, hear, ask } = await openCatalog();
  await hear(['authorization.changed', authorization()]);
  await publish(
    listing('lst_dear', { price: 3 }),
    listing('lst_cheap', { price: 1 }),
    listing('lst_denied', { price: 2, sellerId: 'sel_b' }),
    listing('lst_other', { productId: 'mdl_b' }),
  );
  const offers = (selection: string) => `{ vehicleModel(id: "mdl_a") { offers${selection} {
    asOf totalCount totalCountIsExact pageInfo { hasNextPage hasPreviousPage } edges { node { id } } } } }`;
  const answer = (...ids: string[]) => ({
    vehicleModel: {
      offers: {
        asOf: '2026-11-02T04:00:00.000Z',
        totalCount: ids.length,
        totalCountIsExact: true,
        pageInfo: { hasNextPage: false, hasPreviousPage: false },
        edges: ids.map((id) => ({ node: { id } })),
      },
    },
  });
  expect(await ask(offers(''))).toEqual(answer('lst_cheap', 'lst_dear'));
  expect(
    await ask(offers('(filter: { authorization: [AUTHORIZED, UNAUTHORIZED_UNDISCLOSED] }, sort: PRICE_DESC)')),
  ).toEqual(answer('lst_dear', 'lst_denied', 'lst_cheap'));
});

test('Facet values are labelled for reading', async () => {
  const { publish, hear, ask } = await openCatalog();
  await hear(['authorization.changed', authorization()]);
  await publish(listing('lst_1', { fuelType: 'PLUG_IN_HYBRID', bodyType: 'SUV' }));
  expect(await ask('{ listings { facets { field values { value label count } } } }')).toEqual({
    listings: {
      facets: [
        { field: 'KIND', values: [{ value: 'CAR', label: 'Car', count: 1 }] },
        { field: 'BRAND', values: [{ value: 'brd_a', label: 'Tesla', count: 1 }] },
        { field: 'PRODUCT', values: [{ value: 'mdl_a', label: 'Model 3', count: 1 }] },
        { field: 'CONDITION', values: [{ value: 'NEW', label: 'New', count: 1 }] },
        { field: 'REGION', values: [{ value: 'CN-SH', label: 'Shanghai Shi', count: 1 }] },
        { field: 'FUEL_TYPE', values: [{ value: 'PLUG_IN_HYBRID', label: 'Plug in hybrid', count: 1 }] },
        { field: 'BODY_TYPE', values: [{ value: 'SUV', label: 'SUV', count: 1 }] },
        { field: 'BEDROOMS', values: [] },
      ],
    },
  });
});

test('Facet values are named in the asked language where they have a name in it', async () => {
  const { publish, hear, ask } = await openCatalog();
  await hear(['authorization.changed', authorization()]);
  await publish(listing('lst_1'));
  const query = '{ listings { facets(fields: [BRAND, PRODUCT]) { values { label(language: "zh") } } } }';
  expect(await ask(query)).toEqual({
    listings: { facets: [{ values: [{ label: '特斯拉' }] }, { values: [{ label: 'Model 3' }] }] },
  });
});
