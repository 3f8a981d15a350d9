import { expect, test } from 'vitest';
import { yuan } from '../../support/answers.ts';
import { moments } from '../../support/clock.ts';
import type { AskByName } from './asking.ts';

const closed = {
  __typename: 'Rejection',
  code: 'WINDOW_CLOSED',
  message: expect.stringMatching(/^No campaign .{20,}$/),
};
const earned = (claimBy: string) => ({
  __typename: 'RebateQuote',
  amount: yuan('3,000.00'),
  campaign: { id: 'cmp_double11_2026' },
  requires: ['VISIT', 'PURCHASE', 'DELIVERY'],
  claimBy,
});

/** What the festival's page and a quote must tell. */
export function campaignTests(ask: AskByName): void {
  test.each([
    ['before it', moments.before, false],
    ['in its first window', moments.firstWindow, true],
    ['between its windows', moments.betweenWindows, false],
    ['in its second window', moments.secondWindow, true],
  ] as const)('%s the festival tells when it runs, who pays and which brands stand behind it', async (_, at, activeNow) => {
    const brands = [
      ['brd_volkswagen', 'Volkswagen'],
      ['brd_buick', 'Buick'],
      ['brd_chevrolet', 'Chevrolet'],
      ['brd_cadillac', 'Cadillac'],
      ['brd_lakeside_homes', '湖畔置业'],
    ] as const;
    const endorsed = brands.map(([id, name]) => ({ brand: { id, name }, state: 'ENDORSED', statement: null }));
    const pending = { brand: { id: 'brd_river_city', name: '江城置业' }, state: 'PENDING', statement: null };
    expect(await ask('Festival', { code: 'DOUBLE11-2026' }, at)).toEqual({
      campaign: {
        id: 'cmp_double11_2026',
        name: '双十一官方新零售购车购房节',
        timeZone: 'Asia/Shanghai',
        activeNow,
        windows: [
          {
            startsAt: '2026-10-31T16:00:00.000Z',
            endsAt: '2026-11-03T16:00:00.000Z',
            localStart: '2026-11-01T00:00:00',
            localEnd: '2026-11-04T00:00:00',
          },
          {
            startsAt: '2026-11-10T16:00:00.000Z',
            endsAt: '2026-11-11T16:00:00.000Z',
            localStart: '2026-11-11T00:00:00',
            localEnd: '2026-11-12T00:00:00',
          },
        ],
        funding: [
          { funder: 'BRAND', basisPoints: 6000 },
          { funder: 'PLATFORM', basisPoints: 4000 },
        ],
        endorsements: [...endorsed, pending],
        rebateRules: [
          {
            id: expect.stringMatching(/^rrl_/),
            kind: 'PRICE_TIERS',
            floor: yuan('1,111.00'),
            ceiling: yuan('10,000.00'),
            requires: ['VISIT', 'PURCHASE', 'DELIVERY'],
          },
        ],
      },
    });
  });

  test('a quote asks about its own instant, or about the present', async () => {
    const listing = 'lst_volkswagen_lavida_saic_vw_shanghai';
    const asked = { listing, at: '2026-11-02T10:00:00+08:00' };
    const first = earned('2027-01-01T16:00:00.000Z');
    expect(await ask('Quote', asked)).toEqual({ rebateQuote: first });
    expect(await ask('Quote', asked, moments.betweenWindows)).toEqual({ rebateQuote: first });
    expect(await ask('Quote', { listing }, moments.firstWindow)).toEqual({ rebateQuote: first });
    expect(await ask('Quote', { listing }, moments.betweenWindows)).toEqual({ rebateQuote: closed });
    expect(await ask('Quote', { listing }, moments.secondWindow)).toEqual({
      rebateQuote: earned('2027-01-10T16:00:00.000Z'),
    });
    expect(await ask('Quote', { listing: 'lst_nobody' }, moments.firstWindow)).toEqual({ rebateQuote: null });
  });
}
