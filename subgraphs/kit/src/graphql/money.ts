/** An amount of money: a whole number of minor units (at most 2^53 - 1 in size) and its ISO 4217 currency. */
export interface Money {
  readonly minorUnits: number;
  readonly currency: string;
}

interface Format {
  readonly format: Intl.NumberFormat;
  readonly digits: number;
}

const formats = new Map<string, Format>();

const formatOf = (currency: string): Format => {
  const known = formats.get(currency);
  if (known) return known;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const made = { format, digits: format.resolvedOptions().maximumFractionDigits ?? 2 };
  formats.set(currency, made);
  return made;
};

/** How many minor units make one unit of a currency, as a power of ten (ISO 4217): 2 for CNY, 0 for JPY. */
export const minorUnitDigits = (currency: string): number => formatOf(currency).digits;

/** Tells an ISO 4217 code that is in use, in capitals. */
export const isCurrency = (code: string): boolean => Intl.supportedValuesOf('currency').includes(code);

/** Writes an amount for reading, exactly, whatever its size: `CN¥251,800.00`. */
export const formatMoney = ({ minorUnits, currency }: Money): string => {
  const { format, digits } = formatOf(currency);
  const text = String(Math.abs(minorUnits)).padStart(digits + 1, '0');
  const decimal = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  return format.format(`${minorUnits < 0 ? '-' : ''}${decimal}` as Intl.StringNumericLiteral); // built of digits just above
};

/** Resolvers of the shared type `Money`. */
export const moneyResolvers = { Money: { formatted: formatMoney } };
