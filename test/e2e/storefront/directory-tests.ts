import { expect, test } from 'vitest';
import { yuan } from '../../support/answers.ts';
import { moments } from '../../support/clock.ts';
import type { AskByName } from './asking.ts';

const makers = [
  ['brd_volkswagen', 'Volkswagen', 'DE'],
  ['brd_buick', 'Buick', 'US'],
  ['brd_chevrolet', 'Chevrolet', 'US'],
  ['brd_cadillac', 'Cadillac', 'US'],
  ['brd_tesla', 'Tesla', 'US'],
  ['brd_xpeng', '小鹏', 'CN'],
  ['brd_wm_motor', '威马', 'CN'],
  ['brd_wuling', '五菱', 'CN'],
] as const;

/** What the lists of offers of one model, of dealers and of brands must tell: the same at every instant of the story. */
export function directoryTests(ask: AskByName): void {
  test.each([
    moments.firstWindow,
    moments.betweenWindows,
    moments.secondWindow,
    undefined,
  ])('every seller’s offer of a model stands beside the others, with its right, at %s', async (at) => {
    expect(await ask('CompareOffers', { model: 'mdl_cadillac_ct5', first: 10 }, at)).toEqual({
      vehicleModel: {
        id: 'mdl_cadillac_ct5',
        name: 'CT5',
        guidePrice: yuan('279,700.00'),
        offers: {
          totalCount: 2,
          edges: [
            {
              node: {
                id: 'lst_cadillac_ct5_county_cars',
                price: yuan('259,700.00'),
                seller: { id: 'sel_county_cars', name: '县城车市', kind: 'SMALL_DISTRIBUTOR' },
                authorization: { class: 'UNAUTHORIZED_DISCLOSED' },
              },
            },
            {
              node: {
                id: 'lst_cadillac_ct5_cadillac_beijing',
                price: yuan('279,700.00'),
                seller: { id: 'sel_cadillac_beijing', name: '凯迪拉克北京朝阳店', kind: 'BRAND_DEALER' },
                authorization: { class: 'AUTHORIZED' },
              },
            },
          ],
        },
      },
    });
  });

  test('the dealers of a brand are those that it authorised', async () => {
    expect(await ask('Dealers', { brand: 'brd_buick', first: 10 }, moments.firstWindow)).toEqual({
      sellers: {
        totalCount: 1,
        edges: [
          {
            node: {
              id: 'sel_buick_hangzhou',
              name: '别克杭州西溪店',
              kind: 'BRAND_DEALER',
              stores: [{ id: 'sto_buick_hangzhou', name: '西溪展厅', region: { code: 'CN-ZJ' } }],
            },
          },
        ],
      },
    });
  });

  test('without a brand all dealers are told, six in the story', async () => {
    expect(await ask('Dealers', {})).toMatchObject({ sellers: { totalCount: 6 } });
  });

  test('all brands are told, by their own names', async () => {
    const { brands } = (await ask('Brands', { first: 100 })) as { brands: { edges: { node: object }[] } };
    const nodes = brands.edges.map(({ node }) => node);
    expect(nodes).toHaveLength(47);
    expect(nodes).toEqual(expect.arrayContaining(makers.map(([id, name, country]) => ({ id, name, country }))));
  });
}
