import { isRegion } from '@marque/schema/regions.ts';
import { iso31661, iso31662 } from 'iso-3166';
import { plainName as plain } from './names.ts';

/** The languages that dealers write their country's name in. */
const languages = [
  'en',
  'de',
  'fr',
  'it',
  'es',
  'pt',
  'nl',
  'pl',
  'cs',
  'sk',
  'da',
  'sv',
  'nb',
  'fi',
  'hu',
  'ro',
  'zh',
  'ja',
];

const subdivisions = iso31662.map(({ code, name }) => ({ code, name: plain(name) }));

/** What people say in place of the official names. */
const shortNames = { usa: 'US', uk: 'GB', holland: 'NL', 中国大陆: 'CN', brd: 'DE' };

const dictionaries = languages.map((language) => new Intl.DisplayNames(language, { type: 'region' }));

const namesOf = ({ alpha2, alpha3, name }: (typeof iso31661)[number]): string[] => [
  ...[alpha2, alpha3, name],
  ...dictionaries.map((dictionary) => dictionary.of(alpha2) ?? alpha2),
];

const countries: ReadonlyMap<string, string> = new Map([
  ...iso31661.flatMap((country) => namesOf(country).map((name) => [plain(name), country.alpha2] as const)),
  ...Object.entries(shortNames),
]);

/** The ISO 3166-1 alpha-2 code of a country, by code or name in a European language, Chinese or Japanese. */
export const countryOf = (name: string): string | undefined => countries.get(plain(name));

/** The ISO 3166-2 code of a subdivision, by code with or without its country, or by name. */
export const subdivisionOf = (country: string, name: string): string | undefined => {
  const text = name.toUpperCase();
  const code = text.startsWith(`${country}-`) ? text : `${country}-${text}`;
  if (isRegion(code)) return code;
  const wanted = plain(name);
  if (wanted === '') return undefined;
  return subdivisions.find(
    (known) => known.code.startsWith(`${country}-`) && (known.name === wanted || known.name.startsWith(`${wanted} `)),
  )?.code;
};

/** The region that an address ends with, as fine as it says: `79588 Deutschland` is in DE, `Hangzhou, CN-ZJ` in CN-ZJ. */
export const regionOfAddress = (address: string): string | undefined => {
  const code = /\b([A-Z]{2}-[A-Z0-9]{1,3})\W*$/.exec(address)?.[1];
  if (code && isRegion(code)) return code;
  const words = address.split(/[\s,]+/u).filter((word) => word !== '');
  // The longest ending that names a country: `Neu Ulm, Vereinigte Staaten`.
  for (let count = Math.min(5, words.length); count > 0; count -= 1) {
    const country = countryOf(words.slice(-count).join(' '));
    if (country) return country;
  }
  return undefined;
};

/** The language that most people of a region write, as a BCP 47 tag: what an ad from there is taken to be written in. */
export const languageOf = (region: string): string =>
  new Intl.Locale('und', { region: region.slice(0, 2) }).maximize().language;
