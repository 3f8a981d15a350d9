/** A place that a visitor may look around. */
export interface Place {
  readonly id: string;
  readonly name: readonly [en: string, zh: string];
  /** Degrees, WGS-84. */
  readonly latitude: number;
  readonly longitude: number;
}

const place = (id: string, en: string, zh: string, latitude: number, longitude: number): Place => ({
  ...{ id, name: [en, zh], latitude, longitude },
});

/** The cities that the storefront offers. */
export const places: readonly Place[] = [
  place('shanghai', 'Shanghai', '上海', 31.2304, 121.4737),
  place('hangzhou', 'Hangzhou', '杭州', 30.2741, 120.1551),
  place('nanjing', 'Nanjing', '南京', 32.0603, 118.7969),
  place('beijing', 'Beijing', '北京', 39.9042, 116.4074),
  place('wuhan', 'Wuhan', '武汉', 30.5928, 114.3055),
  place('guangzhou', 'Guangzhou', '广州', 23.1291, 113.2644),
  place('chengdu', 'Chengdu', '成都', 30.5728, 104.0668),
  place('cologne', 'Cologne', '科隆', 50.9375, 6.9603),
];

/** The place of that id. */
export function placeOf(id: string | undefined): Place | undefined {
  return places.find((one) => one.id === id);
}

const earthRadiusKm = 6371.0088;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** How far two points lie apart over the ground, in kilometres (haversine on the mean radius of the earth, IUGG). */
export function distanceKm(from: Point, to: Point): number {
  const [north, east] = [radians(to.latitude - from.latitude), radians(to.longitude - from.longitude)];
  const chord =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * Math.sin(east / 2) ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(chord));
}
