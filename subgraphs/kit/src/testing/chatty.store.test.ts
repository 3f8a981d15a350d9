import pg from 'pg';
import { expect, test } from 'vitest';

// More than any pipe holds: a server whose log is not read would stop at one of these lines.
test.runIf(process.env.DATABASE_URL)('a server of the tests answers on, however much it has logged', async () => {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  const line = 'x'.repeat(10_000);
  for (let count = 0; count < 100; count += 1) await client.query(`do $$ begin raise log '${line}'; end $$`);
  expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await client.end();
});
