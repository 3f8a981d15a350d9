import { expect, test } from 'vitest';
import { lavida, modelThree, openPromotions, shanghaiMorning, wang } from '../testing/promotions.ts';

const listing = `query ($id: ID!) {
  _entities(representations: [{ __typename: "CarListing", id: $id }]) {
    ... on CarListing {
      bestRebate { amount { minorUnits currency } claimBy endorsement { state } campaign { code } }
      priceBreakdown {
        guide { minorUnits } advertised { minorUnits } effective { minorUnits }
        adjustments { label(language: "en") amount { minorUnits formatted } funding { funder basisPoints } endorsement { state statement } }
      }
    }
  }
}`;

const quote = `query ($listing: ID!, $at: DateTime) {
  rebateQuote(listing: $listing, at: $at) { __typename ... on RebateQuote { amount { minorUnits } requires claimBy } ... on Rejection { code } }
}`;

test('telling the story again changes nothing', async () => {
  const { subgraph, statements } = await openPromotions();
  await subgraph.seed();
  const read = () => subgraph.feed.read('', 1_000);
  await expect.poll(read).toHaveLength(4 + 8); // it waits for the transactions of other tests
  const told = await read();
  statements.length = 0;
  await subgraph.seed();
  expect(await read()).toEqual(told);
  expect(statements.filter((statement) => !statement.startsWith('select'))).toEqual([]);
});

test('the festival gives a rebate on 2 and 11 November and none on 5 November', async () => {
  const { subgraph, ask, hear } = await openPromotions();
  await subgraph.seed();
  await hear([lavida]);
  const on = async (date: string) =>
    (await ask(quote, { variables: { listing: lavida.id, at: `${date}T10:00:00+08:00` } })).data?.rebateQuote;
  const earned = (claimBy: string) => ({
    __typename: 'RebateQuote',
    amount: { minorUnits: 300_000 },
    requires: ['VISIT', 'PURCHASE', 'DELIVERY'],
    claimBy,
  });
  expect(await on('2026-11-02')).toEqual(earned('2027-01-01T16:00:00.000Z'));
  expect(await on('2026-11-05')).toEqual({ __typename: 'Rejection', code: 'WINDOW_CLOSED' });
  expect(await on('2026-11-11')).toEqual(earned('2027-01-10T16:00:00.000Z'));
});

test('the denied subsidy explains the price gap, says that the platform pays and that the brand denies it, and gives no rebate', async () => {
  const { subgraph, ask, hear } = await openPromotions();
  await subgraph.seed();
  await hear([modelThree]);
  const answer = await ask(listing, { now: shanghaiMorning('2026-08-01'), variables: { id: modelThree.id } });
  expect(answer).toEqual({
    data: {
      _entities: [
        {
          bestRebate: null,
          priceBreakdown: {
            guide: { minorUnits: 27_155_000 },
            advertised: { minorUnits: 25_180_000 },
            effective: { minorUnits: 25_180_000 },
            adjustments: [
              {
                label: 'Platform subsidy',
                amount: { minorUnits: 1_975_000, formatted: 'CN¥19,750.00' },
                funding: [{ funder: 'PLATFORM', basisPoints: 10_000 }],
                endorsement: {
                  state: 'DENIED',
                  statement:
                    '特斯拉未参与此次团购活动，也未委托该商家销售 Model 3。 Tesla takes no part in this group purchase and has not entrusted this seller with Model 3.',
                },
              },
            ],
          },
        },
      ],
    },
  });
});

test('Xpeng and WM Motor cut prices in November without a visit, and nobody else is touched by it', async () => {
  const { subgraph, ask, hear } = await openPromotions();
  await subgraph.seed();
  const p7 = { ...lavida, id: 'lst_p7', brandId: 'brd_xpeng', sellerId: 'sel_xpeng_guangzhou', price: 22_990_000 };
  const ex5 = {
    ...lavida,
    id: 'lst_ex5',
    brandId: 'brd_wm_motor',
    sellerId: 'sel_wm_motor_chengdu',
    price: 14_980_033,
  };
  const ct5 = { ...lavida, id: 'lst_ct5', brandId: 'brd_cadillac', sellerId: 'sel_county_cars', price: 27_970_000 };
  await hear([p7, ex5, ct5].map((car) => ({ ...car, guidePrice: car.price })));
  const effective = async (id: string) => {
    const { data } = await ask(listing, { variables: { id } });
    return data?._entities;
  };
  expect(await effective('lst_p7')).toMatchObject([
    { bestRebate: null, priceBreakdown: { effective: { minorUnits: 22_190_000 } } },
  ]);
  // 3 per cent of 14,980,033 is 449,400.99
  expect(await effective('lst_ex5')).toMatchObject([
    { bestRebate: null, priceBreakdown: { effective: { minorUnits: 14_530_632 } } },
  ]);
  expect(await effective('lst_ct5')).toMatchObject([
    { bestRebate: null, priceBreakdown: { effective: { minorUnits: 27_970_000 }, adjustments: [] } },
  ]);
});

test('one buyer of the story waits for an answer and is awaited, and nobody has bought anything', async () => {
  const { subgraph, ask } = await openPromotions();
  await subgraph.seed();
  const source =
    '{ viewer { visits { edges { node { id status store { id } } } } purchases { edges { node { id } } } } }';
  const { data } = await ask(source, { viewer: wang });
  expect(data?.viewer).toEqual({
    visits: {
      edges: [
        { node: { id: 'vis_wang_xixi', status: 'CONFIRMED', store: { id: 'sto_buick_hangzhou' } } },
        { node: { id: 'vis_wang_anting', status: 'REQUESTED', store: { id: 'sto_saic_vw_shanghai' } } },
      ],
    },
    purchases: { edges: [] },
  });
  const { data: others } = await ask('{ viewer { visits { edges { node { id } } } } }', {
    viewer: { role: 'buyer', id: 'byr_lin' },
  });
  expect(others?.viewer).toEqual({ visits: { edges: [] } });
});
