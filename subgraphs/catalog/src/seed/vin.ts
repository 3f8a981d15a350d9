import { checkDigit } from '@marque/schema/vin.ts';

/** A VIN of the story: a maker's world identifier and a serial number, with the check digit that belongs to them. */
export const seedVin = (maker: string, serial: number): string => {
  const vin = `${maker}00000_S0${String(serial).padStart(6, '0')}`;
  return vin.replace('_', checkDigit(vin.replace('_', '0')));
};
