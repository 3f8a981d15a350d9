/** The characters of GB 32100 in the order of their values: digits and capitals without I, O, S, V and Z. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Two characters of registration, six digits of place, nine of the organisation, one to check. */
const form = new RegExp(`^[${alphabet}]{2}\\d{6}[${alphabet}]{10}$`);

/** The character that completes the first 17 of a code: weights are powers of 3 modulo 31 (GB 32100-2015, section 5.3). */
const checkCharacter = (body: string): string | undefined => {
  let weight = 1;
  let sum = 0;
  for (const character of body) {
    sum += weight * alphabet.indexOf(character);
    weight = (weight * 3) % alphabet.length;
  }
  return alphabet[(alphabet.length - (sum % alphabet.length)) % alphabet.length];
};

/** Tells a Unified Social Credit Code of a Chinese organisation (GB 32100) by its form and its check character. */
export const isCreditCode = (code: string): boolean =>
  form.test(code) && checkCharacter(code.slice(0, -1)) === code.at(-1);
