import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { dialect } from '../db/dialect.ts';
import { selectRows } from '../db/raw.ts';
import { notes, openScratch } from '../testing/scratch.ts';
import { type Consumer, createConsumer } from './consumer.ts';
import type { FeedSource } from './feed.ts';
import { appendEvents } from './outbox.ts';
import { createOutboxFeed } from './outbox-feed.ts';

interface NoteEvents {
  readonly 'note.added': { readonly amount: number };
}

const add = (database: Database, id: string, amount = 1) =>
  database.transaction(async (tx) => {
    await tx.insert(notes).values({ id, amount, at: 0 });
    await appendEvents<NoteEvents>(tx, [
      { aggregateType: 'note', aggregateId: id, type: 'note.added', payload: { amount }, at: 7 },
    ]);
  });

/** Sums amounts into one row, so that an event that is lost or applied twice shows. */
const summing = (database: Database, batchSize = 3): Consumer =>
  createConsumer<NoteEvents>({
    database,
    producer: 'scratch',
    kept: { 'note.added': null },
    clock: () => 1_000,
    batchSize,
    handlers: {
      'note.added': async (tx, { amount }) => {
        await tx
          .insert(notes)
          .values({ id: 'sum', amount, at: 0 })
          .onConflictDoUpdate({ target: notes.id, set: { amount: sql`${notes.amount} + ${amount}` } });
      },
    },
  });

const sumOf = async (database: Database): Promise<number> =>
  (await database.reader.select().from(notes).where(eq(notes.id, 'sum')))[0]?.amount ?? 0;

test('a feed gives events in commit order, after a cursor, up to a limit', async () => {
  const producer = await openScratch('producer');
  const feed = createOutboxFeed(producer);
  for (const id of ['a', 'b', 'c']) await add(producer, id);
  const first = await feed.read('', 2);
  expect(first.map(({ aggregateId }) => aggregateId)).toEqual(['a', 'b']);
  const rest = await feed.read(first[1]?.cursor ?? '', 2);
  expect(rest.map(({ cursor, ...event }) => event)).toEqual([
    { aggregateType: 'note', aggregateId: 'c', type: 'note.added', payload: { amount: 1 }, at: 7 },
  ]);
  expect(await feed.read(rest[0]?.cursor ?? '', 2)).toEqual([]);
});

test('what is no cursor of a feed is refused before the database sees it', async () => {
  const feed = createOutboxFeed(await openScratch('producer'));
  for (const cursor of [
    'x',
    '1',
    '1.',
    '-1.0',
    '1.1.1',
    ' 1.1',
    '1.1\0',
    `1${'0'.repeat(20)}.1`,
    `1.1${'0'.repeat(20)}`,
  ])
    await expect(feed.read(cursor, 10)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
});

test('an event of a transaction that rolled back is never told', async () => {
  const producer = await openScratch('producer');
  await add(producer, 'a');
  await expect(add(producer, 'a')).rejects.toThrow();
  expect(await createOutboxFeed(producer).read('', 10)).toHaveLength(1);
});

test('a commit returns when those who listen to the feed have applied it', async () => {
  const [producer, projection] = [await openScratch('producer'), await openScratch('projection')];
  const feed = createOutboxFeed(producer);
  const consumer = summing(projection);
  feed.onAppend(() => consumer.pull(feed));
  await add(producer, 'a', 5);
  expect(await sumOf(projection)).toBe(5);
  expect(consumer.caughtUpAt()).toBe(1_000);
});

test('events are applied exactly once by consumers that race on one projection', async () => {
  const [producer, projection] = [await openScratch('producer'), await openScratch('projection')];
  const feed = createOutboxFeed(producer);
  for (let index = 0; index < 20; index += 1) await add(producer, `n${index}`, index);
  await Promise.all([1, 2, 3].map((batchSize) => summing(projection, batchSize).pull(feed)));
  expect(await sumOf(projection)).toBe(190);
});

test('a batch that fails half-way is applied whole by the next pull', async () => {
  const [producer, projection] = [await openScratch('producer'), await openScratch('projection')];
  const feed = createOutboxFeed(producer);
  for (const id of ['a', 'b', 'c']) await add(producer, id, 10);
  let fail = true;
  const consumer = createConsumer<NoteEvents>({
    database: projection,
    producer: 'scratch',
    kept: { 'note.added': null },
    clock: () => 0,
    handlers: {
      'note.added': async (tx, { amount }, { aggregateId }) => {
        if (fail && aggregateId === 'b') throw new Error('crash');
        await tx
          .insert(notes)
          .values({ id: 'sum', amount, at: 0 })
          .onConflictDoUpdate({ target: notes.id, set: { amount: sql`${notes.amount} + ${amount}` } });
      },
    },
  });
  await expect(consumer.pull(feed)).rejects.toThrow('crash');
  expect(await sumOf(projection)).toBe(0);
  fail = false;
  await consumer.pull(feed);
  expect(await sumOf(projection)).toBe(30);
});

test('calls made while a pull runs share one more round that sees what they saw', async () => {
  const [producer, projection] = [await openScratch('producer'), await openScratch('projection')];
  const feed = createOutboxFeed(producer);
  let reads = 0;
  const counting: FeedSource = {
    read: (cursor, limit) => {
      reads += 1;
      return feed.read(cursor, limit);
    },
  };
  const consumer = summing(projection);
  const pulls = [consumer.pull(counting)];
  await add(producer, 'a', 5);
  for (let index = 0; index < 10; index += 1) pulls.push(consumer.pull(counting));
  await Promise.all(pulls);
  expect(await sumOf(projection)).toBe(5);
  expect(reads).toBeLessThanOrEqual(6);
});

test.runIf(dialect === 'postgres')(
  'an event behind a slow open transaction waits for it instead of being lost',
  async () => {
    const [producer, projection] = [await openScratch('producer'), await openScratch('projection')];
    const feed = createOutboxFeed(producer);
    const consumer = summing(projection);
    const gate = Promise.withResolvers<void>();
    const wrote = Promise.withResolvers<void>();
    const slow = producer.transaction(async (tx) => {
      await appendEvents<NoteEvents>(tx, [
        { aggregateType: 'note', aggregateId: 'slow', type: 'note.added', payload: { amount: 100 }, at: 7 },
      ]);
      wrote.resolve();
      await gate.promise;
    });
    await wrote.promise;
    await add(producer, 'quick', 1);
    await consumer.pull(feed);
    expect(await sumOf(projection)).toBe(0);
    gate.resolve();
    await slow;
    await consumer.pull(feed);
    expect(await sumOf(projection)).toBe(101);
  },
);

test.runIf(dialect === 'postgres')('a long transaction of another database holds no event back', async () => {
  const [producer, other] = [await openScratch('producer'), await openScratch('other')];
  const gate = Promise.withResolvers<void>();
  const wrote = Promise.withResolvers<void>();
  const long = other.transaction(async (tx) => {
    await tx.insert(notes).values({ id: 'long', amount: 1, at: 0 });
    wrote.resolve();
    await gate.promise;
  });
  await wrote.promise;
  await add(producer, 'a');
  expect(await createOutboxFeed(producer).read('', 10)).toHaveLength(1);
  gate.resolve();
  await long;
});

test.runIf(dialect === 'sqlite')('whoever looks for news of a long feed reads none of the old', async () => {
  const statements: string[] = [];
  const database = await openScratch('scratch', (statement) => void statements.push(statement));
  await createOutboxFeed(database).read('0.5', 10);
  const plan = await selectRows<{ detail: string }>(
    database.reader,
    sql.raw(`explain query plan ${statements.at(-1)?.replaceAll('?', '1')}`),
  );
  expect(plan.map(({ detail }) => detail)).toEqual(['SEARCH outbox USING INTEGER PRIMARY KEY (rowid>?)']);
});
