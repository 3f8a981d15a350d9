import { expect, test } from 'vitest';
import { checkDigit, checkVin, maskVin, normalizeVin } from './vin.ts';

// Published worked examples: 49 CFR 565.15 and the articles that explain it.
test.each([
  '1M8GDM9AXKP042788',
  '11111111111111111',
  '1HGCM82633A004352',
  '5GZCZ43D13S812715',
])('%s, a published example, is without fault', (vin) => {
  expect(checkVin(vin)).toEqual({});
});

test('a remainder of ten is written X', () => {
  expect(checkDigit('1M8GDM9A0KP042788')).toBe('X');
});

test.each([
  '1M8GDM9A1KP042788',
  'LSVAA49J932047794',
  '5GZCZ43D23S812715',
])('a wrong check digit of a maker in China or North America is an error: %s', (vin) => {
  const message = `The check digit at the ninth place of the VIN would be ${checkDigit(vin)}: look for a mistyped character`;
  expect(checkVin(vin)).toEqual({ error: message });
});

test('a wrong check digit of a maker elsewhere is a warning, since European makers need not give one', () => {
  const message = `The check digit at the ninth place of the VIN would be ${checkDigit('WVWZZZ1KZ6W612305')}`;
  expect(checkVin('WVWZZZ1KZ6W612305')).toEqual({ warning: message });
});

test.each([
  ['too short', '1M8GDM9AXKP04278'],
  ['too long', '1M8GDM9AXKP0427889'],
  ['an I', 'IM8GDM9AXKP042788'],
  ['an O', '1M8GDM9AXKPO42788'],
  ['a Q', '1M8GDM9AXKPQ42788'],
  ['small letters', '1m8gdm9axkp042788'],
  ['a space', '1M8GDM9AXKP 42788'],
  ['full-width digits', '1M8GDM9AXKP04278８'],
  ['a line end', '1M8GDM9AXKP042788\n'],
  ['nothing', ''],
])('a VIN with %s is an error', (_, vin) => {
  expect(checkVin(vin)).toEqual({ error: 'A VIN has 17 characters: digits and capital letters without I, O and Q' });
});

test('one mistyped digit of a VIN that must have a check digit is found at every place', () => {
  const vin = '1M8GDM9AXKP042788';
  const found = [...vin].map((character, place) => {
    const other = character === '5' ? '6' : '5';
    return 'error' in checkVin(vin.slice(0, place) + other + vin.slice(place + 1));
  });
  expect(found).toEqual(Array(17).fill(true));
});

test('a VIN is kept in capitals without spaces around it', () => {
  expect(normalizeVin(' 1m8gdm9axkp042788 ')).toBe('1M8GDM9AXKP042788');
});

test('the public sees the last six characters', () => {
  expect(maskVin('1M8GDM9AXKP042788')).toBe('***********042788');
});
