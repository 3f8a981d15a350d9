import { expect, test } from 'vitest';
import { readTexts, textFault } from './texts.ts';

const line = { longest: 10, lines: 'one' } as const;
const text = { longest: 10, lines: 'several' } as const;

test('a text is counted in characters, so that an emoji is one', () => {
  expect(textFault('😀'.repeat(10), line)).toBeNull();
  expect(textFault('😀'.repeat(11), line)).toBe('Write 1 to 10 characters; these are 11');
  expect(textFault('', line)).toBe('Write 1 to 10 characters; these are 0');
});

test.each([
  ['a null character', 'a\u0000b'],
  ['an escape', 'a\u001bb'],
  ['a mark that turns the direction of writing round', 'a\u202eb'],
  ['half of a surrogate pair', 'a\ud83d'],
])('a text with %s is refused', (_, value) => {
  expect(textFault(value, text)).toBe('Leave out control characters');
});

test('a line break is for texts of several lines', () => {
  expect(textFault('a\nb\tc', text)).toBeNull();
  expect(textFault('a\nb', line)).toBe('Write it in one line');
});

test('texts keep the order of their languages, in canonical tags and composed characters', () => {
  const texts = readTexts(
    [
      { language: 'ZH-hans', text: ' 朗逸 ' },
      { language: 'de', text: 'Ko\u0308ln' },
    ],
    line,
    'input.title',
  );
  expect(JSON.stringify(texts)).toBe('{"zh-Hans":"朗逸","de":"Köln"}');
});

test.each([
  ['no language', [], 'Give the text in 1 to 20 languages'],
  ['what is no tag', [{ language: '__proto__', text: 'a' }], 'A language is a BCP 47 tag, such as `zh` or `en`'],
  [
    'a language twice',
    [
      { language: 'en', text: 'a' },
      { language: 'EN', text: 'b' },
    ],
    'Give each language once; en is there twice',
  ],
  ['nothing but blanks', [{ language: 'en', text: '  ' }], 'Write 1 to 10 characters; these are 0'],
])('texts with %s are refused', (_, given, message) => {
  expect(readTexts(given, line, 'input.title')).toEqual({
    __typename: 'Rejection',
    code: 'INVALID_INPUT',
    message,
    field: 'input.title',
  });
});
