import type { BodyType, FuelType, Transmission } from '../generated.ts';
import type { ListingRow } from '../listings/tables.ts';

/** The words of feeds for the condition of a car. */
export const conditions: Readonly<Record<string, ListingRow['condition']>> = {
  new: 'NEW',
  used: 'USED',
  cpo: 'USED',
  'certified pre owned': 'USED',
  refurbished: 'REFURBISHED',
  damaged: 'DAMAGED',
};

/** The words of feeds for bodies. */
export const bodies: Readonly<Record<string, BodyType>> = {
  sedan: 'SEDAN',
  saloon: 'SEDAN',
  hatchback: 'HATCHBACK',
  'small car': 'HATCHBACK',
  wagon: 'WAGON',
  estate: 'WAGON',
  suv: 'SUV',
  crossover: 'SUV',
  minivan: 'MINIVAN',
  mpv: 'MINIVAN',
  coupe: 'COUPE',
  convertible: 'CONVERTIBLE',
  roadster: 'CONVERTIBLE',
  pickup: 'PICKUP',
  truck: 'PICKUP',
  van: 'VAN',
  other: 'OTHER',
};

/** The words of feeds for fuels. */
export const fuels: Readonly<Record<string, FuelType>> = {
  gasoline: 'GASOLINE',
  petrol: 'GASOLINE',
  diesel: 'DIESEL',
  electric: 'ELECTRIC',
  hybrid: 'HYBRID',
  'plugin hybrid': 'PLUG_IN_HYBRID',
  'plug in hybrid': 'PLUG_IN_HYBRID',
  phev: 'PLUG_IN_HYBRID',
  lpg: 'LPG',
  cng: 'CNG',
  hydrogen: 'HYDROGEN',
  flex: 'OTHER',
  other: 'OTHER',
};

/** The words of feeds for transmissions. */
export const transmissions: Readonly<Record<string, Transmission>> = { manual: 'MANUAL', automatic: 'AUTOMATIC' };
