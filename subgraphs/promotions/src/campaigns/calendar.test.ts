import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { canonicalTimeZone, compileWindow, endOfDayAfter } from './calendar.ts';

const instants = (timeZone: string, start: string, end: string) => {
  const window = compileWindow(timeZone, start, end);
  return window && [new Date(window.from).toISOString(), new Date(window.until).toISOString()];
};

test('a window keeps the local times it was written as beside the instants they are', () => {
  expect(compileWindow('Asia/Shanghai', '2026-11-01T00:00', '2026-11-04T00:00:00')).toEqual({
    from: Date.parse('2026-10-31T16:00:00Z'),
    until: Date.parse('2026-11-03T16:00:00Z'),
    localStart: '2026-11-01T00:00:00',
    localEnd: '2026-11-04T00:00:00',
  });
});

describe('where daylight saving changes in New York', () => {
  test('a local time that clocks skip is as much later as they skip', () => {
    expect(instants('America/New_York', '2026-03-08T02:30', '2026-03-09T00:00')).toEqual([
      '2026-03-08T07:30:00.000Z', // 03:30 by the clock on the wall
      '2026-03-09T04:00:00.000Z',
    ]);
  });
  test('of a local time that clocks show twice the first one is meant', () => {
    expect(instants('America/New_York', '2026-11-01T01:30', '2026-11-01T02:00')).toEqual([
      '2026-11-01T05:30:00.000Z',
      '2026-11-01T07:00:00.000Z',
    ]);
  });
  test('a day of the calendar may have 23 or 25 hours', () => {
    const hours = (start: string, end: string) => {
      const window = compileWindow('America/New_York', start, end);
      return window && (window.until - window.from) / 3_600_000;
    };
    expect(hours('2026-03-08T00:00', '2026-03-09T00:00')).toBe(23);
    expect(hours('2026-11-01T00:00', '2026-11-02T00:00')).toBe(25);
  });
});

test.each([
  '2026-02-30T00:00',
  '2026-13-01T00:00',
  '2026-11-01T24:00',
  '2026-11-01T23:59:60',
  '2026-11-01',
  '2026-11-01T00:00Z',
  '2026-11-01T00:00+08:00',
  '2026-11-01T00:00[Asia/Shanghai]',
  '2026-11-01 00:00',
  '1970-01-01T00:00',
  '+010000-01-01T00:00',
  '3000-01-01T00:00',
  '',
  '２０２６-11-01T00:00',
])('%j is no local time', (local) => {
  expect(compileWindow('Asia/Shanghai', local, '2026-12-01T00:00')).toBeNull();
  expect(compileWindow('Asia/Shanghai', '2026-10-01T00:00', local)).toBeNull();
});

test('a leap day is a day', () => {
  expect(instants('UTC', '2028-02-29T00:00', '2028-03-01T00:00')).toEqual([
    '2028-02-29T00:00:00.000Z',
    '2028-03-01T00:00:00.000Z',
  ]);
});

test('time zones are names of the IANA database, in its spelling', () => {
  const names = [
    'Asia/Shanghai',
    'asia/shanghai',
    'UTC',
    '+08:00',
    '2026-11-01T00:00[Asia/Shanghai]',
    'Mars/Olympus',
    '',
  ];
  expect(names.map(canonicalTimeZone)).toEqual(['Asia/Shanghai', 'Asia/Shanghai', 'UTC', null, null, null, null]);
});

test('a claim period ends with its last day in the calendar of the campaign, at whatever hour it began', () => {
  const end = (at: string, days: number, timeZone: string) =>
    new Date(endOfDayAfter(Date.parse(at), days, timeZone)).toISOString();
  expect(end('2026-11-02T00:00:00+08:00', 30, 'Asia/Shanghai')).toBe('2026-12-02T16:00:00.000Z');
  expect(end('2026-11-02T23:59:59.999+08:00', 30, 'Asia/Shanghai')).toBe('2026-12-02T16:00:00.000Z');
  expect(end('2026-03-07T12:00:00-05:00', 1, 'America/New_York')).toBe('2026-03-09T04:00:00.000Z');
  expect(end('2026-12-31T12:00:00Z', 59, 'UTC')).toBe('2027-03-01T00:00:00.000Z');
});

test('a process in Los Angeles compiles the same instants as one in Shanghai', () => {
  const program = `
    import { compileWindow, endOfDayAfter } from ${JSON.stringify(import.meta.resolve('./calendar.ts'))};
    const window = compileWindow('Asia/Shanghai', '2026-11-11T00:00', '2026-11-12T00:00');
    console.log(JSON.stringify({ hour: new Date(0).getHours(), window, end: endOfDayAfter(window.from, 30, 'Asia/Shanghai') }));`;
  const inZone = (TZ: string) =>
    JSON.parse(
      execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      }),
    );
  const { hour, ...there } = inZone('America/Los_Angeles');
  expect([hour, inZone('Asia/Shanghai').hour]).toEqual([16, 8]);
  expect(there).toEqual({
    window: compileWindow('Asia/Shanghai', '2026-11-11T00:00', '2026-11-12T00:00'),
    end: Date.parse('2026-12-12T00:00:00+08:00'),
  });
});
