/** Where a seller of the story offers its goods, and the store where they can be seen. */
export interface SeedSeller {
  readonly region: string;
  readonly coordinates: { readonly latitude: number; readonly longitude: number };
  readonly hasStore: boolean;
}

const seller = (region: string, latitude: number, longitude: number, hasStore = true): SeedSeller => ({
  region,
  coordinates: { latitude, longitude },
  hasStore,
});

/** The sellers of the story, by their ids without `sel_`; the sellers subgraph knows the rest of them. */
export const sellers = {
  saic_vw_shanghai: seller('CN-SH', 31.2304, 121.4737),
  buick_hangzhou: seller('CN-ZJ', 30.2741, 120.1551),
  chevrolet_wuhan: seller('CN-HB', 30.5928, 114.3055),
  cadillac_beijing: seller('CN-BJ', 39.9042, 116.4074),
  tesla_china: seller('CN-SH', 31.2222, 121.4581),
  xpeng_guangzhou: seller('CN-GD', 23.1291, 113.2644),
  wm_motor_chengdu: seller('CN-SC', 30.5728, 104.0668),
  wuling_liuzhou: seller('CN-GX', 24.3264, 109.4281),
  bargain_autos: seller('CN-JS', 32.0603, 118.7969, false),
  county_cars: seller('CN-HA', 34.7466, 113.6254, false),
  lakeside_homes: seller('CN-ZJ', 30.2489, 120.1459, false),
  river_city: seller('CN-SH', 31.2363, 121.5001, false),
  golden_key: seller('CN-ZJ', 30.2595, 120.1302),
  open_door: seller('CN-ZJ', 30.2906, 120.1613),
  autohandel_rhein: seller('DE-NW', 50.9375, 6.9603),
} as const satisfies Record<string, SeedSeller>;

/** The id of a seller of the story without `sel_`. */
export type SeedSellerName = keyof typeof sellers;
