import type { ListingKind } from '@marque/schema/kinds.ts';
import { apartment } from './apartment.ts';
import { car } from './car.ts';
import type { Kind } from './kind.ts';

/** The kinds of listing. A new kind is one more line. */
export const kinds = {
  CAR: car,
  APARTMENT: apartment,
} satisfies Record<ListingKind, Kind>;

/** What makes a listing's kind what it is. */
export const kindOf = (kind: ListingKind): Kind => kinds[kind];
