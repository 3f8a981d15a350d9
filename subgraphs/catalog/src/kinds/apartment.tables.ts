import { integer, real, text } from '@marque/kit/db/columns.ts';
import type { Facing, Furnishing } from '../generated.ts';

/** What a listing of a flat keeps beside the common facts; null in every other kind. */
export const apartmentColumns = {
  unit: text(),
  floorSize: real(),
  numberOfRooms: integer(),
  numberOfBedrooms: integer(),
  numberOfBathroomsTotal: integer(),
  floorLevel: integer(),
  totalFloors: integer(),
  facing: text().$type<Facing>(),
  furnishing: text().$type<Furnishing>(),
  yearBuilt: integer(),
  landUseYearsLeft: integer(),
};
