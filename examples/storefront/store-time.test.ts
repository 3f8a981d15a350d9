import { expect, test } from 'vitest';
import { instantOf, localHour } from './store-time.ts';

test.each([
  ['2026-11-02T14:00', 'Asia/Shanghai', '2026-11-02T06:00:00.000Z'],
  ['2026-07-01T10:00', 'Europe/Berlin', '2026-07-01T08:00:00.000Z'],
  ['2026-12-01T10:00', 'Europe/Berlin', '2026-12-01T09:00:00.000Z'],
  ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
])('%s on the clock of a store in %s is %s', (local, zone, instant) => {
  expect(instantOf(local, zone)).toBe(instant);
});

test('a visit is offered at a full hour of the store’s own clock', () => {
  expect(localHour(new Date('2026-11-02T02:20:00Z'), 'Asia/Shanghai', 4)).toBe('2026-11-02T15:00');
});
