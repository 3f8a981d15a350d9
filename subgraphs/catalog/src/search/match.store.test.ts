import { expect, test } from 'vitest';
import { usualEffort } from '../listings/effort.ts';
import { createReaders } from '../listings/readers.ts';
import { listings } from '../listings/tables.ts';
import { listing, openMarket } from '../testing/market.ts';
import { foundByWords, fullTextQuery, hasWords } from './match.ts';

test('Words are found alike by the index and by a look at each listing', async () => {
  const { database, publish } = await openMarket();
  await publish(
    listing('lst_1', { title: { zh: '全新特斯拉 Model 3' } }),
    listing('lst_2', { title: { en: 'Models of 33 cars' } }),
    listing('lst_3', { title: { zh: '特别的车', en: 'A_b 100% "c"' } }),
  );
  const { firstWord } = createReaders(database.reader, usualEffort);
  const found = async (text: string, byIndex: boolean) => {
    const query = text === '' ? null : await fullTextQuery(text, firstWord);
    const condition = byIndex && query !== null ? foundByWords(listings.id, query).where : hasWords(listings.id, text);
    return (await database.reader.select({ id: listings.id }).from(listings).where(condition).orderBy(listings.id)).map(
      ({ id }) => id,
    );
  };
  const texts = [
    '特斯拉',
    '特',
    '特斯 mod',
    'model 3',
    'models',
    'mod',
    '3',
    '33 car',
    'a b',
    '100%',
    '%',
    '_',
    'c"',
    '',
    'x',
  ];
  const ways = await Promise.all(texts.map(async (text) => [text, await found(text, false), await found(text, true)]));
  expect(ways.map(([text, walked]) => [text, walked])).toEqual(ways.map(([text, , indexed]) => [text, indexed]));
  expect(ways.map(([, ids]) => ids)).toEqual([
    ['lst_1'],
    ['lst_1', 'lst_3'],
    ['lst_1'],
    ['lst_1'],
    ['lst_2'],
    ['lst_1', 'lst_2'],
    ['lst_1', 'lst_2'],
    ['lst_2'],
    ['lst_3'],
    ['lst_3'],
    [],
    [],
    ['lst_3', 'lst_2'].sort(),
    ['lst_1', 'lst_2', 'lst_3'],
    [],
  ]);
});
