import { expect, test } from 'vitest';
import { yuan } from '../../support/answers.ts';
import { moments } from '../../support/clock.ts';
import type { AskByName } from './asking.ts';

const lavida = 'lst_volkswagen_lavida_saic_vw_shanghai';
const festival = { id: 'cmp_double11_2026', name: '双十一官方新零售购车购房节' };
const openWindows = [
  ['2 November', moments.firstWindow, '2027-01-01T16:00:00.000Z'],
  ['11 November', moments.secondWindow, '2027-01-10T16:00:00.000Z'],
] as const;

/** What the list of listings and a listing's own page must tell. */
export function listingTests(ask: AskByName): void {
  test.each(openWindows)('on %s the listing page shows authorised offers with their rebates', async (_, at) => {
    const variables = { filter: { brand: ['brd_volkswagen'], condition: ['NEW'] }, sort: 'PRICE_ASC', first: 1 };
    expect(await ask('ListingPage', variables, at)).toEqual({
      listings: {
        // Behind the present by as much as the projection of rights is.
        asOf: expect.stringMatching(new Date(at).toISOString().slice(0, 11)),
        totalCount: 2,
        pageInfo: {
          hasNextPage: true,
          hasPreviousPage: false,
          startCursor: expect.stringMatching(/^[\w-]+$/),
          endCursor: expect.stringMatching(/^[\w-]+$/),
        },
        facets: expect.arrayContaining([
          { field: 'KIND', values: [{ value: 'CAR', label: 'Car', count: 2 }] },
          { field: 'BRAND', values: [{ value: 'brd_volkswagen', label: 'Volkswagen', count: 2 }] },
        ]),
        edges: [
          {
            cursor: expect.stringMatching(/^[\w-]+$/),
            node: {
              __typename: 'CarListing',
              id: lavida,
              title: expect.stringContaining('朗逸'),
              condition: 'NEW',
              status: 'ACTIVE',
              region: { code: 'CN-SH', name: 'Shanghai Shi' },
              price: yuan('120,900.00'),
              guidePrice: yuan('120,900.00'),
              brand: { id: 'brd_volkswagen', name: 'Volkswagen' },
              seller: { id: 'sel_saic_vw_shanghai', name: '上汽大众上海安亭店', kind: 'BRAND_DEALER' },
              authorization: { class: 'AUTHORIZED' },
              bestRebate: { amount: yuan('3,000.00'), campaign: festival },
              model: { id: 'mdl_volkswagen_lavida', name: '朗逸' },
              vehicleModelDate: 2026,
              mileageFromOdometer: null,
              fuelType: 'GASOLINE',
              bodyType: 'SEDAN',
            },
          },
        ],
      },
    });
  });

  test('between the windows and before them the listing page shows no rebate', async () => {
    for (const at of [moments.before, moments.betweenWindows])
      expect(await ask('ListingPage', { filter: { brand: ['brd_volkswagen'] }, first: 1 }, at)).toMatchObject({
        listings: { edges: [{ node: { authorization: { class: 'AUTHORIZED' }, bestRebate: null } }] },
      });
  });

  test.each([
    ...openWindows,
    ['5 November', moments.betweenWindows, null] as const,
  ])('on %s a listing’s page tells all of it', async (_, at, claimBy) => {
    const own = await ask('ListingDetail', { id: lavida }, at);
    const rebate = { id: expect.any(String), amount: yuan('3,000.00'), campaign: festival, claimBy };
    expect(own).toEqual({
      listing: {
        __typename: 'CarListing',
        id: lavida,
        title: expect.stringContaining('朗逸'),
        description: null,
        status: 'ACTIVE',
        publishedAt: expect.stringMatching(/^2026-0[12]-/),
        brand: { id: 'brd_volkswagen', name: 'Volkswagen', country: 'DE' },
        seller: {
          id: 'sel_saic_vw_shanghai',
          name: '上汽大众上海安亭店',
          kind: 'BRAND_DEALER',
          stores: [
            {
              id: 'sto_saic_vw_shanghai',
              name: '安亭展厅',
              address: '上海市嘉定区曹安公路5288号',
              timeZone: 'Asia/Shanghai',
            },
          ],
        },
        authorization: {
          class: 'AUTHORIZED',
          authorized: true,
          asOf: new Date(at).toISOString(),
          authorization: {
            id: 'aut_saic_vw_shanghai',
            validFrom: '2025-12-31T16:00:00.000Z',
            validUntil: '2030-12-31T16:00:00.000Z',
          },
        },
        enforcement: { measure: 'NONE', reasons: [] },
        priceHistory: [{ price: yuan('120,900.00'), from: expect.stringMatching(/^2026-0[12]-/) }],
        priceBreakdown: {
          guide: yuan('120,900.00'),
          advertised: yuan('120,900.00'),
          effective: yuan('120,900.00'),
          adjustments: [],
        },
        rebates: claimBy === null ? [] : [{ ...rebate, requires: ['VISIT', 'PURCHASE', 'DELIVERY'] }],
        vin: expect.stringMatching(/^\*{11}[0-9A-HJ-NPR-Z]{6}$/),
        model: { id: 'mdl_volkswagen_lavida', name: '朗逸', guidePrice: yuan('120,900.00') },
      },
    });
  });
}
