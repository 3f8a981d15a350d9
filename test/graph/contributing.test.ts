import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

const pages = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'docs/discovery.md',
  'docs/domain.md',
  'docs/feeds.md',
  'docs/operations.md',
  'docs/rebates.md',
];

/** What a page writes in code: the words between backticks and the lines of its code blocks. */
const codeOf = (page: string): string[] => [...read(page).matchAll(/`+([^`]+)`+/g)].map(([, code = '']) => code);

test.each(pages)('every command that %s names is there', (page) => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'));
  const named = codeOf(page).flatMap((code) =>
    [...code.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, script = '']) => script),
  );
  expect(named.filter((script) => !(script in scripts))).toEqual([]);
});

test.each(pages)('every file that %s names is there', (page) => {
  const named = [
    ...codeOf(page).filter((code) => /^(subgraphs|schema|gateway|test|docs|\.ci)\/[\w./-]+$/.test(code)),
    ...[...read(page).matchAll(/\]\(([\w./-]+)\)/g)].map(([, target = '']) => path.join(path.dirname(page), target)),
  ];
  expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});

test('the modules of every subgraph have the files that the recipes name', () => {
  const recipes = [
    'subgraphs/catalog/src/listings/filters.ts',
    ...['catalog', 'sellers', 'promotions'].flatMap((subgraph) =>
      ['schema.graphql', 'resolvers.ts'].map((file) => `subgraphs/${subgraph}/src/listings/${file}`),
    ),
    ...['car', 'apartment'].flatMap((kind) =>
      ['graphql', 'ts', 'tables.ts', 'filters.ts', 'feed.ts'].map(
        (role) => `subgraphs/catalog/src/kinds/${kind}.${role}`,
      ),
    ),
  ];
  expect(recipes.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});
