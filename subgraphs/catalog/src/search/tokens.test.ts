import { expect, test } from 'vitest';
import { searchTermsOf, tokensOf } from './tokens.ts';

test('Words are kept in lower case and in their compatibility form, each once', () => {
  expect(tokensOf('Tesla MODEL-3', 'ｔｅｓｌａ ﬁne Straße')).toEqual(['tesla', 'model', '3', 'fine', 'straße']);
});

test('Marks that nobody sees part no words', () => {
  expect(tokensOf('La\u200Bvida \u202EModel')).toEqual(['lavida', 'model']);
});

test('Chinese is kept as its characters and their pairs, apart from letters and digits that touch it', () => {
  expect(tokensOf('特斯拉Model 3新款')).toEqual(['特', '斯', '拉', '特斯', '斯拉', 'model', '3', '新', '款', '新款']);
});

test('A search asks for all words, for Chinese by its pairs, and takes the last word for a beginning', () => {
  expect(searchTermsOf('Tesla mod')).toEqual([
    { token: 'tesla', isPrefix: false },
    { token: 'mod', isPrefix: true },
  ]);
  expect(searchTermsOf('mod 特斯拉')).toEqual([
    { token: 'mod', isPrefix: false },
    { token: '特斯', isPrefix: false },
    { token: '斯拉', isPrefix: false },
  ]);
  expect(searchTermsOf('车')).toEqual([{ token: '车', isPrefix: false }]);
});

test('Signs of query languages part words and mean nothing', () => {
  expect(searchTermsOf(`a" OR b* NEAR(c) -d ^e %_ ' \\ :*`).map(({ token }) => token)).toEqual([
    'a',
    'or',
    'b',
    'near',
    'c',
    'd',
    'e',
  ]);
  expect(searchTermsOf('% _ * " \' ( )')).toEqual([]);
});

test('A search asks for at most 200 words, whatever its characters stand for', () => {
  expect(searchTermsOf('a '.repeat(200)).length).toBe(200);
  expect(searchTermsOf('\ufdfa '.repeat(50)).length).toBe(200);
  expect(() => searchTermsOf('\ufdfa '.repeat(51))).toThrow('Search for at most 200 words');
});
