import type { ListingFilter } from '../generated.ts';

/**
 * Facts of listings on the market as words of SQLite's full-text index, so that it finds what few listings meet together, each
 * of which many meet: the migration `facts_among_words` writes them. No text has such words, since they begin with `=`.
 */
const factWord = (fact: string, value: string | number): string => `"=${fact}:${value}"`;

/** A query that finds all listings on the market, and no other. */
export const onTheMarket = '"=live"';

/** A range of numbers, both ends included. */
interface Range {
  readonly min?: number | null | undefined;
  readonly max?: number | null | undefined;
}

/** Digits of the greatest amount. */
const longest = 16;

/** How the whole numbers of a length begin from one to another: by few digits where all that begin like this are between them, and by at most so many at the ends. */
const beginningsWithin = (
  length: number,
  [from, to]: readonly [number, number],
  digits: number,
  known = 1,
): string[] => {
  const block = 10 ** (length - known);
  const found: string[] = [];
  for (let start = Math.floor(from / block) * block; start <= to; start += block) {
    const end = start + block - 1;
    if ((from <= start && end <= to) || known === Math.min(digits, length)) found.push(`${length}.${start / block}`);
    else found.push(...beginningsWithin(length, [Math.max(from, start), Math.min(to, end)], digits, known + 1));
  }
  return found;
};

/** The words of which a number in the range has one: its length, or its length with its first digits, up to so many. Those at the ends are of numbers outside too. */
export const wordsOfRange = (fact: string, { min, max }: Range, digits: number): string[] => {
  const from = Math.max(0, Math.floor(min ?? 0));
  const to = Math.floor(max ?? 10 ** longest);
  const words: string[] = [];
  for (let length = `${from}`.length; length <= longest; length++) {
    const [least, most] = [length === 1 ? 0 : 10 ** (length - 1), 10 ** length - 1];
    if (least > to) break;
    if (from <= least && most <= to) words.push(factWord(fact, length));
    else
      words.push(
        ...beginningsWithin(length, [Math.max(from, least), Math.min(to, most)], digits).map((one) =>
          factWord(fact, one),
        ),
      );
  }
  return words;
};

const oneOf =
  (fact: string) =>
  (values: readonly string[]): string[] =>
    values.map((value) => factWord(fact, value));

const within =
  (fact: string, digits: number) =>
  (range: Range): string[] =>
    wordsOfRange(fact, range, digits);

/** The words of which a listing that meets a criterion has one; null where the index does not tell. */
type WordsOf<Value> = (value: Value) => readonly string[] | null;

/** The criteria that the index knows. Numbers are told apart by as many digits as the migration says. */
const criteria: { readonly [Name in keyof ListingFilter]?: WordsOf<NonNullable<ListingFilter[Name]>> } = {
  // The class is that of listings without a right of sale.
  authorization: (classes) => (classes.includes('AUTHORIZED') ? null : oneOf('class')(classes)),
  kind: oneOf('kind'),
  brand: oneOf('brand'),
  model: oneOf('product'),
  project: oneOf('product'),
  seller: oneOf('seller'),
  condition: oneOf('condition'),
  currency: (code) => [factWord('currency', code)],
  region: (codes) => codes.map((code) => factWord(code.includes('-') ? 'region' : 'country', code)),
  fuelType: oneOf('fuel'),
  bodyType: oneOf('body'),
  vehicleTransmission: oneOf('transmission'),
  price: within('price', 2),
  year: within('year', 4),
  mileageFromOdometer: within('mileage', 2),
  floorSize: within('floor', 2),
  numberOfBedrooms: within('bedrooms', 2),
};

/** A query in the language of the index that finds all that a criterion lets through, and maybe more; null where it does not know the criterion. */
export const factQuery = (name: keyof ListingFilter, value: unknown): string | null => {
  // The record's type has made sure that each one takes the value of its own name.
  const words = (criteria[name] as WordsOf<unknown> | undefined)?.(value);
  return words ? oneOfThese(words) : null;
};

/** A query that finds what one of several does. Nothing is found by none: no word is a mere `=`. */
export const oneOfThese = (queries: readonly string[]): string =>
  queries.length === 0 ? '"="' : `(${queries.join(' OR ')})`;

/** A query that finds what all of several do. */
export const allOfThese = (queries: readonly string[]): string => queries.join(' AND ');
