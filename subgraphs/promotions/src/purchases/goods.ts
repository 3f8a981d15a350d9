import type { Executor } from '@marque/kit/db/database.ts';
import { reject } from '@marque/kit/rejection.ts';
import { isId } from '@marque/kit/text.ts';
import { apartmentUnitKey } from '@marque/schema/unit-key.ts';
import { checkVin, normalizeVin } from '@marque/schema/vin.ts';
import type { RecordPurchaseInput } from '../generated.ts';
import { listingOfUnit, listingsByIds } from '../listings/store.ts';
import type { ListingFacts } from '../listings/tables.ts';
import type { Refusal } from '../problems.ts';
import { isLine } from '../text.ts';

/** A unit that was sold, and the listing that offered it. */
export interface SoldGoods {
  readonly listing: ListingFacts;
  readonly unitKey: string;
}

/** How the goods are named. */
export type NamedGoods = Pick<RecordPurchaseInput, 'listing' | 'vin' | 'unit'>;

/** What is wrong with the way in which the goods are named, whatever they are. */
export const namingProblem = ({ listing, vin, unit }: NamedGoods): Refusal | null => {
  if (vin != null && unit != null)
    return reject('INVALID_INPUT', 'A car has a VIN, a flat has a unit: send one of them', 'input.unit');
  if (unit != null && !isLine(unit, 40))
    return reject('INVALID_INPUT', 'A unit is 1 to 40 characters in one line', 'input.unit');
  if (listing == null && vin == null)
    return reject(
      'INVALID_INPUT',
      'Name the goods: the listing by its id, or a listed car by its VIN',
      'input.listing',
    );
  const { error } = vin == null ? {} : checkVin(normalizeVin(vin));
  return error === undefined ? null : reject('VIN_INVALID', error, 'input.vin');
};

const given = ({ kind, productId }: ListingFacts, { vin, unit }: NamedGoods): string | null | Refusal => {
  if (kind === 'CAR' && unit != null)
    return reject('INVALID_INPUT', 'This listing is a car: send its VIN', 'input.unit');
  if (kind === 'APARTMENT' && vin != null)
    return reject('INVALID_INPUT', 'This listing is a flat: send its unit', 'input.vin');
  if (vin != null) return normalizeVin(vin);
  return unit != null && productId !== null ? apartmentUnitKey(productId, unit) : null;
};

/** Finds the goods that a seller names, whose naming has no problem. */
export const findGoods = async (tx: Executor, sellerId: string, named: NamedGoods): Promise<SoldGoods | Refusal> => {
  const listing =
    named.listing == null
      ? await listingOfUnit(tx, sellerId, normalizeVin(named.vin ?? ''))
      : isId(named.listing) && (await listingsByIds(tx, [named.listing]))[0];
  if (!listing || listing.sellerId !== sellerId)
    return reject(
      'NOT_FOUND',
      'You have no such listing: look its id up',
      named.listing == null ? 'input.vin' : 'input.listing',
    );
  const key = given(listing, named);
  if (key !== null && typeof key !== 'string') return key;
  const unitKey = key ?? listing.unitKey;
  if (unitKey !== null) return { listing, unitKey };
  const [field, word] = listing.kind === 'CAR' ? ['vin', 'VIN'] : ['unit', 'unit'];
  return reject('INVALID_INPUT', `The listing does not tell the ${word}: send it`, `input.${field}`);
};
