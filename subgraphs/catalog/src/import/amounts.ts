import { isCurrency, type Money, minorUnitDigits } from '@marque/kit/graphql/money.ts';

const amount =
  /^(?:(?<before>[a-z]{3})\s*)?(?<whole>\d+|\d{1,3}(?:,\d{3})+)(?:\.(?<fraction>\d+))?(?:\s*(?<after>[a-z]{3}))?$/i;

/**
 * Reads a price such as `8990 EUR`, `EUR 8,990.00` or `8990`, exactly. Answers a sentence for what is none: digits
 * beyond the currency's, no currency, more than 2^53 - 1 minor units.
 */
export const readPrice = (text: string, currency: string | undefined): Money | string => {
  const parts = amount.exec(text)?.groups;
  if (!parts?.whole) return 'A price is a whole or decimal number and a currency, such as 8990 EUR';
  const named = (parts.before ?? parts.after ?? currency)?.toUpperCase();
  if (named === undefined) return 'The price names no currency: add one, or say --currency';
  if (!isCurrency(named)) return `${named} is not a currency of ISO 4217`;
  const digits = minorUnitDigits(named);
  const fraction = parts.fraction ?? '';
  if ((fraction.length > digits && /[1-9]/.test(fraction.slice(digits))) || fraction.length === 3)
    return `${named} has ${digits} decimals: write the thousands without a point`;
  const minorUnits = Number(parts.whole.replaceAll(',', '') + fraction.slice(0, digits).padEnd(digits, '0'));
  return Number.isSafeInteger(minorUnits)
    ? { minorUnits, currency: named }
    : 'The price is larger than can be kept exactly';
};

/** A whole number; null for anything else. */
export const readWhole = (text: string): number | null => (/^\d{1,9}$/.test(text) ? Number(text) : null);

/** A decimal number, its thousands perhaps parted by commas; null for anything else. */
export const readDecimal = (text: string): number | null =>
  /^-?(\d{1,12}|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : null;

/** A measure with its unit, as a number of the unit that `units` maps to 1; null for anything else. Without a unit it is in that one. */
export const readMeasure = (text: string, units: Readonly<Record<string, number>>): number | null => {
  const match = /^([\d.,]+)\s*([^\d\s].*)?$/.exec(text);
  const value = readDecimal(match?.[1] ?? '');
  const factor = match?.[2] === undefined ? 1 : units[match[2].trim().toLowerCase()];
  return value === null || factor === undefined ? null : value * factor;
};
