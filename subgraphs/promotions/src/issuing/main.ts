import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase } from '@marque/kit/db/open.ts';
import { issueHere, mayIssue } from './issuing.ts';

const usage = `npm run issuing [-- --here] [--data DIR]

Says whether promotions moves money in the database that DATABASE_URL names, else in the SQLite file in DIR (MARQUE_DATA, else
.data); ends with 1 where it does not, because the database was restored from a copy or its server was promoted. --here makes
it the one that does: make sure first that no other copy is running.`;

const { values } = parseArgs({
  options: { here: { type: 'boolean' }, data: { type: 'string' }, help: { type: 'boolean' } },
});

const dataFolder = resolve(values.data ?? (process.env.MARQUE_DATA || '.data'));
const databaseUrl = process.env.DATABASE_URL || undefined;

/** Says it, and answers the exit code. */
const run = async (): Promise<number> => {
  if (databaseUrl === undefined && !existsSync(join(dataFolder, 'promotions.sqlite'))) {
    process.stderr.write(`There is no promotions.sqlite in ${dataFolder}: name the folder with --data\n`);
    return 2;
  }
  const migrations = new URL('../../migrations/', import.meta.url);
  await using opened = new AsyncDisposableStack();
  const database = await openDatabase({ name: 'promotions', migrations, dataFolder, databaseUrl });
  opened.defer(database.close);
  const issues = await database.transaction(async (tx) => {
    if (values.here) await issueHere(tx);
    return mayIssue(tx);
  });
  process.stdout.write(
    issues
      ? 'This database issues.\n'
      : 'This database is a copy and issues nothing: stop the other one, then say --here\n',
  );
  return issues ? 0 : 1;
};

if (values.help) process.stdout.write(`${usage}\n`);
else process.exitCode = await run();
