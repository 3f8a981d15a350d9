import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

const filesOf = (...folders: string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)),
  );

const pages = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...filesOf('docs').filter((file) => file.endsWith('.md') && file !== 'docs/reference.md'),
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

/** The words of a kind that are in the sources, or in a page. */
const named = (texts: readonly string[], pattern: RegExp): string[] =>
  [...new Set(texts.flatMap((text) => text.match(pattern) ?? []))].sort();

const sources = filesOf(
  'gateway/src',
  ...['catalog', 'sellers', 'promotions', 'kit'].map((one) => `subgraphs/${one}/src`),
)
  .filter((file) => file.endsWith('.ts') && !file.includes('test'))
  .map(read);

test.each([
  ['setting', /\bMARQUE_[A-Z_]+\b/g],
  ['series of metrics', /\bmarque_[a-z_]+(?<!_)\b/g],
])('the page on operations names every %s that there is, and no other', (_what, pattern) => {
  expect(named([read('docs/operations.md')], pattern)).toEqual(named(sources, pattern));
});

test('the operations that pages name to front ends are there', () => {
  const all = filesOf('examples/operations', 'schema/operations').map(read).join('\n');
  const rows = ['docs/storefront.md', 'docs/brand-owner.md'].flatMap((page) =>
    read(page)
      .split('\n')
      .filter((line) => line.startsWith('| ')),
  );
  const operations = rows.flatMap((row) => [...row.matchAll(/`([A-Z]\w+)`/g)].map(([, name = '']) => name));
  expect(operations.length).toBeGreaterThan(5);
  expect(operations.filter((name) => !new RegExp(`(query|mutation|subscription) ${name}\\b`).test(all))).toEqual([]);
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
