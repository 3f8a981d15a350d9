import type { StoreInput } from '../stores/service.ts';

const daily = ['Mo-Su 09:00-18:00'];
const long = ['Mo-Fr 09:00-20:00', 'Sa-Su 09:00-21:00'];

/** Each store is its seller's only one, and bears its name. */
const store = (
  seller: string,
  zh: string,
  en: string,
  address: string,
  region: string,
  [latitude, longitude]: readonly [number, number],
  openingHours = daily,
): StoreInput => ({
  id: `sto_${seller}`,
  sellerId: `sel_${seller}`,
  name: { zh, en },
  address,
  region,
  latitude,
  longitude,
  timeZone: 'Asia/Shanghai',
  openingHours,
});

/** The stores of the demo story: one for every dealer, brand's own shop, distributor and agent, and the developers' sales offices. */
export const storeSeeds: readonly StoreInput[] = [
  store('saic_vw_shanghai', '安亭展厅', 'Anting Showroom', '上海市嘉定区曹安公路5288号', 'CN-SH', [31.2885, 121.1617]),
  store('buick_hangzhou', '西溪展厅', 'Xixi Showroom', '杭州市西湖区天目山路518号', 'CN-ZJ', [30.2741, 120.0687]),
  store('chevrolet_wuhan', '汉口展厅', 'Hankou Showroom', '武汉市江汉区发展大道168号', 'CN-HB', [30.6182, 114.2701]),
  store(
    'cadillac_beijing',
    '朝阳展厅',
    'Chaoyang Showroom',
    '北京市朝阳区东四环中路88号',
    'CN-BJ',
    [39.9087, 116.4893],
  ),
  store('tesla_china', '浦东体验店', 'Pudong Centre', '上海市浦东新区金桥路777号', 'CN-SH', [31.2588, 121.5917], long),
  store(
    'xpeng_guangzhou',
    '天河体验店',
    'Tianhe Centre',
    '广州市天河区岑村松岗大街8号',
    'CN-GD',
    [23.1651, 113.3849],
    long,
  ),
  store('wm_motor_chengdu', '武侯展厅', 'Wuhou Showroom', '成都市武侯区武青南路33号', 'CN-SC', [30.6109, 104.0124]),
  store('wuling_liuzhou', '柳南展厅', 'Liunan Showroom', '柳州市柳南区河西路18号', 'CN-GX', [24.2972, 109.3788]),
  store('bargain_autos', '江东车城店', 'Jiangdong Car Mall', '南京市鼓楼区中央北路201号', 'CN-JS', [32.1093, 118.7769]),
  store('county_cars', '鄢陵门店', 'Yanling Yard', '许昌市鄢陵县花都大道66号', 'CN-HA', [34.1023, 114.1774]),
  store(
    'lakeside_homes',
    '湖畔花园售楼处',
    'Lakeside Garden Sales Office',
    '杭州市西湖区湖滨路12号',
    'CN-ZJ',
    [30.2561, 120.1579],
  ),
  store(
    'river_city',
    '江城大厦售楼处',
    'River Tower Sales Office',
    '上海市黄浦区中山东二路600号',
    'CN-SH',
    [31.2304, 121.4966],
  ),
  store(
    'golden_key',
    '延安路门店',
    'Yan’an Road Office',
    '杭州市上城区延安路292号',
    'CN-ZJ',
    [30.2497, 120.1634],
    long,
  ),
  store('open_door', '滨江门店', 'Binjiang Office', '杭州市滨江区江南大道3900号', 'CN-ZJ', [30.2084, 120.2119], long),
  {
    id: 'sto_autohandel_rhein',
    sellerId: 'sel_autohandel_rhein',
    name: { de: 'Autohof Köln', en: 'Cologne Car Yard', zh: '科隆车场' },
    address: 'Industriestraße 48, 50735 Köln',
    region: 'DE-NW',
    latitude: 50.9831,
    longitude: 6.9603,
    timeZone: 'Europe/Berlin',
    openingHours: ['Mo-Fr 09:00-18:30', 'Sa 10:00-16:00'],
  },
];
