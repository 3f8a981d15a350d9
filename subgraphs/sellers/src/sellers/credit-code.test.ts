import { expect, test } from 'vitest';
import { isCreditCode } from './credit-code.ts';

/** Codes of well-known companies, as the public register has them. */
const registered = ['9144030071526726XG', '914403001922038216', '91330100799655058B', '91110108551385082Q'];

test.each(registered)('%s is a credit code', (code) => {
  expect(isCreditCode(code)).toBe(true);
});

test('one wrong character is always found', () => {
  const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
  for (const code of registered)
    for (const [place, character] of [...code].entries())
      for (const other of alphabet.filter((one) => one !== character))
        expect(isCreditCode(code.slice(0, place) + other + code.slice(place + 1))).toBe(false);
});

test.each([
  ['nothing', ''],
  ['17 characters', '9144030071526726X'],
  ['19 characters', '9144030071526726XG0'],
  ['small letters', '9144030071526726xg'],
  ['a letter that GB 32100 leaves out', '91440300715267I6XG'],
  ['letters in the code of the place', '91A40300715267260G'],
  ['blanks around it', ' 9144030071526726XG '],
])('%s is no credit code', (_, code) => {
  expect(isCreditCode(code)).toBe(false);
});
