import { join } from 'node:path';
import { newId } from '@marque/kit/ids.ts';
import Sqlite from 'better-sqlite3';
import pg from 'pg';

/** The database's driver alone, told to write the rows of one claim after another. */
export interface Bare extends AsyncDisposable {
  /** Commits one transaction with the rows that a claim leaves behind. */
  readonly write: () => Promise<void>;
}

type Row = Readonly<Record<string, unknown>>;
/** Runs a prepared statement, whose parameters are written `?`, and answers its rows. */
type Run = (statement: string, values: readonly unknown[]) => Promise<readonly Row[]>;

/** The tables that a claim adds rows to, in an order in which they can be added. */
const tables = ['idempotency_keys', 'claims', 'claim_history', 'coupons', 'accounts', 'entries'] as const;

const insertion = (table: string, rows: readonly Row[]): string => {
  const columns = Object.keys(rows[0] ?? {});
  const marks = `(${columns.map(() => '?').join(', ')})`;
  return `insert into ${table} (${columns.map((name) => `"${name}"`).join(', ')}) values ${rows.map(() => marks).join(', ')}`;
};

/** The rows of one claim that promotions made, as a pattern for others, and what is another one's in each. */
const patternOf = async (run: Run) => {
  const [claim] = await run(`select * from claims order by id limit 1`, []);
  const wallet = `WALLET/${claim?.buyer_id}/CNY`;
  const of: Record<(typeof tables)[number], readonly Row[]> = {
    idempotency_keys: await run(`select * from idempotency_keys where key = ?`, [claim?.idempotency_key]),
    claims: await run(`select * from claims where id = ?`, [claim?.id]),
    claim_history: await run(`select * from claim_history where claim_id = ?`, [claim?.id]),
    coupons: await run(`select * from coupons where claim_id = ?`, [claim?.id]),
    accounts: await run(`select * from accounts where id = ?`, [wallet]),
    entries: await run(`select * from entries where claim_id = ? order by account_id`, [claim?.id]),
  };
  const inserted = tables.map((table) => ({ rows: of[table], statement: insertion(table, of[table]) }));
  const [coupon] = of.coupons;
  const [given, got] = of.entries;
  /** New names for all that no two claims share. */
  const renamed = () => {
    const [unit, transaction] = [newId('pur'), newId('ltx')];
    return new Map<unknown, unknown>([
      [claim?.id, newId('clm')],
      [coupon?.id, newId('cpn')],
      [claim?.purchase_id, unit],
      [claim?.unit_key, unit],
      [claim?.buyer_id, unit],
      [claim?.idempotency_key, unit],
      [`buyer:${claim?.buyer_id}`, `buyer:${unit}`],
      [wallet, `WALLET/${unit}/CNY`],
      [given?.id, newId('ent')],
      [got?.id, newId('ent')],
      [given?.transaction_id, transaction],
    ]);
  };
  return { inserted, renamed, amount: claim?.amount, campaign: claim?.campaign_id, funder: given?.account_id };
};

/** What one claim comes to: five insertions and two updates. */
const writer = async (run: Run) => {
  const { inserted, renamed, amount, campaign, funder } = await patternOf(run);
  return async (in_: Run): Promise<void> => {
    const names = renamed();
    await in_(`update budgets set issued = issued + ? where campaign_id = ? and scope = 'TOTAL' and subject = ''`, [
      amount,
      campaign,
    ]);
    const [account] = await in_(
      `update accounts set balance = balance - ?, entries = entries + 1 where id = ? returning balance, entries`,
      [amount, funder],
    );
    for (const { statement, rows } of inserted)
      await in_(
        statement,
        rows.flatMap((row) =>
          Object.entries(row).map(([column, value]) => {
            if (row.account_id === funder && column === 'sequence') return account?.entries;
            if (row.account_id === funder && column === 'balance_after') return account?.balance;
            return names.get(value) ?? value;
          }),
        ),
      );
  };
};

const onSqlite = async (file: string): Promise<Bare> => {
  const driver = new Sqlite(file, { timeout: 60_000 });
  for (const pragma of ['journal_mode = wal', 'synchronous = full', 'foreign_keys = on', 'mmap_size = 1073741824'])
    driver.pragma(pragma);
  const known = new Map<string, Sqlite.Statement>();
  const run: Run = async (text, values) => {
    const statement = known.get(text) ?? driver.prepare(text);
    known.set(text, statement);
    if (statement.reader) return statement.all(...values) as Row[]; // the statement's author knows its rows
    statement.run(...values);
    return [];
  };
  const writeRows = await writer(run);
  // One connection writes one transaction at a time.
  let last: Promise<unknown> = Promise.resolve();
  const write = (): Promise<void> => {
    const done = last.then(async () => {
      await run('begin immediate', []);
      await writeRows(run);
      await run('commit', []);
    });
    last = done;
    return done;
  };
  return { write, [Symbol.asyncDispose]: async () => void driver.close() };
};

const onPostgres = async (url: string, connections: number): Promise<Bare> => {
  const pool = new pg.Pool({ connectionString: url, options: '-c search_path=promotions', max: connections });
  const names = new Map<string, string>();
  const runOn =
    (client: pg.Pool | pg.PoolClient): Run =>
    async (text, values) => {
      const name = names.get(text) ?? `bare_${names.size}`;
      names.set(text, name);
      const marked = text.split('?').reduce((before, after, index) => `${before}$${index}${after}`);
      const { rows } = await client.query({ name, text: marked, values: values.map(asParameter) });
      return rows;
    };
  const writeRows = await writer(runOn(pool));
  const write = async (): Promise<void> => {
    const client = await pool.connect();
    const run = runOn(client);
    await client.query('begin');
    await writeRows(run);
    await client.query('commit');
    client.release();
  };
  return { write, [Symbol.asyncDispose]: () => pool.end() };
};

/** JSON columns come back as values, and go in as text. */
const asParameter = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : value;

/** Opens the driver on a place whose first claim promotions made. */
export const openBare = ({
  dataFolder,
  databaseUrl,
  connections,
}: {
  readonly dataFolder: string;
  readonly databaseUrl: string | undefined;
  readonly connections: number;
}): Promise<Bare> =>
  databaseUrl ? onPostgres(databaseUrl, connections) : onSqlite(join(dataFolder, 'promotions.sqlite'));
