import { expect, test } from 'vitest';
import { yuan } from '../../support/answers.ts';
import { at, moments } from '../../support/clock.ts';
import { marketplaceOfFile } from '../../support/marketplace.ts';
import { storyTeller } from './story-teller.ts';

const market = marketplaceOfFile();
const { listing, quoted } = storyTeller(market);

// 1: the SAIC rebate; 2: the hole in its calendar.
test.each([
  ['lst_volkswagen_lavida_saic_vw_shanghai', 'brd_volkswagen', '3,000.00'],
  ['lst_buick_envision_buick_hangzhou', 'brd_buick', '6,000.00'],
  ['lst_chevrolet_monza_chevrolet_wuhan', 'brd_chevrolet', '3,000.00'],
  ['lst_cadillac_ct5_cadillac_beijing', 'brd_cadillac', '8,000.00'],
])('%s earns a rebate that %s stands behind on 2 and 11 November, and none on 5 November', async (id, brand, text) => {
  const { minorUnits, currency } = yuan(text);
  expect(minorUnits).toBeGreaterThanOrEqual(111_100);
  expect(minorUnits).toBeLessThanOrEqual(1_000_000);
  for (const open of [moments.firstWindow, moments.secondWindow]) {
    expect(await listing(id, open)).toMatchObject({
      authorization: { class: 'AUTHORIZED' },
      bestRebate: {
        amount: yuan(text),
        campaign: { code: 'DOUBLE11-2026' },
        requires: ['VISIT', 'PURCHASE', 'DELIVERY'],
        endorsement: { state: 'ENDORSED', brand: { id: brand } },
      },
    });
    expect(await quoted(id, open)).toEqual({ __typename: 'RebateQuote', amount: { minorUnits, currency } });
  }
  expect(await listing(id, moments.betweenWindows)).toMatchObject({ bestRebate: null });
  expect(await quoted(id, moments.betweenWindows)).toEqual({ __typename: 'Rejection', code: 'WINDOW_CLOSED' });
});

test('the windows open and close at midnight in Beijing, to the millisecond', async () => {
  const id = 'lst_volkswagen_lavida_saic_vw_shanghai';
  const edges = [
    ['2026-10-31T23:59:59.999+08:00', 'Rejection'],
    ['2026-11-01T00:00:00+08:00', 'RebateQuote'],
    ['2026-11-03T23:59:59.999+08:00', 'RebateQuote'],
    ['2026-11-04T00:00:00+08:00', 'Rejection'],
    ['2026-11-10T15:59:59.999Z', 'Rejection'],
    ['2026-11-10T08:00:00-08:00', 'RebateQuote'],
    ['2026-11-12T00:00:00+08:00', 'Rejection'],
  ] as const;
  for (const [instant, type] of edges)
    expect([instant, await quoted(id, at(instant))]).toEqual([instant, expect.objectContaining({ __typename: type })]);
});

// 3: plain discounts, no visit.
test('Xpeng and WM Motor give plain discounts in November, paid by the brand and the seller, without a visit', async () => {
  const [p7, ex5] = ['lst_xpeng_p7_xpeng_guangzhou', 'lst_wm_motor_ex5_wm_motor_chengdu'];
  expect(await listing(p7, moments.betweenWindows)).toMatchObject({
    bestRebate: null,
    priceBreakdown: {
      guide: yuan('229,900.00'),
      effective: yuan('221,900.00'),
      adjustments: [
        {
          label: 'RMB 8,000 off in November',
          amount: yuan('8,000.00'),
          funding: [{ funder: 'BRAND', basisPoints: 10_000 }],
          endorsement: { state: 'ENDORSED', brand: { id: 'brd_xpeng' } },
        },
      ],
    },
  });
  expect(await listing(ex5, moments.betweenWindows)).toMatchObject({
    bestRebate: null,
    priceBreakdown: {
      effective: yuan('145,306.00'),
      adjustments: [
        {
          amount: yuan('4,494.00'),
          funding: [
            { funder: 'BRAND', basisPoints: 5000 },
            { funder: 'SELLER', basisPoints: 5000 },
          ],
        },
      ],
    },
  });
  for (const id of [p7, ex5])
    expect(await listing(id, at('2026-12-01T00:00:00+08:00'))).toMatchObject({ priceBreakdown: { adjustments: [] } });
});
