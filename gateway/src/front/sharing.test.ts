import { expect, test } from 'vitest';
import { createRoom } from '../edge/room.ts';
import { sharing } from './sharing.ts';

const room = createRoom({ places: 10, longestWaitMs: Number.POSITIVE_INFINITY });

function counted() {
  const share = sharing<number>(room);
  const runs: string[] = [];
  const ask = (key: string) =>
    share(key, async () => {
      runs.push(key);
      return runs.length;
    });
  return { ask, runs };
}

test('what is asked for before the first of it has begun is done once, and each gets its result', async () => {
  const { ask, runs } = counted();
  expect(await Promise.all([ask('a'), ask('b'), ask('a')])).toEqual([1, 2, 1]);
  expect(runs).toEqual(['a', 'b']);
});

test('what has begun is not shared with those who come later', async () => {
  const share = sharing<string>(room);
  const first = Promise.withResolvers<string>();
  const begun = Promise.withResolvers<void>();
  const slow = share('a', () => {
    begun.resolve();
    return first.promise;
  });
  await begun.promise;
  expect(await share('a', async () => 'fresh')).toBe('fresh');
  first.resolve('early');
  expect(await slow).toBe('early');
});

test('a failure is told to all who shared it, and the next one tries anew', async () => {
  const share = sharing<string>(room);
  const fail = () => share('a', () => Promise.reject(new Error('down')));
  expect((await Promise.allSettled([fail(), fail()])).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await share('a', async () => 'up')).toBe('up');
});
