import { badInput } from '@marque/kit/graphql/problems.ts';
import { type SQL, sql } from 'drizzle-orm';
import type { BoundingBoxInput, NearInput } from '../generated.ts';
import { withoutIndex } from './criteria.ts';
import { listings } from './tables.ts';

/** The Earth's mean radius, IUGG. */
const earthRadiusKm = 6371.0088;
const largestRadiusKm = 1000;

const { latitude, longitude } = listings;

/** Up to this many degrees from south to north a region holds few enough listings to be read through its own index and sorted. */
const smallDegrees = 1;

/** The latitude of a listing, to be held against a region of this height. */
const latitudeWithin = (degrees: number) => (degrees <= smallDegrees ? latitude : withoutIndex(latitude));

const checkDegrees = (value: number, largest: number, path: string): void => {
  if (!(Math.abs(value) <= largest)) throw badInput(`\`${path}\` is in degrees from -${largest} to ${largest}`, path);
};

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The condition that a listing lies within a distance over the ground (haversine); the latitudes come first, since they rule most out. */
export const isNear = (near: NearInput, path: string): SQL => {
  checkDegrees(near.latitude, 90, `${path}.latitude`);
  checkDegrees(near.longitude, 180, `${path}.longitude`);
  if (!(near.radiusKm > 0 && near.radiusKm <= largestRadiusKm))
    throw badInput(`\`${path}.radiusKm\` is above 0 and at most ${largestRadiusKm}`, `${path}.radiusKm`);
  const angle = near.radiusKm / earthRadiusKm;
  const degrees = (angle * 180) / Math.PI;
  // The haversine grows with the distance, so it is compared in place of it.
  const haversine = Math.sin(angle / 2) ** 2;
  return sql`(${latitudeWithin(2 * degrees)} between ${near.latitude - degrees} and ${near.latitude + degrees} and
    power(sin(radians(${latitude} - ${near.latitude}) / 2), 2) +
    ${Math.cos(radians(near.latitude))} * cos(radians(${latitude})) *
    power(sin(radians(${longitude} - ${near.longitude}) / 2), 2) <= ${haversine})`;
};

/** The condition that a listing lies in a box, its edges included. One whose west is east of its east crosses the date line. */
export const isWithinBox = ({ south, west, north, east }: BoundingBoxInput, path: string): SQL => {
  checkDegrees(south, 90, `${path}.south`);
  checkDegrees(north, 90, `${path}.north`);
  checkDegrees(west, 180, `${path}.west`);
  checkDegrees(east, 180, `${path}.east`);
  if (south > north) throw badInput(`\`${path}\` is upside down: \`south\` is at most \`north\``, path);
  const joined = sql.raw(west <= east ? 'and' : 'or');
  return sql`(${latitudeWithin(north - south)} between ${south} and ${north} and (${longitude} >= ${west} ${joined} ${longitude} <= ${east}))`;
};
