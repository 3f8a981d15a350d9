import { dialect } from '@marque/kit/db/dialect.ts';
import { badInput } from '@marque/kit/graphql/problems.ts';
import { type SQL, sql } from 'drizzle-orm';
import type { BoundingBoxInput, NearInput } from '../generated.ts';
import { withoutIndex } from './criteria.ts';
import { listings } from './tables.ts';

/** The Earth's mean radius, IUGG. */
const earthRadiusKm = 6371.0088;
const largestRadiusKm = 1000;

const { latitude, longitude } = listings;

const checkDegrees = (value: number, largest: number, path: string): void => {
  if (!(Math.abs(value) <= largest)) throw badInput(`\`${path}\` is in degrees from -${largest} to ${largest}`, path);
};

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

const kmPerDegree = (earthRadiusKm * Math.PI) / 180;

/** The haversine of a distance over the ground. It grows with the distance, so it is compared in place of it. */
export const haversineOf = (km: number): number => Math.sin(km / earthRadiusKm / 2) ** 2;

/** The haversine of a listing's distance from a point. */
export const haversineFrom = (point: Pick<NearInput, 'latitude' | 'longitude'>): SQL =>
  sql`(power(sin(radians(${latitude} - ${point.latitude}) / 2), 2) +
    ${Math.cos(radians(point.latitude))} * cos(radians(${latitude})) *
    power(sin(radians(${longitude} - ${point.longitude}) / 2), 2))`;

/** The condition that a listing's latitude is within a distance: it costs little, and rules most out. */
export const isNearLatitude = ({ latitude: middle }: Pick<NearInput, 'latitude'>, km: number): SQL => {
  const degrees = km / kmPerDegree;
  return sql`${withoutIndex(latitude)} between ${middle - degrees} and ${middle + degrees}`;
};

/** The condition that a listing lies within a distance over the ground; the latitudes come first, since they rule most out. */
export const isNear = (near: NearInput, path: string): SQL => {
  checkDegrees(near.latitude, 90, `${path}.latitude`);
  checkDegrees(near.longitude, 180, `${path}.longitude`);
  if (!(near.radiusKm > 0 && near.radiusKm <= largestRadiusKm))
    throw badInput(`\`${path}.radiusKm\` is above 0 and at most ${largestRadiusKm}`, `${path}.radiusKm`);
  return sql`(${isNearLatitude(near, near.radiusKm)} and ${haversineFrom(near)} <= ${haversineOf(near.radiusKm)})`;
};

/**
 * Bands of latitude in a degree: the index `listings_bands` holds listings by band, by longitude within one, and with their
 * latitude, so that no row is looked up that lies elsewhere in its band.
 */
const bandsPerDegree = 50;

/** The degrees of longitude that a distance reaches to either side; null where it reaches round a pole or over the date line. */
const longitudesWithin = ({ latitude, longitude }: NearInput, km: number): readonly [number, number] | null => {
  const angle = km / earthRadiusKm;
  const ratio = Math.sin(angle) / Math.cos(radians(latitude));
  if (!(ratio < 1) || Math.abs(latitude) + km / kmPerDegree >= 90) return null;
  const degrees = (Math.asin(ratio) * 180) / Math.PI + 1e-9;
  return Math.abs(longitude) + degrees > 180 ? null : [longitude - degrees, longitude + degrees];
};

/** A condition that every listing within a distance meets, and not many others: where an index finds them. */
export const inBands = (near: NearInput, km: number): SQL => {
  const degrees = km / kmPerDegree;
  const longitudes = longitudesWithin(near, km);
  const isBand = isInBands(near.latitude - degrees, near.latitude + degrees);
  return longitudes ? sql`(${isBand} and ${longitude} between ${longitudes[0]} and ${longitudes[1]})` : isBand;
};

/** The same of a box. */
export const inBandsOfBox = ({ south, west, north, east }: BoundingBoxInput): SQL => {
  const isBand = isInBands(south, north);
  return west <= east ? sql`(${isBand} and ${longitude} between ${west} and ${east})` : isBand;
};

/** What is from the one latitude to the other, as far as the index `listings_bands` tells. */
const isInBands = (south: number, north: number): SQL => {
  const [first, last] = [south, north].map((edge) => Math.floor(edge * bandsPerDegree));
  const bands = [];
  for (let band = first ?? 0; band <= (last ?? 0); band += 1) bands.push(band);
  const value = sql`floor(${latitude} * ${sql.raw(String(bandsPerDegree))})`;
  return sql`(latitude is not null and ${isListedNumber(value, bands)})`;
};

const isListedNumber = (value: SQL, numbers: readonly number[]): SQL =>
  dialect === 'sqlite'
    ? sql`${value} in (select value from json_each(${JSON.stringify(numbers)}))`
    : sql`${value} = any(array(select cast(jsonb_array_elements_text(${JSON.stringify(numbers)}::jsonb) as double precision)))`;

/** The condition that a listing lies in a box, its edges included. One whose west is east of its east crosses the date line. */
export const isWithinBox = ({ south, west, north, east }: BoundingBoxInput, path: string): SQL => {
  checkDegrees(south, 90, `${path}.south`);
  checkDegrees(north, 90, `${path}.north`);
  checkDegrees(west, 180, `${path}.west`);
  checkDegrees(east, 180, `${path}.east`);
  if (south > north) throw badInput(`\`${path}\` is upside down: \`south\` is at most \`north\``, path);
  const joined = sql.raw(west <= east ? 'and' : 'or');
  return sql`(${withoutIndex(latitude)} between ${south} and ${north} and (${longitude} >= ${west} ${joined} ${longitude} <= ${east}))`;
};
