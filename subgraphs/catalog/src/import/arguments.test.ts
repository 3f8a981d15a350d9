import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readArguments } from './arguments.ts';

const car = ['--kind', 'car', '--seller', 'sel_nord'];

test('A command says what is imported, for whom, and where to', () => {
  expect(readArguments(['feed.csv', ...car], { MARQUE_DATA: 'somewhere' })).toMatchObject({
    file: resolve('feed.csv'),
    sellerId: 'sel_nord',
    full: false,
    allowMassWithdrawal: false,
    rejectsFile: resolve('feed.csv.rejects.csv'),
    currency: undefined,
    dataFolder: resolve('somewhere'),
    databaseUrl: undefined,
  });
  expect(
    readArguments(['feed.csv', ...car, '--full', '--currency', 'eur', '--data', 'here', '--rejects', 'bad.csv'], {
      MARQUE_DATA: 'somewhere',
    }),
  ).toMatchObject({ full: true, currency: 'EUR', dataFolder: resolve('here'), rejectsFile: resolve('bad.csv') });
});

test('A command that asks for help imports nothing', () => {
  expect(readArguments(['--help'], {})).toBeNull();
});

test.each([
  [car, 'Name one feed file'],
  [['one.csv', 'two.csv', ...car], 'Name one feed file'],
  [['feed.csv', '--seller', 'sel_nord'], 'Say --kind car or --kind apartment'],
  [['feed.csv', '--kind', 'yacht', '--seller', 'sel_nord'], 'Say --kind car or --kind apartment'],
  [['feed.csv', '--kind', 'car'], 'Say whose feed it is: --seller ID'],
  [['feed.csv', ...car, '--currency', 'XYZ'], 'XYZ is not a currency of ISO 4217'],
  [['feed.csv', ...car, '--rejects', './feed.csv'], 'The rejects file would overwrite the feed: name another one'],
  [['feed.csv', ...car, '--ful'], /^Unknown option '--ful'/],
])('The command %j is refused: %s', (args, sentence) => {
  expect(() => readArguments(args, {})).toThrow(sentence);
});
