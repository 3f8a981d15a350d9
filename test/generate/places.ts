/** A region of China with the names of its largest city, where that is, and what flats cost there in yuan for a square metre. */
export interface Place {
  readonly region: string;
  readonly zh: string;
  readonly en: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly squareMetreYuan: number;
}

const place = (
  region: string,
  zh: string,
  en: string,
  latitude: number,
  longitude: number,
  squareMetreYuan: number,
): Place => ({
  ...{ region: `CN-${region}`, zh, en, latitude, longitude, squareMetreYuan },
});

/** Where the generated marketplace is, the largest markets first. */
export const places: readonly Place[] = [
  place('GD', '广州', 'Guangzhou', 23.13, 113.26, 31_000),
  place('JS', '南京', 'Nanjing', 32.06, 118.8, 27_000),
  place('ZJ', '杭州', 'Hangzhou', 30.27, 120.16, 30_000),
  place('SD', '济南', 'Jinan', 36.65, 117.12, 15_000),
  place('SH', '上海', 'Shanghai', 31.23, 121.47, 61_000),
  place('BJ', '北京', 'Beijing', 39.9, 116.41, 63_000),
  place('SC', '成都', 'Chengdu', 30.57, 104.07, 17_000),
  place('HA', '郑州', 'Zhengzhou', 34.75, 113.63, 12_000),
  place('HB', '武汉', 'Wuhan', 30.59, 114.3, 16_000),
  place('HN', '长沙', 'Changsha', 28.23, 112.94, 11_000),
  place('FJ', '福州', 'Fuzhou', 26.07, 119.3, 20_000),
  place('AH', '合肥', 'Hefei', 31.82, 117.23, 16_000),
  place('HE', '石家庄', 'Shijiazhuang', 38.04, 114.51, 13_000),
  place('LN', '沈阳', 'Shenyang', 41.8, 123.43, 10_000),
  place('SN', '西安', "Xi'an", 34.34, 108.94, 14_000),
  place('CQ', '重庆', 'Chongqing', 29.56, 106.55, 12_000),
  place('TJ', '天津', 'Tianjin', 39.08, 117.2, 19_000),
  place('GX', '南宁', 'Nanning', 22.82, 108.37, 11_000),
];
