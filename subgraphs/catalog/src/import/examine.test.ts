import { gzipSync } from 'node:zlib';
import { silent } from '@marque/kit/command/progress.ts';
import { expect, test } from 'vitest';
import { apartmentFeed } from '../kinds/apartment.feed.ts';
import { carFeed as carFormat } from '../kinds/car.feed.ts';
import { examine, readRows } from './examine.ts';
import { openSource } from './source.ts';
import { carFeed, carHeader, carLine, feedFile } from './testing/files.ts';

const examined = async (contents: string | Uint8Array, format = carFormat): Promise<number> => {
  using feed = await examine(await openSource(feedFile(contents)), format, silent);
  return feed.ads;
};

const read = async (contents: string | Uint8Array) => {
  const rows = [];
  for await (const row of readRows(await openSource(feedFile(contents)), carFormat))
    rows.push([row.line, row.text('id'), row.text('price')]);
  return rows;
};

const two = carFeed(2);
const rows = [
  [2, 'ad-1', '5001 EUR'],
  [3, 'ad-2', '5002 EUR'],
];
const gzip = gzipSync(carFeed(500));

test.each([
  ['commas', two],
  ['tabs', two.replaceAll(',', '\t')],
  ['semicolons', two.replaceAll(',', ';')],
  ['a byte order mark', `\uFEFF${two}`],
  ['line ends of Windows', two.replaceAll('\n', '\r\n')],
  ['no line end at its end', two.trimEnd()],
  ['header in capitals', two.replace(carHeader, carHeader.toUpperCase())],
  ['gzip', gzipSync(two)],
])('A feed with %s is read as the same ads', async (_, contents) => {
  expect(await read(contents)).toEqual(rows);
});

test('A row tells the line that it begins on, whatever line breaks its fields and those before it hold', async () => {
  const feed = `${carHeader},description\n${carLine(1)},"one\ntwo\nthree"\n\n${carLine(2)},"four\nfive"\n${carLine(3)},six\n`;
  expect((await read(feed)).map(([line]) => line)).toEqual([2, 6, 8]);
});

test('A row with too many or too few fields is refused by itself', async () => {
  const reasons = [];
  for await (const row of readRows(await openSource(feedFile(`${two}one,two\n${carLine(3)}\n`)), carFormat))
    reasons.push(row.errors.map(({ reason }) => reason));
  expect(reasons).toEqual([[], [], ['2 fields under 9 columns: nobody can tell which is which'], []]);
});

test.each([
  ['empty', '', /is empty$/],
  ['empty but for a byte order mark', '\uFEFF', /^The header lacks|is empty/],
  [
    'without the column price',
    two.replace('price', 'prize'),
    /^The header lacks the column price, which --kind car needs$/,
  ],
  ['without two columns', two.replace('price', 'x').replace('vin', 'y'), /^The header lacks the columns vin, price, /],
  ['with a column twice', two.replace('model', 'make'), /^The header has the column make more than once$/],
  [
    'of flats',
    'ListingKey,ListPrice,SubdivisionName,UnitNumber,LivingArea\n1,2,3,4,5\n',
    /^These are the columns of --kind apartment, not of --kind car$/,
  ],
  [
    'in Latin-1',
    Buffer.from(two.replace('10115 Berlin', 'Köln'), 'latin1'),
    /^Not UTF-8 \(line 2, byte \d+ of the text\)/,
  ],
  ['in UTF-16', Buffer.from(`\uFEFF${two}`, 'utf16le'), /^Not UTF-8 \(line 1, byte 1 of the text\)/],
  ['cut inside a character', Buffer.from(`${two}Kö`).subarray(0, -1), /^Not UTF-8 \(line 4, /],
  ['cut inside a quoted field', `${two}ad-3,"WVW`, /^The last line ends inside a quoted field: the file was cut/],
  ['cut inside its last line', two.slice(0, -40), /^The last line ends before its last column: the file was cut/],
  ['whose gzip is cut', gzip.subarray(0, gzip.length - 9), /^The gzip ends too early: the file was cut/],
  [
    'whose gzip is damaged',
    Buffer.concat([gzip.subarray(0, 200), Buffer.alloc(50), gzip.subarray(250)]),
    /^The gzip is damaged/,
  ],
  ['that is no text at all', Buffer.alloc(200_000), /^Line 1 is longer than any header/],
])('A feed %s is refused as a whole, in one line', async (_, contents, sentence) => {
  await expect(examined(contents)).rejects.toThrow(sentence);
  await expect(examined(contents)).rejects.toMatchObject({
    name: 'FeedRefused',
    message: expect.not.stringContaining('\n'),
  });
});

test('A feed of cars given as flats is told so', async () => {
  await expect(examined(two, apartmentFeed)).rejects.toThrow(
    'These are the columns of --kind car, not of --kind apartment',
  );
});

test('The byte that is not UTF-8 is told exactly, however far into the feed it lies', async () => {
  const long = Buffer.from(carFeed(5000).replaceAll('Berlin', 'Köln'));
  const at = 150_001;
  long[at] = 0xff;
  const line = long.subarray(0, at).toString('latin1').split('\n').length;
  await expect(examined(long)).rejects.toThrow(`Not UTF-8 (line ${line}, byte ${at + 1} of the text)`);
});

test.each([
  ['a quoted field', '"'],
  ['an unquoted field', ''],
])('Of %s without end no more than a record may hold is ever read', async (_, quote) => {
  const source = await openSource(feedFile(`${two}ad-3,${quote}${'x'.repeat(10_000_000)}`));
  await expect(examine(source, carFormat, silent)).rejects.toThrow(/^Line 4: a field or record of more than 1 MB/);
  expect(source.taken()).toBeLessThan(1_500_000);
});

test('A missing file and a folder are told from a feed', async () => {
  await expect(openSource('/nowhere/feed.csv')).rejects.toThrow('There is no file /nowhere/feed.csv');
  await expect(openSource('/')).rejects.toThrow('/ is not a file');
});
