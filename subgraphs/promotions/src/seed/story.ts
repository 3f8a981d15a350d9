import type { CreateCampaignInput, EndorsePromotionInput } from '../generated.ts';

/** A campaign of the demo story, and the stands that brands take on it. */
export interface StoryCampaign {
  readonly id: string;
  readonly input: CreateCampaignInput;
  readonly stands: readonly (Pick<EndorsePromotionInput, 'state' | 'statement'> & { readonly brand: string })[];
}

/** The instant at which moderators set the campaigns up: 2 February 2026, ten o'clock in Shanghai. */
export const setUpAt = Date.UTC(2026, 1, 2, 2);

/** The instant at which the brands took their stands: a week later. */
export const stoodAt = Date.UTC(2026, 1, 9, 2);

const texts = (zh: string, en: string) => [
  { language: 'zh', text: zh },
  { language: 'en', text: en },
];

const common = { timeZone: 'Asia/Shanghai', currency: 'CNY', priority: 0 } as const;

const november = [{ localStart: '2026-11-01T00:00', localEnd: '2026-12-01T00:00' }];

/** The festival: a visit, a purchase and a delivery earn a coupon of RMB 1,111 to 10,000, RMB 20 million in all. */
const doubleEleven: StoryCampaign = {
  id: 'cmp_double11_2026',
  input: {
    ...common,
    code: 'DOUBLE11-2026',
    name: texts('双十一官方新零售购车购房节', 'Double 11 official new retail festival'),
    windows: [
      { localStart: '2026-11-01T00:00', localEnd: '2026-11-04T00:00' },
      { localStart: '2026-11-11T00:00', localEnd: '2026-11-12T00:00' },
    ],
    priority: 10,
    stackingGroup: 'FESTIVAL',
    budget: 2_000_000_000,
    caps: { perUnit: 1_000_000 },
    authorizedSellersOnly: true,
    kinds: ['CAR', 'APARTMENT'],
    brands: ['brd_volkswagen', 'brd_buick', 'brd_chevrolet', 'brd_cadillac', 'brd_lakeside_homes', 'brd_river_city'],
    sellers: [
      'sel_saic_vw_shanghai',
      'sel_buick_hangzhou',
      'sel_chevrolet_wuhan',
      'sel_cadillac_beijing',
      'sel_lakeside_homes',
      'sel_golden_key',
      'sel_river_city',
    ],
    funding: [
      { funder: 'BRAND', basisPoints: 6_000 },
      { funder: 'PLATFORM', basisPoints: 4_000 },
    ],
    rebateRules: [
      {
        kind: 'PRICE_TIERS',
        floor: 111_100,
        ceiling: 1_000_000,
        requires: ['VISIT', 'PURCHASE', 'DELIVERY'],
        attributionDays: 30,
        claimDays: 60,
        tiers: [
          { priceFrom: 0, amount: 111_100 },
          { priceFrom: 10_000_000, amount: 300_000 },
          { priceFrom: 20_000_000, amount: 600_000 },
          { priceFrom: 25_000_000, amount: 800_000 },
          { priceFrom: 100_000_000, amount: 1_000_000 },
        ],
      },
    ],
  },
  stands: ['brd_volkswagen', 'brd_buick', 'brd_chevrolet', 'brd_cadillac', 'brd_lakeside_homes'].map((brand) => ({
    brand,
    state: 'ENDORSED',
  })),
};

/** Makers that take part in November with plain discounts: no visit, no claim. */
const xpeng: StoryCampaign = {
  id: 'cmp_xpeng_november_2026',
  input: {
    ...common,
    code: 'XPENG-2026-11',
    name: texts('小鹏十一月直降', 'Xpeng November price cut'),
    windows: november,
    kinds: ['CAR'],
    brands: ['brd_xpeng'],
    funding: [{ funder: 'BRAND', basisPoints: 10_000 }],
    discounts: [{ label: texts('十一月直降八千元', 'RMB 8,000 off in November'), amount: 800_000 }],
  },
  stands: [{ brand: 'brd_xpeng', state: 'ENDORSED' }],
};

const wmMotor: StoryCampaign = {
  id: 'cmp_wm_motor_november_2026',
  input: {
    ...common,
    code: 'WM-2026-11',
    name: texts('威马十一月优惠', 'WM Motor November offer'),
    windows: november,
    kinds: ['CAR'],
    brands: ['brd_wm_motor'],
    funding: [
      { funder: 'BRAND', basisPoints: 5_000 },
      { funder: 'SELLER', basisPoints: 5_000 },
    ],
    discounts: [{ label: texts('十一月优惠百分之三', '3 per cent off in November'), basisPoints: 300 }],
  },
  stands: [{ brand: 'brd_wm_motor', state: 'ENDORSED' }],
};

/** The platform pays down the price of one distributor's Model 3, and the brand denies it in public. */
const modelThree: StoryCampaign = {
  id: 'cmp_model3_subsidy_2026',
  input: {
    ...common,
    code: 'MODEL3-SUBSIDY-2026',
    name: texts('Model 3 平台补贴团购', 'Platform-subsidised Model 3 group purchase'),
    windows: [{ localStart: '2026-07-26T00:00', localEnd: '2027-01-01T00:00' }],
    kinds: ['CAR'],
    brands: ['brd_tesla'],
    models: ['mdl_tesla_model_3'],
    sellers: ['sel_bargain_autos'],
    funding: [{ funder: 'PLATFORM', basisPoints: 10_000 }],
    discounts: [{ label: texts('平台补贴', 'Platform subsidy'), amount: 1_975_000, reflectedInPrice: true }],
  },
  stands: [
    {
      brand: 'brd_tesla',
      state: 'DENIED',
      statement:
        '特斯拉未参与此次团购活动，也未委托该商家销售 Model 3。 Tesla takes no part in this group purchase and has not entrusted this seller with Model 3.',
    },
  ],
};

/** What promotions tells of the demo story. */
export const story: readonly StoryCampaign[] = [doubleEleven, xpeng, wmMotor, modelThree];
