import { expect, test } from 'vitest';
import { ask, openSellers } from '../testing/sellers.ts';

const at = Date.parse('2026-06-01T00:00:00Z');
const openStory = async (onStatement?: () => void) => {
  const subgraph = await openSellers(onStatement);
  await subgraph.seed();
  return subgraph;
};
type Story = Awaited<ReturnType<typeof openStory>>;

const list = `query ($filter: SellerFilter, $first: Int, $after: String, $last: Int, $before: String) {
  sellers(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } }
  }
}`;
const page = async (subgraph: Story, variables: Record<string, unknown>, now = at) => {
  const answer = await ask(subgraph, list, { at: now, variables });
  if (answer.errors) return answer;
  const { totalCount, pageInfo, edges } = answer.data.sellers;
  return { totalCount, pageInfo, ids: edges.map((edge: { node: { id: string } }) => edge.node.id) };
};
const idsOf = async (subgraph: Story, filter: Record<string, unknown>, now = at) => {
  const { ids, totalCount } = (await page(subgraph, { filter }, now)) as { ids: string[]; totalCount: number };
  expect(totalCount).toBe(ids.length);
  return ids;
};

test('sellers are found by form of business, by a brand in force now, by region, and by all of them', async () => {
  const subgraph = await openStory();
  expect(await idsOf(subgraph, { kind: ['DEVELOPER', 'AGENT'] })).toEqual([
    'sel_golden_key',
    'sel_lakeside_homes',
    'sel_open_door',
    'sel_river_city',
  ]);
  expect(await idsOf(subgraph, { kind: [] })).toEqual([]);
  expect(await idsOf(subgraph, { brand: 'brd_volkswagen' })).toEqual(['sel_autohandel_rhein', 'sel_saic_vw_shanghai']);
  expect(await idsOf(subgraph, { brand: 'brd_x' })).toEqual([]);
  expect(await idsOf(subgraph, { region: ['DE', 'CN-SH'] })).toEqual([
    'sel_autohandel_rhein',
    'sel_river_city',
    'sel_saic_vw_shanghai',
    'sel_tesla_china',
  ]);
  expect(await idsOf(subgraph, { brand: 'brd_volkswagen', kind: ['BRAND_DEALER'], region: ['CN'] })).toEqual([
    'sel_saic_vw_shanghai',
  ]);
});

test('the brand counts as of the instant of the request', async () => {
  const subgraph = await openStory();
  const end = Date.parse('2026-12-31T16:00:00Z');
  expect(await idsOf(subgraph, { brand: 'brd_wm_motor' }, end - 1)).toEqual(['sel_wm_motor_chengdu']);
  expect(await idsOf(subgraph, { brand: 'brd_wm_motor' }, end)).toEqual([]);
});

test('pages follow the names forwards and backwards, without a gap or a repetition', async () => {
  const subgraph = await openStory();
  const all = (await page(subgraph, { first: 100 })) as { ids: string[]; totalCount: number };
  expect([all.totalCount, all.ids.length, all.ids[0], all.ids.at(-1)]).toEqual([
    15,
    15,
    'sel_autohandel_rhein',
    'sel_xpeng_guangzhou',
  ]);
  for (const [size, cursor, end] of [
    ['first', 'after', 'endCursor'],
    ['last', 'before', 'startCursor'],
  ] as const) {
    const seen: string[] = [];
    for (let next: string | null = null, more = true; more; ) {
      const { data } = await ask(subgraph, list, { at, variables: { [size]: 4, [cursor]: next } });
      const ids = data.sellers.edges.map((edge: { node: { id: string } }) => edge.node.id);
      seen.splice(size === 'first' ? seen.length : 0, 0, ...ids);
      next = data.sellers.pageInfo[end];
      more = data.sellers.pageInfo[size === 'first' ? 'hasNextPage' : 'hasPreviousPage'];
    }
    expect(seen).toEqual(all.ids);
  }
});

test.each([
  ['more than a hundred', { first: 101 }],
  ['less than none', { first: -1 }],
  ['a cursor of somewhere else', { after: 'bm90IGEgY3Vyc29y' }],
  ['an unknown region', { filter: { region: ['CN', 'CN-%'] } }],
  ['a brand that no id can be', { filter: { brand: '\0' } }],
  ['101 regions', { filter: { region: Array.from({ length: 101 }, () => 'CN') } }],
])('%s is a bad argument', async (_, variables) => {
  expect(await page(await openStory(), variables)).toEqual({ data: null, errors: ['BAD_USER_INPUT'] });
});

test('a seller and its stores are shown in the asked language, with their region named', async () => {
  const subgraph = await openStory();
  const query = `{
    seller(id: "sel_autohandel_rhein") {
      original: name en: name(language: "en-GB") zh: name(language: "zh-CN") other: name(language: "fr")
      kind legalName unifiedSocialCreditCode verified status
      stores { id name(language: "en") address region { code name } coordinates { latitude longitude } timeZone openingHours seller { id } }
    }
    store(id: "sto_tesla_china") { name seller { name unifiedSocialCreditCode } }
    none: seller(id: "sel_x") { id }
    nowhere: store(id: "sto_x") { id }
  }`;
  expect(await ask(subgraph, query, { at })).toEqual({
    data: {
      seller: {
        original: 'Autohandel Rhein',
        en: 'Autohandel Rhein',
        zh: '莱茵二手车行',
        other: 'Autohandel Rhein',
        kind: 'SMALL_DISTRIBUTOR',
        legalName: 'Autohandel Rhein GmbH',
        unifiedSocialCreditCode: null,
        verified: true,
        status: 'ACTIVE',
        stores: [
          {
            id: 'sto_autohandel_rhein',
            name: 'Cologne Car Yard',
            address: 'Industriestraße 48, 50735 Köln',
            region: { code: 'DE-NW', name: 'Nordrhein-Westfalen' },
            coordinates: { latitude: 50.9831, longitude: 6.9603 },
            timeZone: 'Europe/Berlin',
            openingHours: ['Mo-Fr 09:00-18:30', 'Sa 10:00-16:00'],
            seller: { id: 'sel_autohandel_rhein' },
          },
        ],
      },
      store: { name: '浦东体验店', seller: { name: '特斯拉中国', unifiedSocialCreditCode: '91310115MA1K4T0327' } },
      none: null,
      nowhere: null,
    },
  });
});

test('sellers with their stores take three statements, however many there are', async () => {
  let statements = 0;
  const subgraph = await openStory(() => {
    statements += 1;
  });
  const dealers = `query ($first: Int) { sellers(first: $first) {
    totalCount edges { node { id name kind stores { id name region { code } } } }
  } }`;
  const count = async (first: number) => {
    const before = statements;
    await ask(subgraph, dealers, { at, variables: { first } });
    return statements - before;
  };
  expect([await count(1), await count(15)]).toEqual([3, 3]);
});

test('whatever is sent as an id, it names nothing and breaks nothing', async () => {
  const subgraph = await openStory();
  for (const id of ['', ' ', '\0', '\ud800', "' or 1=1 --", '%', '../../etc', 'x'.repeat(10_000), '__proto__']) {
    const query = `query ($id: ID!) {
      seller(id: $id) { id } store(id: $id) { id } authorization(id: $id) { id }
      authorizationCheck(brand: $id, seller: $id, model: $id) { reasons }
    }`;
    expect(await ask(subgraph, query, { at, variables: { id } })).toEqual({
      data: { seller: null, store: null, authorization: null, authorizationCheck: { reasons: ['NEVER_GRANTED'] } },
    });
  }
});

test('references to sellers and stores are answered, and null for unknown ones', async () => {
  const subgraph = await openStory();
  const query = `query ($references: [_Any!]!) {
    _entities(representations: $references) { ... on Seller { id } ... on Store { id } }
  }`;
  const references = [
    { __typename: 'Seller', id: 'sel_river_city' },
    { __typename: 'Seller', id: 'sel_x' },
    { __typename: 'Store', id: 'sto_river_city' },
    { __typename: 'Store', id: 'sto_x' },
  ];
  expect(await ask(subgraph, query, { at, variables: { references } })).toEqual({
    data: { _entities: [{ id: 'sel_river_city' }, null, { id: 'sto_river_city' }, null] },
  });
});
