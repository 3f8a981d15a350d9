import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase } from '@marque/kit/db/open.ts';
import { reconcile } from './reconcile.ts';

const usage = `npm run reconcile [-- --data DIR]

Computes every balance, coupon and budget of promotions anew from the ledger's entries, of the database that DATABASE_URL
names, else of the SQLite file in DIR (MARQUE_DATA, else .data). Ends with 1, and names the rows, when one differs.`;

const { values } = parseArgs({ options: { data: { type: 'string' }, help: { type: 'boolean' } } });

if (values.help) process.stdout.write(`${usage}\n`);
else {
  const database = await openDatabase({
    name: 'promotions',
    migrations: new URL('../../migrations/', import.meta.url),
    dataFolder: resolve(values.data ?? (process.env.MARQUE_DATA || '.data')),
    databaseUrl: process.env.DATABASE_URL || undefined,
  });
  const faults = await reconcile(database).finally(database.close);
  for (const { check, row, stored, computed } of faults)
    process.stderr.write(`${row}: it says ${stored}, and would have to say ${computed} (${check})\n`);
  process.stdout.write(
    faults.length === 0 ? 'The ledger, the coupons and the budgets agree.\n' : `Rows that differ: ${faults.length}\n`,
  );
  if (faults.length > 0) process.exitCode = 1;
}
