import { checkVin, normalizeVin } from '@marque/schema/vin.ts';
import type { FeedRow } from '../import/row.ts';

/** The first model year whose cars have VINs of ISO 3779's form. */
const firstVinYear = 1981;

/**
 * Reads a VIN, null where there is none. A malformed one is an error, since it would let the same car be offered twice;
 * of a car from before VINs it is a chassis number, which is left out with a warning.
 */
export const judgeVin = (row: FeedRow, year: number | null): string | null => {
  const vin = normalizeVin(row.text('vin'));
  if (vin === '') {
    row.warn('vin', 'Without a VIN nobody can tell whether somebody else offers the same car');
    return null;
  }
  const { error, warning } = checkVin(vin);
  if (error !== undefined && year !== null && year < firstVinYear) {
    row.warn('vin', `Not a VIN, which cars have since ${firstVinYear}: left out`);
    return null;
  }
  if (error !== undefined) row.error('vin', error);
  if (warning !== undefined) row.warn('vin', warning);
  return vin;
};
