/** What is wrong with a vehicle identification number: an error refuses it, a warning only casts doubt on it. */
export interface VinFindings {
  readonly error?: string;
  readonly warning?: string;
}

/** The check digit's place, counted from 0. */
const checkPlace = 8;

/** Values of the letters in the check digit's sum (49 CFR 565.15, table III); a digit is its own. */
const transliteration: Readonly<Record<string, number>> = {
  ...{ A: 1, B: 2, C: 3, D: 4, E: 5, F: 6, G: 7, H: 8 },
  ...{ J: 1, K: 2, L: 3, M: 4, N: 5, P: 7, R: 9 },
  ...{ S: 2, T: 3, U: 4, V: 5, W: 6, X: 7, Y: 8, Z: 9 },
};

/** Weights of the seventeen places (49 CFR 565.15, table IV); the check digit itself weighs nothing. */
const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** Makers of China (L) and North America (1 to 5) must give a check digit: GB 16735, 49 CFR 565. Others may. */
const demandsCheckDigit = /^[L1-5]/;

/** Writes a VIN in its one form: capitals, nothing around them. */
export const normalizeVin = (vin: string): string => vin.trim().toUpperCase();

/** The check digit that belongs to 17 characters of a VIN: 0 to 9, or X for ten. What stands at its place does not count. */
export const checkDigit = (vin: string): string => {
  const sum = weights.reduce((total, weight, place) => {
    const character = vin.charAt(place);
    return total + weight * (transliteration[character] ?? Number(character));
  }, 0);
  return sum % 11 === 10 ? 'X' : String(sum % 11);
};

/** Holds a normalised VIN against ISO 3779 and the check digit at its ninth place. */
export const checkVin = (vin: string): VinFindings => {
  if (!/^[A-HJ-NPR-Z0-9]{17}$/.test(vin))
    return { error: 'A VIN has 17 characters: digits and capital letters without I, O and Q' };
  if (vin.charAt(checkPlace) === checkDigit(vin)) return {};
  const message = `The check digit at the ninth place of the VIN would be ${checkDigit(vin)}`;
  return demandsCheckDigit.test(vin) ? { error: `${message}: look for a mistyped character` } : { warning: message };
};

/** A VIN as the public sees it: its last six characters. */
export const maskVin = (vin: string): string => vin.slice(-6).padStart(vin.length, '*');
