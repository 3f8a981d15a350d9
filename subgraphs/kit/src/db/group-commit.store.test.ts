import { count } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { reject } from '../rejection.ts';
import { notes, openScratch } from '../testing/scratch.ts';
import type { Executor } from './database.ts';

const insert = async (tx: Executor, id: string) => {
  await tx.insert(notes).values({ id, amount: 1, at: 0 });
  return id;
};

test('of transactions that wait for each other each is done whole or not at all, and the others do not mind', async () => {
  const { transaction, reader } = await openScratch('scratch');
  const outcomes = await Promise.allSettled([
    transaction((tx) => insert(tx, 'a')),
    transaction(async (tx) => {
      await insert(tx, 'b');
      throw new Error('no');
    }),
    transaction(async (tx) => {
      await insert(tx, 'c');
      return reject('TOO_LATE', 'Come earlier');
    }),
    transaction((tx) => insert(tx, 'a')), // taken
    transaction((tx) => insert(tx, 'd')),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected', 'fulfilled']);
  expect((await reader.select().from(notes)).map(({ id }) => id).sort()).toEqual(['a', 'd']);
});

test('whoever is answered finds what it wrote committed, and what it reads inside is what came before it', async () => {
  const { transaction, reader } = await openScratch('scratch');
  const stored = async (executor: Executor) => {
    const [row] = await executor.select({ all: count() }).from(notes);
    return row?.all ?? 0;
  };
  const seen = await Promise.all(
    Array.from({ length: 30 }, async (_, index) => {
      const before = await transaction(async (tx) => {
        const known = await stored(tx);
        await insert(tx, `${index}`);
        return known;
      });
      return [before, (await stored(reader)) > before];
    }),
  );
  expect(new Set(seen.map(([, isCommitted]) => isCommitted))).toEqual(new Set([true]));
  expect(await stored(reader)).toBe(30);
});
