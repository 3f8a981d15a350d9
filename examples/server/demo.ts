import type { Identity } from '@marque/gateway/identity.ts';

/** Somebody of the demo story, whom a visitor of the pages may act for. */
export interface DemoPerson {
  readonly role: 'buyer' | 'seller' | 'brand' | 'moderator';
  readonly id: string;
  readonly name: { readonly en: string; readonly zh: string };
}

/** The same with a token for a day. */
export interface DemoCaller extends DemoPerson {
  readonly token: string;
}

const person = (role: DemoPerson['role'], id: string, en: string, zh: string): DemoPerson => ({
  role,
  id,
  name: { en, zh },
});

/** Whom the pages offer to sign in as. */
export const demoPeople: readonly DemoPerson[] = [
  person('buyer', 'byr_lin', 'Lin', '林女士'),
  person('buyer', 'byr_wang', 'Wang', '王先生'),
  person('seller', 'sel_saic_vw_shanghai', 'SAIC Volkswagen Shanghai Anting', '上汽大众上海安亭店'),
  person('seller', 'sel_buick_hangzhou', 'Buick Hangzhou Xixi', '别克杭州西溪店'),
  person('seller', 'sel_chevrolet_wuhan', 'Chevrolet Wuhan Hankou', '雪佛兰武汉汉口店'),
  person('seller', 'sel_cadillac_beijing', 'Cadillac Beijing Chaoyang', '凯迪拉克北京朝阳店'),
  person('seller', 'sel_bargain_autos', 'Bargain Autos', '特惠车行'),
  person('seller', 'sel_county_cars', 'County Cars', '县城车市'),
  person('seller', 'sel_lakeside_homes', 'Lakeside Homes', '湖畔置业'),
  person('seller', 'sel_golden_key', 'Golden Key Realty', '金钥匙房产'),
  person('brand', 'brd_tesla', 'Tesla', '特斯拉'),
  person('brand', 'brd_volkswagen', 'Volkswagen', '大众'),
  person('brand', 'brd_buick', 'Buick', '别克'),
  person('brand', 'brd_cadillac', 'Cadillac', '凯迪拉克'),
  person('brand', 'brd_wuling', 'Wuling', '五菱'),
  person('brand', 'brd_lakeside_homes', 'Lakeside Homes', '湖畔置业'),
  person('moderator', 'mod_chen', 'Chen', '陈审核员'),
  person('moderator', 'mod_li', 'Li', '李审核员'),
];

/** The people with fresh tokens. */
export async function demoCallers(sign: NonNullable<Identity['sign']>): Promise<readonly DemoCaller[]> {
  return Promise.all(demoPeople.map(async (one) => ({ ...one, token: await sign(one) })));
}
