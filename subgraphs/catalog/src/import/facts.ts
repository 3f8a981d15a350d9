import type { Instant } from '@marque/kit/clock.ts';
import type { Money } from '@marque/kit/graphql/money.ts';
import { readPrice, readWhole } from './amounts.ts';
import type { JudgeContext } from './format.ts';
import { plainName } from './names.ts';
import type { FeedRow } from './row.ts';

/** Prices below this many whole units are placeholders (1 for "make me an offer"): no car and no flat is sold for them. */
const leastPrice = 50;

/** What is typed in place of a price: 111111, 12345678. Shorter ones, such as 1111, are prices that people do ask. */
const placeholder = /^(1{6,}|123456(7(89?)?)?)$/;

/** From how many whole units on a price is so high that somebody should look at it. */
export type HighPrices = Readonly<Record<string, number>>;

/** Reads a price that a buyer could pay, recording an error for any other and a warning for one above what is usual. */
export const judgePrice = (
  row: FeedRow,
  column: string,
  { currency }: JudgeContext,
  high: HighPrices = {},
): Money | null => {
  const refuse = (reason: string): null => {
    row.error(column, reason);
    return null;
  };
  const text = row.text(column);
  if (text === '') return refuse('There is no price');
  const price = readPrice(text, currency);
  if (typeof price === 'string') return refuse(price);
  if (price.minorUnits === 0) return refuse('Nothing is sold for nothing: say the price, or leave the ad out');
  const whole = /\d[\d,]*/.exec(text)?.[0].replaceAll(',', '') ?? '';
  if (Number(whole) < leastPrice)
    return refuse(`A price under ${leastPrice} is a placeholder, not a price that a buyer could pay`);
  if (placeholder.test(whole)) return refuse('This is a placeholder, not a price that a buyer could pay');
  if (Number(whole) > (high[price.currency] ?? Number.POSITIVE_INFINITY))
    row.warn(column, 'Unusually high: taken as it stands');
  return price;
};

/** Reads a whole number between two bounds; null with a warning for another, null without one where there is none. */
export const judgeWhole = (row: FeedRow, column: string, least: number, most: number): number | null => {
  const text = row.text(column);
  if (text === '') return null;
  const value = readWhole(text);
  if (value !== null && value >= least && value <= most) return value;
  row.warn(column, `Not a whole number from ${least} to ${most}: left out`);
  return null;
};

/** Reads a word by a table of what words mean, compared by `plainName`; null with a warning for another, null without one where there is none. */
export const judgeWord = <Meaning>(
  row: FeedRow,
  column: string,
  meanings: Readonly<Record<string, Meaning>>,
): Meaning | null => {
  const word = plainName(row.text(column));
  if (word === '') return null;
  if (Object.hasOwn(meanings, word)) return meanings[word] ?? null;
  row.warn(column, 'Not a value that is known here: left out');
  return null;
};

/** Reads since when an ad is on offer, a date (the beginning of that day in UTC) or an instant; now where that is not told, unreadable, or to come. */
export const judgeSince = (row: FeedRow, column: string, now: Instant): Instant => {
  const text = row.text(column);
  if (text === '') return now;
  const since = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : Number.NaN;
  if (since > 0 && since <= now) return since;
  row.warn(column, 'Not a date between 1970 and today: the ad counts as published now');
  return now;
};

/** Reads a coordinate; null with a warning for what is none. */
export const judgeDegrees = (row: FeedRow, column: string, most: number): number | null => {
  const text = row.text(column);
  if (text === '') return null;
  const value = /^-?\d{1,3}(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (Math.abs(value) <= most) return value;
  row.warn(column, `Not degrees between -${most} and ${most}: left out`);
  return null;
};

/** The most of a title and of a description that is kept, in characters. */
const longest = { title: 200, description: 10_000 };

const shortened = (text: string, most: number): string => {
  const characters = [...text.slice(0, most * 2)];
  return characters.length <= most && text.length <= most * 2
    ? text
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
};

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A title that fits. */
export const asTitle = (text: string): string => shortened(inOneLine(text), longest.title);

/** Reads a few words in one line, shortened to what is kept; null where there are none. */
export const judgeWords = (row: FeedRow, column: string, most: number): string | null =>
  shortened(inOneLine(row.text(column)), most) || null;

/** Reads a description, cut with a warning where it is longer than what is kept. */
export const judgeDescription = (row: FeedRow, column: string): string | null => {
  const text = row.text(column);
  if (text === '') return null;
  const kept = shortened(text, longest.description);
  if (kept !== text) row.warn(column, `Longer than ${longest.description} characters: cut`);
  return kept;
};
