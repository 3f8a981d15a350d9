import { expect, onTestFinished, test } from 'vitest';
import type { Consumer } from '../events/consumer.ts';
import type { FeedEvent } from '../events/feed.ts';
import { type FeedJoin, joinFeeds } from './feeds.ts';
import { silentLog } from './log.ts';
import { type MemoryFeed, memoryConsumer, memoryFeed } from './testing/memory-feed.ts';

/** Long enough that nothing in these tests is seen by looking again. */
const never = 3_600_000;

function join(
  feeds: Readonly<Record<string, MemoryFeed>>,
  consumers: readonly Consumer[],
  options: Partial<FeedJoin> = {},
) {
  const joined = joinFeeds({
    consumers,
    source: (producer) => feeds[producer] ?? memoryFeed(),
    log: silentLog,
    intervalMs: never,
    ...options,
  });
  onTestFinished(joined.stop);
  return joined;
}

test('a commit is applied by every projection before its caller goes on', async () => {
  const orders = memoryFeed();
  const seen: string[] = [];
  const consumers = ['first', 'second'].map((name) =>
    memoryConsumer('orders', ({ payload }) => void seen.push(`${name} ${payload}`)),
  );
  await join({ orders }, consumers).pullAll();
  await orders.commit('placed', 1);
  expect(seen.toSorted()).toEqual(['first 1', 'second 1']);
});

test('what a projection appends in turn is applied too, round in a circle, before the first committer goes on', async () => {
  const feeds = { left: memoryFeed(), right: memoryFeed() };
  const applied: unknown[] = [];
  const follow = (producer: 'left' | 'right', other: 'left' | 'right') =>
    memoryConsumer(producer, async ({ payload }: FeedEvent) => {
      applied.push([producer, payload]);
      if (Number(payload) > 0) await feeds[other].commit('answered', Number(payload) - 1);
    });
  await join(feeds, [follow('left', 'right'), follow('right', 'left')]).pullAll();
  await feeds.left.commit('asked', 4);
  expect(applied).toEqual([
    ['left', 4],
    ['right', 3],
    ['left', 2],
    ['right', 1],
    ['left', 0],
  ]);
});

test('a circle that begins with what another process appended comes to its end as well', async () => {
  const feeds = { left: memoryFeed(), right: memoryFeed() };
  const applied: unknown[] = [];
  const follow = (producer: 'left' | 'right', other: 'left' | 'right') =>
    memoryConsumer(producer, async ({ payload }: FeedEvent) => {
      applied.push([producer, payload]);
      if (Number(payload) > 0) await feeds[other].commit('answered', Number(payload) - 1);
    });
  feeds.left.record('asked', 3);
  join(feeds, [follow('left', 'right'), follow('right', 'left')], { intervalMs: 1 });
  await expect
    .poll(() => applied)
    .toEqual([
      ['left', 3],
      ['right', 2],
      ['left', 1],
      ['right', 0],
    ]);
});

test('pulling all ends when what was appended on the way is applied too, and fails when a feed cannot be followed', async () => {
  const feeds = { left: memoryFeed(), right: memoryFeed() };
  const seen: unknown[] = [];
  const passOn = memoryConsumer('left', ({ payload }) => feeds.right.commit('passed', payload));
  const keep = memoryConsumer('right', ({ payload }) => void seen.push(payload));
  const joined = join(feeds, [keep, passOn]);
  feeds.left.record('asked', 1);
  await joined.pullAll();
  expect(seen).toEqual([1]);
  const broken = memoryConsumer('left', () => Promise.reject(new Error('disk full')));
  await expect(join(feeds, [broken]).pullAll()).rejects.toThrow('disk full');
});

test('a projection that fails does not reach the committer, is not caught up, and is tried again', async () => {
  const orders = memoryFeed();
  const seen: unknown[] = [];
  let broken = true;
  const consumer = memoryConsumer('orders', ({ payload }) => {
    if (broken) throw new Error('disk full');
    seen.push(payload);
  });
  orders.record('placed', 1);
  const joined = join({ orders }, [consumer], { intervalMs: 1 });
  await orders.commit('placed', 2);
  expect([seen, joined.caughtUp()]).toEqual([[], false]);
  broken = false;
  await expect.poll(() => seen).toEqual([1, 2]);
  expect(joined.caughtUp()).toBe(true);
});

test('what another process appended is found by looking again', async () => {
  const orders = memoryFeed();
  const seen: unknown[] = [];
  await join({ orders }, [memoryConsumer('orders', ({ payload }) => void seen.push(payload))], {
    intervalMs: 1,
  }).pullAll();
  orders.record('imported', 1);
  await expect.poll(() => seen).toEqual([1]);
});

test('after stopping nothing is applied any more', async () => {
  const orders = memoryFeed();
  const seen: unknown[] = [];
  const joined = join({ orders }, [memoryConsumer('orders', ({ payload }) => void seen.push(payload))], {
    intervalMs: 1,
  });
  await joined.pullAll();
  await joined.stop();
  await orders.commit('placed', 1);
  expect(seen).toEqual([]);
});
