import { expect, test } from 'vitest';
import { announced, china, isStatutoryHoliday } from './china.ts';
import { easterSunday, europe } from './europe.ts';
import { counterNoticeDeadline, keptUntil } from './profiles.ts';
import { unitedStates } from './united-states.ts';
import { type Day, endOfTerm, type Term, type WorkingCalendar } from './working-days.ts';

const at = (text: string): number => Date.parse(text);
const day = (text: string): Day => Temporal.PlainDate.from(text);
const daysOfYear = (year: number): Day[] =>
  Array.from({ length: day(`${year}-01-01`).daysInYear }, (_, index) => day(`${year}-01-01`).add({ days: index }));

/** The weekdays of a year on which nobody works, and its weekend days on which somebody does. */
const exceptions = ({ isWorkingDay }: WorkingCalendar, year: number) => ({
  off: daysOfYear(year)
    .filter((one) => one.dayOfWeek <= 5 && !isWorkingDay(one))
    .map((one) => one.toString().slice(5)),
  on: daysOfYear(year)
    .filter((one) => one.dayOfWeek > 5 && isWorkingDay(one))
    .map((one) => one.toString().slice(5)),
});

test('China rests and works in 2026 as the State Council announced', () => {
  expect(exceptions(china, 2026)).toEqual({
    off: [
      ...['01-01', '01-02', '02-16', '02-17', '02-18', '02-19', '02-20', '02-23', '04-06', '05-01', '05-04', '05-05'],
      ...['06-19', '09-25', '10-01', '10-02', '10-05', '10-06', '10-07'],
    ],
    on: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  });
});

test('every holiday by statute lies inside those that the State Council announced', () => {
  for (const year of Object.keys(announced).map(Number)) {
    const statutory = daysOfYear(year).filter(isStatutoryHoliday);
    // Thirteen days by statute; in 2025 and 2026 no two of them fall together.
    expect([year, statutory.length]).toEqual([year, 13]);
    expect(statutory.filter(china.isWorkingDay)).toEqual([]);
  }
});

test('a year that is not announced yet has the holidays of the statute alone', () => {
  expect(daysOfYear(2027).filter(isStatutoryHoliday).map(String)).toEqual([
    ...['2027-01-01', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-04-05', '2027-05-01', '2027-05-02'],
    ...['2027-06-09', '2027-09-15', '2027-10-01', '2027-10-02', '2027-10-03'],
  ]);
  expect(exceptions(china, 2027).on).toEqual([]);
});

test('the United States rest on the federal holidays, on a weekday beside where one falls on a weekend', () => {
  const days2026 = ['01-01', '01-19', '02-16', '05-25', '06-19', '07-03', '09-07', '10-12', '11-11', '11-26', '12-25'];
  expect(exceptions(unitedStates, 2026)).toEqual({ off: days2026, on: [] });
  // 1 January 2028 is a Saturday: it is kept on the last day of 2027; 4 July 2027 is a Sunday, Juneteenth and Christmas are Saturdays.
  expect(exceptions(unitedStates, 2027).off).toEqual([
    ...['01-01', '01-18', '02-15', '05-31', '06-18', '07-05', '09-06', '10-11', '11-11', '11-25', '12-24', '12-31'],
  ]);
});

test('the European Union rests on the closing days of TARGET', () => {
  expect(exceptions(europe, 2026)).toEqual({ off: ['01-01', '04-03', '04-06', '05-01', '12-25'], on: [] });
  const easters = ['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2038-04-25', '2285-03-22'];
  expect(easters.map((date) => easterSunday(Number(date.slice(0, 4))).toString())).toEqual(easters);
});

const deadlines: [string, 'CN' | 'EU' | 'US', string, number, string][] = [
  // Wednesday; Thursday and Friday count, Saturday 10 October is worked on.
  ['the week behind the national holiday', 'CN', '2026-10-07T23:30:00+08:00', 0, '2026-10-11T00:00:00+08:00'],
  // Wednesday the 30th; eight days off; 8, 9 and the Saturday 10 October count.
  ['the eve of the national holiday', 'CN', '2026-09-30T09:00:00+08:00', 0, '2026-10-11T00:00:00+08:00'],
  // Friday the 13th; Saturday the 14th is worked on, then nine days off; 24 and 25 February.
  ['the spring festival', 'CN', '2026-02-13T18:00:00+08:00', 0, '2026-02-26T00:00:00+08:00'],
  // Thursday; 30 April is the first day, then five days off; 6, 7, 8 May, Saturday 9 May worked on, 11, 12.
  ['the labour holiday, a later one', 'CN', '2026-04-29T10:00:00+08:00', 1, '2026-05-13T00:00:00+08:00'],
  // 17:00 UTC on Friday is Saturday in Shanghai: Monday to Wednesday count.
  ['a Friday that is Saturday in Shanghai', 'CN', '2026-11-06T17:00:00Z', 0, '2026-11-12T00:00:00+08:00'],
  // The 30th of December; 31 December, then Monday 4 and Tuesday 5 January: 2027 is not announced, its statute says 1 January.
  ['the turn to a year not announced', 'CN', '2026-12-30T10:00:00+08:00', 0, '2027-01-06T00:00:00+08:00'],
  // Wednesday 1 April; 2, then Easter from Good Friday to Monday, 7 to 10, 13 to 17: the tenth is Friday the 17th.
  ['Easter', 'EU', '2026-04-01T12:00:00+02:00', 0, '2026-04-18T00:00:00+02:00'],
  // Friday 16 October; ten weekdays to Friday the 30th, by when summer time is over.
  ['the end of summer time', 'EU', '2026-10-16T12:00:00+02:00', 0, '2026-10-31T00:00:00+01:00'],
  // Monday 22 June; 23 to 26, 29 June to 2 July, Friday 3 July is kept for the Fourth; 6 and 7 July.
  ['Independence Day', 'US', '2026-06-22T10:00:00-04:00', 0, '2026-07-08T00:00:00-04:00'],
  // Thursday 12 November; 13, 16 to 20, 23 to 25, Thanksgiving, 27.
  ['Thanksgiving', 'US', '2026-11-12T10:00:00-05:00', 0, '2026-11-28T00:00:00-05:00'],
];

test.each(
  deadlines,
)('a counter-notice around %s (%s) is due by the date computed by hand', (_, profile, from, filed, due) => {
  expect(new Date(counterNoticeDeadline(profile, at(from), filed)).toISOString()).toBe(new Date(due).toISOString());
});

test('one notice has its own deadline under each law', () => {
  // Wednesday 11 November 2026, noon in Shanghai, 05:00 in Brussels, Tuesday 23:00 in New York.
  const notice = at('2026-11-11T12:00:00+08:00');
  expect(
    (['CN', 'EU', 'US'] as const).map((law) => new Date(counterNoticeDeadline(law, notice, 0)).toISOString()),
  ).toEqual([
    '2026-11-16T16:00:00.000Z', // Thursday, Friday, Monday the 16th, Shanghai
    '2026-11-25T23:00:00.000Z', // ten weekdays to Wednesday the 25th, Brussels
    '2026-11-26T05:00:00.000Z', // from Tuesday the 10th; Veterans Day off; ten to Wednesday the 25th, New York
  ]);
});

test('a measure is kept after a forwarded counter-notice as each law says', () => {
  const kept = (law: 'CN' | 'EU' | 'US', from: string, length: 'usual' | 'extended') => {
    const until = keptUntil(law, at(from), length);
    return until === null ? null : new Date(until).toISOString();
  };
  // The fifteenth day is Saturday 3 October, inside the holiday: the term ends with the first working day, 8 October.
  expect(kept('CN', '2026-09-18T10:00:00+08:00', 'usual')).toBe('2026-10-08T16:00:00.000Z');
  expect(kept('CN', '2026-11-10T10:00:00+08:00', 'usual')).toBe('2026-11-25T16:00:00.000Z');
  expect(kept('CN', '2026-11-10T10:00:00+08:00', 'extended')).toBe('2026-12-08T16:00:00.000Z');
  expect(kept('US', '2026-11-12T10:00:00-05:00', 'usual')).toBe('2026-11-28T05:00:00.000Z');
  expect(kept('US', '2026-11-12T10:00:00-05:00', 'extended')).toBe('2026-12-04T05:00:00.000Z');
  expect(kept('EU', '2026-11-12T10:00:00+01:00', 'usual')).toBeNull();
});

test('a term of working days ends on the working day that brute force counts to', () => {
  for (const calendar of [china, europe, unitedStates])
    for (let offset = 0; offset < 700; offset += 13) {
      const event = day('2025-01-02').add({ days: offset });
      const from = event.toZonedDateTime({ timeZone: calendar.timeZone, plainTime: '23:59' }).epochMilliseconds;
      const term: Term = { count: (offset % 9) + 1, unit: 'WORKING_DAY' };
      const behind = Array.from({ length: 60 }, (_, index) => event.add({ days: index + 1 }));
      const last = behind.filter(calendar.isWorkingDay)[term.count - 1];
      const end = last?.add({ days: 1 }).toZonedDateTime(calendar.timeZone).epochMilliseconds;
      expect([calendar.timeZone, event.toString(), endOfTerm(calendar, from, term)]).toEqual([
        calendar.timeZone,
        event.toString(),
        end,
      ]);
    }
});
