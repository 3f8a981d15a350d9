import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRecord } from './csv.ts';

test('a record is quoted where it must be, and ends with a line break of RFC 4180', () => {
  expect(csvRecord(['plain', 'a,b', 'say "x"', 'two\nlines', null, 5, true, ''])).toBe(
    'plain,"a,b","say ""x""","two\nlines",,5,true,\r\n',
  );
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '=HYPERLINK("http://evil.example","x")',
])('the text %j is no formula', (text) => {
  const [[cell]] = parse(csvRecord([text])) as [[string]];
  expect(cell).toBe(`'${text}`);
});

test('a number of ours stays one, below zero too', () => {
  expect(csvRecord([-5])).toBe('-5\r\n');
});

test('any texts are read back as they were, but for the apostrophe', () => {
  const property = fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2 }), (cells) => {
    const [read] = parse(csvRecord(cells), { record_delimiter: '\r\n' }) as [string[]];
    expect(read.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, ''))).toEqual(
      cells.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, '')),
    );
  });
  fc.assert(property, { numRuns: 300, seed: 11 });
});
