import { expect, test } from 'vitest';
import { BreakerOpen, type BreakerState, createBreaker } from './breaker.ts';

function breaker() {
  const states: BreakerState[] = [];
  const present = { at: 0 };
  const made = createBreaker({
    threshold: 3,
    coolMs: 1000,
    clock: () => present.at,
    onChange: (state) => void states.push(state),
  });
  const good = () => made.run(async () => 'good');
  const bad = () =>
    made.run(async () => {
      throw new Error('bad');
    });
  return { states, present, good, bad, run: made.run };
}

test('three failures in a row open it, and what succeeds in between starts the count anew', async () => {
  const { states, good, bad } = breaker();
  for (const work of [bad, bad, good, bad, bad, bad]) await work().catch(() => {});
  expect(states).toEqual(['open']);
  await expect(good()).rejects.toThrow(BreakerOpen);
});

test('once it has cooled one request tries, while the others are still spared, and its success closes it', async () => {
  const { states, present, good, bad, run } = breaker();
  for (const work of [bad, bad, bad]) await work().catch(() => {});
  present.at = 999;
  await expect(good()).rejects.toThrow(BreakerOpen);
  present.at = 1000;
  const trying = Promise.withResolvers<string>();
  const probe = run(() => trying.promise);
  await expect(good()).rejects.toThrow(BreakerOpen);
  trying.resolve('good');
  expect(await probe).toBe('good');
  expect(await good()).toBe('good');
  expect(states).toEqual(['open', 'half-open', 'closed']);
});

test('a try that fails opens it for as long again', async () => {
  const { states, present, good, bad } = breaker();
  for (const work of [bad, bad, bad]) await work().catch(() => {});
  present.at = 1000;
  await expect(bad()).rejects.toThrow('bad');
  present.at = 1999;
  await expect(good()).rejects.toThrow(BreakerOpen);
  present.at = 2000;
  expect(await good()).toBe('good');
  expect(states).toEqual(['open', 'half-open', 'open', 'half-open', 'closed']);
});
