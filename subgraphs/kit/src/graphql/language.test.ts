import { expect, test } from 'vitest';
import { inLanguage } from './language.ts';

const texts = { zh: '朗逸', 'zh-Hant': '朗逸(繁)', en: 'Lavida' };

test.each([
  ['the exact tag', 'zh-Hant', '朗逸(繁)'],
  ['the exact tag in any case', 'ZH-hant', '朗逸(繁)'],
  ['its primary subtag', 'en-GB', 'Lavida'],
  ['the original where neither is there', 'de', '朗逸'],
  ['the original where no language is asked for', null, '朗逸'],
  ['the original for what is no tag', 'not a tag', '朗逸'],
  ['the original for the name of a property that all objects have', 'constructor', '朗逸'],
])('a text is taken by %s', (_, language, text) => {
  expect(inLanguage(texts, language)).toBe(text);
});

test('no texts have no text', () => {
  expect(inLanguage({}, 'en')).toBeNull();
});
