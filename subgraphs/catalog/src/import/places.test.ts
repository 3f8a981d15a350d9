import { expect, test } from 'vitest';
import { countryOf, languageOf, regionOfAddress, subdivisionOf } from './places.ts';

test.each([
  ['79588 Deutschland', 'DE'],
  ['71034 Stuttgart, Germany', 'DE'],
  ['10 rue de la Paix, 75002 Paris, FRANCE', 'FR'],
  ['1 Main Street, Springfield, United States', 'US'],
  ['广州 中国', 'CN'],
  ['Hangzhou, CN-ZJ', 'CN-ZJ'],
  ['1000 Bruxelles BE', 'BE'],
  ['Springfield', undefined],
  ['', undefined],
])('The address "%s" lies in %s', (address, region) => {
  expect(regionOfAddress(address)).toBe(region);
});

test('A country is known by its codes and by its name in many languages', () => {
  expect(['de', 'DEU', 'Alemania', 'Côte d’Ivoire', '日本', 'USA', 'Atlantis'].map(countryOf)).toEqual([
    'DE',
    'DE',
    'DE',
    'CI',
    'JP',
    'US',
    undefined,
  ]);
});

test('A subdivision is known by its code and by its name', () => {
  expect(['CN-ZJ', 'ZJ', 'Zhejiang', 'zhejiang sheng', 'Bavaria'].map((name) => subdivisionOf('CN', name))).toEqual([
    'CN-ZJ',
    'CN-ZJ',
    'CN-ZJ',
    'CN-ZJ',
    undefined,
  ]);
});

test('An ad is taken to be written in the language of its place', () => {
  expect(['DE', 'CN-SH', 'US-CA', 'FR'].map(languageOf)).toEqual(['de', 'zh', 'en', 'fr']);
});
