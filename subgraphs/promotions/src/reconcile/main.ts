import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase } from '@marque/kit/db/open.ts';
import { reconcile } from './reconcile.ts';

const usage = `npm run reconcile [-- --data DIR]

Computes every balance, coupon and budget of promotions anew from the ledger's entries, of the database that DATABASE_URL
names, else of the SQLite file in DIR (MARQUE_DATA, else .data). Ends with 1, and names the rows, when one differs; with 2 where there is no database.`;

const { values } = parseArgs({ options: { data: { type: 'string' }, help: { type: 'boolean' } } });

const dataFolder = resolve(values.data ?? (process.env.MARQUE_DATA || '.data'));
const databaseUrl = process.env.DATABASE_URL || undefined;

/** Reconciles, and answers the exit code. A folder without a database is an error: an empty one would always agree. */
const run = async (): Promise<number> => {
  if (databaseUrl === undefined && !existsSync(join(dataFolder, 'promotions.sqlite'))) {
    process.stderr.write(`There is no promotions.sqlite in ${dataFolder}: name the folder with --data\n`);
    return 2;
  }
  const migrations = new URL('../../migrations/', import.meta.url);
  const database = await openDatabase({ name: 'promotions', migrations, dataFolder, databaseUrl });
  const faults = await reconcile(database).finally(database.close);
  for (const { check, row, stored, computed } of faults)
    process.stderr.write(`${row}: it says ${stored}, and would have to say ${computed} (${check})\n`);
  process.stdout.write(
    faults.length === 0 ? 'The ledger, the coupons and the budgets agree.\n' : `Rows that differ: ${faults.length}\n`,
  );
  return faults.length === 0 ? 0 : 1;
};

if (values.help) process.stdout.write(`${usage}\n`);
else process.exitCode = await run();
