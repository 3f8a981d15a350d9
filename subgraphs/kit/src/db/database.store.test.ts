import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import SqliteDriver from 'better-sqlite3';
import { eq, sql } from 'drizzle-orm';
import { describe, expect, onTestFinished, test } from 'vitest';
import { forever } from '../clock.ts';
import { reject } from '../rejection.ts';
import { openTestDatabase, testPlace, testPostgres } from '../testing/database.ts';
import { notes, openScratch, scratchStatements, writeMigrations } from '../testing/scratch.ts';
import type { Database, Executor } from './database.ts';
import { dialect } from './dialect.ts';
import { isOverdue } from './errors.ts';
import { nextInstantIn } from './next-instant.ts';
import { openDatabase } from './open.ts';
import { isListed, listed, prepared } from './prepared.ts';
import { selectRows } from './raw.ts';

const note = (id: string, amount = 1) => ({ id, amount, at: 0 });
const insert = (tx: Executor, id: string, amount?: number) => tx.insert(notes).values(note(id, amount));

describe('a transaction', () => {
  test('commits what its work did and gives back what it returned', async () => {
    const database = await openScratch('scratch');
    expect(await database.transaction(async (tx) => (await insert(tx, 'a').returning()).length)).toBe(1);
    expect(await database.reader.select().from(notes)).toEqual([note('a')]);
  });

  test('leaves nothing behind when its work throws after a write', async () => {
    const database = await openScratch('scratch');
    const failing = database.transaction(async (tx) => {
      await insert(tx, 'a');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await database.reader.select().from(notes)).toEqual([]);
  });

  test('leaves nothing behind when its work returns a rejection, and returns it', async () => {
    const database = await openScratch('scratch');
    const refusal = await database.transaction(async (tx) => {
      await insert(tx, 'a');
      return reject('TOO_LATE', 'Come earlier');
    });
    expect(refusal).toEqual({ __typename: 'Rejection', code: 'TOO_LATE', message: 'Come earlier', field: null });
    expect(await database.reader.select().from(notes)).toEqual([]);
  });

  test('refuses to begin inside another one', async () => {
    const database = await openScratch('scratch');
    const nested = database.transaction(() => database.transaction(async () => 1));
    await expect(nested).rejects.toThrow('begun inside another');
  });

  test('does not interleave with others of the process, so that no update is lost', async () => {
    const database = await openScratch('scratch');
    await database.transaction((tx) => insert(tx, 'a', 0));
    const increment = () =>
      database.transaction(async (tx) => {
        await tx
          .update(notes)
          .set({ amount: sql`${notes.amount} + 1` })
          .where(eq(notes.id, 'a'));
      });
    await Promise.all(Array.from({ length: 50 }, increment));
    expect(await database.reader.select().from(notes)).toEqual([note('a', 50)]);
  });

  test.runIf(dialect === 'sqlite')(
    'that reads before it writes waits for those of other connections, and none fails',
    async () => {
      const place = { name: 'scratch', migrations: writeMigrations(scratchStatements), ...testPlace() };
      const [one, other] = [await openDatabase(place), await openDatabase(place)];
      await one.transaction((tx) => insert(tx, 'a', 0));
      const increment = ({ transaction }: Database) =>
        transaction(async (tx) => {
          const [row] = await tx.select().from(notes);
          await pause(1);
          await tx.update(notes).set({ amount: (row?.amount ?? 0) + 1 });
        });
      await Promise.all(Array.from({ length: 20 }, (_, index) => increment(index % 2 === 0 ? one : other)));
      expect(await one.reader.select().from(notes)).toEqual([note('a', 20)]);
      await Promise.all([one.close(), other.close()]);
    },
  );

  test('keeps whole numbers exact up to 2^53 - 1', async () => {
    const database = await openScratch('scratch');
    await database.transaction((tx) => insert(tx, 'a', Number.MAX_SAFE_INTEGER));
    expect(await database.reader.select().from(notes)).toEqual([note('a', 9_007_199_254_740_991)]);
  });
});

test('only a transaction may write', async () => {
  const database = await openScratch('scratch');
  if (dialect === 'sqlite') await expect(async () => await insert(database.reader, 'a')).rejects.toThrow();
});

test.runIf(dialect === 'postgres')(
  'a read that takes longer than it may is ended, and a transaction is not',
  async () => {
    const migrations = writeMigrations(scratchStatements);
    const database = await openTestDatabase({ name: 'scratch', migrations, longestReadMs: 100 });
    const long = () => selectRows(database.reader, sql`select pg_sleep(60)`).catch(isOverdue);
    expect(await long()).toBe(true);
    await database.transaction(async (tx) => {
      await selectRows(tx, sql`select pg_sleep(0.3)`);
      await insert(tx, 'a');
    });
    expect(await database.reader.select().from(notes)).toEqual([note('a')]);
    expect(await long()).toBe(true);
  },
);

describe('the word for what is committed', () => {
  test('is another after every commit', async () => {
    const database = await openScratch('scratch');
    const words = [await database.state()];
    for (const id of ['a', 'b', 'c']) {
      await database.transaction((tx) => insert(tx, id));
      words.push(await database.state());
    }
    expect(new Set(words).size).toBe(4);
  });

  test.runIf(dialect === 'sqlite')('stays the same while nothing is committed', async () => {
    const database = await openScratch('scratch');
    const word = await database.state();
    await database.transaction(async () => reject('TOO_LATE', 'Come earlier'));
    await database.reader.select().from(notes);
    expect(await database.state()).toBe(word);
  });
});

test('the next instant in some columns is the first one after another', async () => {
  const database = await openScratch('scratch');
  const next = nextInstantIn({ at: { column: notes.at }, amount: { column: notes.amount, where: sql`amount > 20` } });
  await database.transaction((tx) =>
    tx.insert(notes).values([
      { id: 'a', at: 30, amount: 10 },
      { id: 'b', at: 70, amount: 50 },
    ]),
  );
  const from = [0, 29, 30, 49, 50, 69, 70];
  const found = await Promise.all(from.map((after) => next(database.reader, after)));
  expect(found).toEqual([30, 30, 50, 50, 70, 70, forever]);
});

test('a prepared query takes a list as one parameter, the empty list too', async () => {
  const database = await openScratch('scratch');
  await database.transaction((tx) => tx.insert(notes).values([note('a'), note('b'), note('c')]));
  const byIds = prepared<{ ids: string }, { id: string }[]>('notes_by_ids', (executor) =>
    executor
      .select({ id: notes.id })
      .from(notes)
      .where(isListed(notes.id, sql.placeholder('ids')))
      .orderBy(notes.id),
  );
  expect(await byIds(database.reader, { ids: listed(['c', 'a', "' or 1=1 --"]) })).toEqual([{ id: 'a' }, { id: 'c' }]);
  expect(await byIds(database.reader, { ids: listed([]) })).toEqual([]);
});

describe.runIf(dialect === 'sqlite')('while another process holds', () => {
  /** A connection as another process would have it. */
  const stranger = ({ dataFolder }: { readonly dataFolder: string }) => {
    const connection = new SqliteDriver(join(dataFolder, 'scratch.sqlite'));
    onTestFinished(() => void connection.close());
    return connection;
  };
  /** Lets the event loop turn, and expects it not to stand still: SQLite's own way to wait does so for five seconds at a time. */
  const turns = async () => {
    const delays = monitorEventLoopDelay();
    delays.enable();
    for (let turn = 0; turn < 20; turn += 1) await pause(5);
    delays.disable();
    expect(delays.max).toBeLessThan(2.5e9);
  };
  const places = () => ({ ...testPlace(), name: 'scratch', migrations: writeMigrations(scratchStatements) });

  test('the write lock, opening and writing wait, and reads and the event loop go on', async () => {
    const place = places();
    await (await openDatabase(place)).close();
    const other = stranger(place);
    other.exec('begin immediate');
    const opening = openDatabase(place);
    await turns();
    other.exec('commit');
    const database = await opening;
    onTestFinished(() => database.close());
    other.exec('begin immediate');
    const writing = database.transaction((tx) => insert(tx, 'a'));
    await turns();
    expect(await database.reader.select().from(notes)).toEqual([]);
    other.exec('commit');
    await writing;
    expect(await database.reader.select().from(notes)).toEqual([note('a')]);
  });

  test('the whole file, opening waits, and the event loop goes on', async () => {
    const place = places();
    const other = stranger(place);
    other.pragma('locking_mode = exclusive');
    other.exec('begin exclusive');
    const opening = openDatabase(place);
    await turns();
    other.exec('commit');
    other.close();
    const database = await opening;
    onTestFinished(() => database.close());
    expect(await database.reader.select().from(notes)).toEqual([]);
  });
});

describe('migrations', () => {
  const places = async () => {
    const { dataFolder, databaseUrl } = testPlace();
    return { name: 'scratch', dataFolder, databaseUrl: databaseUrl && (await testPostgres(databaseUrl)) };
  };
  const strict = dialect === 'sqlite' ? ' strict' : '';
  const more = [`create table more (id text primary key not null)${strict}`];

  test('are applied once, whoever opens the database first', async () => {
    const place = await places();
    const migrations = writeMigrations(scratchStatements);
    const opened = await Promise.all([1, 2, 3].map(() => openDatabase({ ...place, migrations })));
    await opened[0]?.transaction((tx) => insert(tx, 'a'));
    expect(await opened[2]?.reader.select().from(notes)).toEqual([note('a')]);
    await Promise.all(opened.map((database) => database.close()));
  });

  test('that fail half-way leave the database as it was', async () => {
    const place = await places();
    const first = await openDatabase({ ...place, migrations: writeMigrations(scratchStatements) });
    await first.transaction((tx) => insert(tx, 'a'));
    await first.close();
    const broken = writeMigrations(scratchStatements, [...more, 'create nonsense']);
    await expect(openDatabase({ ...place, migrations: broken })).rejects.toThrow();
    const again = await openDatabase({ ...place, migrations: writeMigrations(scratchStatements, more) });
    expect(await again.reader.select().from(notes)).toEqual([note('a')]);
    await again.close();
  });

  test('of a newer version make an older one refuse to start', async () => {
    const place = await places();
    const newer = await openDatabase({ ...place, migrations: writeMigrations(scratchStatements, more) });
    await newer.close();
    const older = openDatabase({ ...place, migrations: writeMigrations(scratchStatements) });
    await expect(older).rejects.toThrow('written by another version');
  });

  test.runIf(dialect === 'sqlite')('that make a table lax are refused', async () => {
    const lax = writeMigrations([...scratchStatements, 'create table lax (id integer)']);
    await expect(openDatabase({ ...(await places()), migrations: lax })).rejects.toThrow('not STRICT: lax');
  });
});
