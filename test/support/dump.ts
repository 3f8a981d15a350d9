import { dialect } from '@marque/kit/db/dialect.ts';
import { openDatabase } from '@marque/kit/db/open.ts';
import { selectRows } from '@marque/kit/db/raw.ts';
import { sql } from 'drizzle-orm';
import type { Place } from './place.ts';

/** All rows of one table, as texts in their own order. */
export type Rows = readonly string[];

const tables =
  dialect === 'sqlite'
    ? sql`select name from sqlite_schema where type = 'table' and name not like 'sqlite%' order by name`
    : sql`select table_name as name from information_schema.tables where table_schema = current_schema() order by name`;

/** Everything that the database of a marketplace's subgraph holds, by table. */
export async function dumpOf(place: Place, subgraph: string): Promise<Readonly<Record<string, Rows>>> {
  const migrations = new URL(`../../subgraphs/${subgraph}/migrations/`, import.meta.url);
  const database = await openDatabase({ name: subgraph, migrations, ...place });
  try {
    const dump: Record<string, Rows> = {};
    for (const { name } of await selectRows<{ name: string }>(database.reader, tables)) {
      const rows = await selectRows(database.reader, sql`select * from ${sql.identifier(name)}`);
      dump[name] = rows.map((row) => JSON.stringify(row)).toSorted();
    }
    return dump;
  } finally {
    await database.close();
  }
}
