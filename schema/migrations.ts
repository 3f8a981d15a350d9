import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectFolder } from './generated-files.ts';
import { subgraphList } from './subgraphs.ts';

/**
 * Keeps the migrations of each subgraph, one folder a database, in step with its tables, which are declared once for both.
 *
 *     npm run migrations -- [SUBGRAPH] [--name NAME]            writes what the tables lack
 *     npm run migrations -- SUBGRAPH --custom --name NAME       an empty migration for SQL written by hand
 *     npm run migrations -- [SUBGRAPH] --check                  fails when something is lacking, writes nothing
 */
const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean' }, custom: { type: 'boolean' }, name: { type: 'string' } },
});

/** What differs between the two databases: the kit reads `DATABASE_URL` on import, and knows the dialect from it. */
const dialects = {
  sqlite: { name: 'sqlite', databaseUrl: undefined, finish: strictTables },
  postgres: { name: 'postgresql', databaseUrl: 'postgres://generate-only', finish: anySchema },
} as const;
type Dialect = keyof typeof dialects;

/** SQLite checks the types of columns only where a table is STRICT, which drizzle-kit cannot say. */
function strictTables(sql: string): string {
  return sql.replace(/^\);$/gm, ') STRICT;');
}

/** Foreign keys follow the search path like all else, so that subgraphs and tests can share a PostgreSQL database. */
function anySchema(sql: string): string {
  return sql.replaceAll('"public".', '');
}

/** Runs drizzle-kit on a folder of migrations; answers what it printed during a check. */
function generate(subgraph: string, dialect: Dialect, out: string): string {
  const { name, databaseUrl, finish } = dialects[dialect];
  const first = !existsSync(out);
  const { stdout } = spawnSync(
    process.execPath,
    [
      path.join(projectFolder, 'node_modules/drizzle-kit/bin.cjs'),
      'generate',
      `--dialect=${name}`,
      '--casing=snake_case',
      `--schema=${tables(subgraph)}`,
      // It takes only relative paths.
      `--out=${path.relative(projectFolder, out)}`,
      `--name=${flags.name ?? (first ? 'initial' : 'change')}`,
      ...(flags.custom ? ['--custom'] : []),
    ],
    {
      cwd: projectFolder,
      env: { ...process.env, DATABASE_URL: databaseUrl },
      // drizzle-kit asks whether a column was renamed; a check must not wait for an answer.
      stdio: flags.check ? ['ignore', 'pipe', 'inherit'] : 'inherit',
      encoding: 'utf8',
    },
  );
  for (const file of globSync('*.sql', { cwd: out })) {
    const place = path.join(out, file);
    writeFileSync(place, finish(readFileSync(place, 'utf8')));
  }
  return stdout;
}

/** Whether generating into a copy leaves the copy as it was. The exit code cannot tell: drizzle-kit ends with 0 when it fails. */
function isCurrent(subgraph: string, dialect: Dialect, folder: string): boolean {
  const copy = mkdtempSync(path.join(tmpdir(), 'marque-migrations-'));
  try {
    const out = path.join(copy, 'out');
    if (existsSync(folder)) cpSync(folder, out, { recursive: true });
    return generate(subgraph, dialect, out).includes('No schema changes') && contentOf(out) === contentOf(folder);
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function contentOf(folder: string): string {
  const files = globSync('**/*.{sql,json}', { cwd: folder }).sort();
  return JSON.stringify(files.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]));
}

function tables(subgraph: string): string {
  return `subgraphs/${subgraph}/src/**/tables.ts`;
}

const known = subgraphList.map(({ name }) => name);
for (const name of positionals) {
  if (!known.includes(name)) throw new Error(`There is no subgraph ${name}: name one of ${known.join(', ')}.`);
}
for (const subgraph of positionals.length > 0 ? positionals : known) {
  if (globSync(tables(subgraph), { cwd: projectFolder }).length === 0) continue;
  for (const dialect of ['sqlite', 'postgres'] as const) {
    const folder = path.join(projectFolder, 'subgraphs', subgraph, 'migrations', dialect);
    if (!flags.check) {
      mkdirSync(path.dirname(folder), { recursive: true });
      generate(subgraph, dialect, folder);
    } else if (!isCurrent(subgraph, dialect, folder)) {
      console.error(
        `The ${dialect} migrations of ${subgraph} are out of date: run \`npm run migrations -- ${subgraph}\`.`,
      );
      process.exitCode = 1;
    }
  }
}
