import { join } from 'node:path';
import type { ListingSort } from '@marque/catalog/generated.ts';
import { createDiscoveryService } from '@marque/catalog/listings/discovery.ts';
import { openDatabase } from '@marque/kit/db/open.ts';
import { createRowCounter } from '@marque/kit/db/row-counter.ts';
import Sqlite from 'better-sqlite3';
import { cpuMicrosecondsInTurn } from './measure.ts';

/** The best statements for the pages that rest on one column, as somebody would write them who knows the tables. */
const orders = {
  NEWEST: 'published_at desc, id desc',
  PRICE_ASC: 'price asc, id asc',
  MILEAGE_ASC: 'mileage asc, id asc',
  YEAR_DESC: 'year desc, id desc',
} as const satisfies Partial<Record<ListingSort, string>>;

/** The statement of a page as discovery makes it, with its values. */
const statementOf = async (dataFolder: string, migrations: URL, sort: ListingSort, at: number) => {
  const statements: { text: string; values: unknown[] }[] = [];
  const onStatement = (text: string, values: unknown[]) => void statements.push({ text, values });
  const database = await openDatabase({ name: 'catalog', migrations, dataFolder, databaseUrl: undefined, onStatement });
  const current = { caughtUpAt: () => at };
  statements.length = 0;
  await createDiscoveryService({ database, rights: current, campaigns: current, clock: () => at })
    .discover({ sort, first: 20 }, at)
    .page();
  await database.close();
  const [statement] = statements;
  if (!statement || statements.length > 1) throw new Error('This page takes one statement');
  return statement;
};

/** The SQL of pages as discovery makes it and as written by hand, both run by the driver alone: CPU microseconds of each. */
export const handWritten = async (
  dataFolder: string,
  migrations: URL,
  at: number,
): Promise<Record<string, readonly [ours: number, byHand: number]>> => {
  const found: Record<string, readonly [number, number]> = {};
  for (const [name, order] of Object.entries(orders)) {
    const { text, values } = await statementOf(dataFolder, migrations, name as keyof typeof orders, at);
    const file = new Sqlite(join(dataFolder, 'catalog.sqlite'), { readonly: true });
    file.pragma('mmap_size = 1073741824');
    file.function('looked_at', { deterministic: false }, createRowCounter());
    const ours = file.prepare(text).raw();
    const byHand = file
      .prepare(
        `select * from listings where on_market and seller_active and has_periods and authorized_from <= @at
          and @at < authorized_until and expires_at > @at and not (hidden_from <= @at and @at < hidden_until)
          order by ${order} limit 21`,
      )
      .raw();
    const [of = Number.NaN, by = Number.NaN] = await cpuMicrosecondsInTurn([
      async () => ours.all(...values),
      async () => byHand.all({ at }),
    ]);
    found[name] = [of, by];
    file.close();
  }
  return found;
};
