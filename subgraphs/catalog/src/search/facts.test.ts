import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOfRange } from './facts.ts';

/** What the migration `facts_among_words` writes of a whole number. */
const wordsOf = (number: number, digits: number): string[] => {
  const all = `${number}`;
  const beginnings = Array.from({ length: digits }, (_, index) => `${all.length}.${all.slice(0, index + 1)}`);
  return [`${all.length}`, ...beginnings].map((word) => `"=price:${word}"`);
};

const amount = fc.oneof(
  fc.maxSafeNat(),
  fc.nat({ max: 2_000 }),
  fc.nat({ max: 15 }).map((zeros) => 10 ** zeros),
);

test('A number in a range has one of its words, however few digits are told', () => {
  fc.assert(
    fc.property(amount, amount, amount, fc.integer({ min: 1, max: 4 }), (a, b, c, digits) => {
      const [min, number, max] = [a, b, c].toSorted((one, other) => one - other) as [number, number, number];
      for (const range of [{ min, max }, { min }, { max }, {}]) {
        const words = new Set(wordsOfRange('price', range, digits));
        expect(wordsOf(number, digits).some((word) => words.has(word))).toBe(true);
        expect(words.size).toBeLessThan(18 * digits + 16);
      }
    }),
    { numRuns: 1_000 },
  );
});

test('Of numbers outside a range those alone have one of its words that begin like its ends', () => {
  const words = new Set(wordsOfRange('price', { min: 1_250, max: 4_099 }, 2));
  expect([...words]).toEqual(
    ['12', '13', '14', '15', '16', '17', '18', '19', '2', '3', '40'].map((digits) => `"=price:4.${digits}"`),
  );
  const found = (number: number) => wordsOf(number, 2).some((word) => words.has(word));
  expect([1_199, 1_200, 4_099, 4_100, 125, 12_500].map(found)).toEqual([false, true, true, false, false, false]);
  expect(wordsOfRange('price', { max: -1 }, 2)).toEqual([]);
  expect(wordsOfRange('floor', { min: 85.5, max: 86.5 }, 2)).toEqual(['"=floor:2.85"', '"=floor:2.86"']);
});
