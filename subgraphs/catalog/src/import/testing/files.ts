import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkDigit } from '@marque/schema/vin.ts';
import { onTestFinished } from 'vitest';

/** A folder that is gone when the test ends. */
export const testFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'marque-feed-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** A feed file of these contents, gone when the test ends. */
export const feedFile = (contents: string | Uint8Array, name = 'feed.csv'): string => {
  const file = join(testFolder(), name);
  writeFileSync(file, contents);
  return file;
};

/** One of the feeds that lie beside this file. */
export const ownFeed = (name: string): string => fileURLToPath(new URL(`feeds/${name}`, import.meta.url));

/** The columns that a feed of cars needs. */
export const carHeader = 'id,vin,make,model,year,mileage,price,condition,dealership_address';

/** A VIN of its own for each car, its check digit right. */
const vinOf = (id: number): string => {
  const [maker, serial] = ['WVWZZZ1K', String(id).padStart(8, '0')];
  return `${maker}${checkDigit(`${maker}0${serial}`)}${serial}`;
};

/** A line of a car feed, all good but for what is given. */
export const carLine = (id: number, facts: Partial<Record<string, string>> = {}): string => {
  const car: Record<string, string | undefined> = {
    id: `ad-${id}`,
    vin: vinOf(id),
    make: 'Volkswagen',
    model: 'golf',
    year: '2015',
    mileage: `${1000 + id} km`,
    price: `${5000 + id} EUR`,
    condition: 'used',
    dealership_address: '10115 Berlin Deutschland',
    ...facts,
  };
  return carHeader
    .split(',')
    .map((column) => car[column] ?? '')
    .join(',');
};

/** A car feed of so many good ads, the first of which is `ad-<from>`. */
export const carFeed = (ads: number, from = 1): string =>
  `${[carHeader, ...Array.from({ length: ads }, (_, at) => carLine(from + at))].join('\n')}\n`;
