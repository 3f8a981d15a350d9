import { expect, test } from 'vitest';
import { expectNoErrors, yuan } from '../../support/answers.ts';
import { moments } from '../../support/clock.ts';
import { marketplaceOfFile } from '../../support/marketplace.ts';
import { everyClass, storyTeller } from './story-teller.ts';

const market = marketplaceOfFile();
const { listing, offered } = storyTeller(market);

// 4: the denied promotion.
test('the subsidised Tesla is unauthorised and says nothing of it, the platform pays its gap, and the brand’s denial shows', async () => {
  expect(await listing('lst_tesla_model_3_bargain_autos', moments.before)).toEqual({
    price: yuan('251,800.00'),
    guidePrice: yuan('271,550.00'),
    authorization: { class: 'UNAUTHORIZED_UNDISCLOSED' },
    bestRebate: null,
    priceBreakdown: {
      guide: yuan('271,550.00'),
      advertised: yuan('251,800.00'),
      effective: yuan('251,800.00'),
      adjustments: [
        {
          label: 'Platform subsidy',
          amount: yuan('19,750.00'),
          funding: [{ funder: 'PLATFORM', basisPoints: 10_000 }],
          endorsement: {
            state: 'DENIED',
            statement: expect.stringContaining('Tesla takes no part in this group purchase'),
            brand: { id: 'brd_tesla' },
          },
        },
      ],
    },
  });
});

test('by default only Tesla’s own offers are shown, and a false claim to be authorised is found by its class', async () => {
  const teslas = await offered({ brand: ['brd_tesla'], authorization: everyClass });
  expect(await offered({ brand: ['brd_tesla'] })).toEqual(teslas.filter((id) => id.endsWith('_tesla_china')));
  expect(await offered({ brand: ['brd_tesla'], authorization: ['UNAUTHORIZED_UNDISCLOSED'] })).toEqual([
    'lst_tesla_model_3_bargain_autos',
  ]);
  expect(await offered({ brand: ['brd_tesla'], authorization: ['FALSE_CLAIM'] })).toEqual([
    'lst_tesla_model_y_bargain_autos',
  ]);
});

// 5: the same models at brand dealers and at small distributors.
test.each([
  ['mdl_wuling_hongguang_mini', 'wuling_liuzhou'],
  ['mdl_cadillac_ct5', 'cadillac_beijing'],
  ['mdl_cadillac_xt4', 'cadillac_beijing'],
])('one query compares the offers of %s, that of the dealer %s and that of a distributor that says what it is', async (model, dealer) => {
  const query = `query ($model: ID!, $classes: [AuthorizationClass!]) { vehicleModel(id: $model) {
    offers(filter: { authorization: $classes, condition: [NEW] }) { edges { node { id authorization { class } } } }
  } }`;
  const variables = { model, classes: everyClass };
  const { vehicleModel } = expectNoErrors(
    await market.execute<{ vehicleModel: { offers: { edges: { node: object }[] } } }>(query, { variables }),
  );
  const short = model.replace('mdl_', 'lst_');
  expect(vehicleModel.offers.edges.map(({ node }) => node)).toEqual(
    expect.arrayContaining([
      { id: `${short}_${dealer}`, authorization: { class: 'AUTHORIZED' } },
      { id: `${short}_county_cars`, authorization: { class: 'UNAUTHORIZED_DISCLOSED' } },
    ]),
  );
});

// 6: apartments.
test('an agent is authorised for the one project that its developer gave it, and an agent without leave is not shown', async () => {
  const garden = await offered({ project: ['prj_lakeside_garden'] });
  const all = await offered({ project: ['prj_lakeside_garden'], authorization: everyClass });
  expect(garden.filter((id) => id.endsWith('_golden_key'))).toHaveLength(1);
  expect(garden.filter((id) => id.endsWith('_lakeside_homes'))).toHaveLength(2);
  expect(all.filter((id) => !garden.includes(id))).toEqual([expect.stringMatching(/_open_door$/)]);
  const check = `{ authorizationCheck(brand: "brd_lakeside_homes", seller: "sel_golden_key", model: "prj_lakeside_garden", region: "CN-ZJ") {
    authorized chain { id grantedBy { name } }
  } }`;
  expect(expectNoErrors(await market.execute(check))).toEqual({
    authorizationCheck: {
      authorized: true,
      chain: [
        { id: 'aut_golden_key', grantedBy: { name: '湖畔置业' } },
        { id: 'aut_lakeside_homes', grantedBy: { name: '湖畔置业' } },
      ],
    },
  });
});

test('a flat above RMB 21.47 million, more than 32 bits of fen can say, is priced, filtered and sorted like others', async () => {
  const dear = await offered({ kind: ['APARTMENT'], currency: 'CNY', price: { min: 2_147_483_648 } });
  expect(dear).toHaveLength(1);
  expect((await offered({ kind: ['APARTMENT'], currency: 'CNY' })).at(-1)).toBe(dear[0]);
  expect(await listing(String(dear[0]), moments.before)).toMatchObject({ price: yuan('32,000,000.00') });
});
