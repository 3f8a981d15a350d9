import { forever, type Instant } from '@marque/kit/clock.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import type { ListingChanged, StoreChanged } from '@marque/schema/events.ts';

/** The moderator, brands, sellers and buyers of the demo story. */
export const moderator: Viewer = { role: 'moderator', id: 'mod_chen' };
export const seller = (id: string): Viewer => ({ role: 'seller', id });
export const lin: Viewer = { role: 'buyer', id: 'byr_lin' };
export const wang: Viewer = { role: 'buyer', id: 'byr_wang' };
export const brand = (id: string): Viewer => ({ role: 'brand', id });

/** Ten o'clock in the morning of a day in Shanghai. */
export const shanghaiMorning = (date: string): Instant => Date.parse(`${date}T10:00:00+08:00`);

/** The Lavida of the demo story: RMB 120,900.00 at Volkswagen's dealer in Shanghai. */
export const lavida: ListingChanged = {
  id: 'lst_volkswagen_lavida_saic_vw_shanghai',
  version: 1,
  kind: 'CAR',
  brandId: 'brd_volkswagen',
  productId: 'mdl_volkswagen_lavida',
  sellerId: 'sel_saic_vw_shanghai',
  storeId: 'sto_saic_vw_shanghai',
  region: 'CN-SH',
  channel: 'ONLINE',
  condition: 'NEW',
  authorizationClaim: 'AUTHORIZED',
  disclosed: false,
  price: 12_090_000,
  guidePrice: 12_090_000,
  currency: 'CNY',
  status: 'ACTIVE',
  publishedAt: Date.UTC(2026, 0, 15),
  expiresAt: forever,
  unitKey: null,
};

/** The Model 3 of the demo story: RMB 251,800.00 at a small distributor, guide price RMB 271,550.00. */
export const modelThree: ListingChanged = {
  ...lavida,
  id: 'lst_tesla_model_3_bargain_autos',
  brandId: 'brd_tesla',
  productId: 'mdl_tesla_model_3',
  sellerId: 'sel_bargain_autos',
  storeId: null,
  authorizationClaim: 'NONE',
  price: 25_180_000,
  guidePrice: 27_155_000,
};

/** The showroom of Volkswagen's dealer in Shanghai. */
export const anting: StoreChanged = {
  id: 'sto_saic_vw_shanghai',
  version: 1,
  sellerId: 'sel_saic_vw_shanghai',
  region: 'CN-SH',
  timeZone: 'Asia/Shanghai',
};
