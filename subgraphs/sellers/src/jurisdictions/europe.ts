import { type Day, isWeekday, type WorkingCalendar } from './working-days.ts';

/** Easter Sunday of the western churches, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
export const easterSunday = (year: number): Day => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((8 * b + 13) / 25);
  const epact = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const weekday = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - epact - (c % 4)) % 7;
  const correction = Math.floor((a + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * correction + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(days / 31), day: (days % 31) + 1 });
};

const fixedClosingDays: ReadonlySet<string> = new Set(['01-01', '05-01', '12-25', '12-26']);

const isClosingDay = (day: Day): boolean => {
  const fromEaster = easterSunday(day.year).until(day, { largestUnit: 'days' }).days;
  return fixedClosingDays.has(day.toString().slice(5)) || fromEaster === -2 || fromEaster === 1;
};

/**
 * Working days of the EU as a whole: Monday to Friday but for the closing days of the euro's TARGET services, which the
 * ECB fixed for good (OJ C 372, 14.12.2000, and ECB press release of the same day). The member states have no holidays in common that a law names.
 */
export const europe: WorkingCalendar = {
  timeZone: 'Europe/Brussels',
  isWorkingDay: (day) => isWeekday(day) && !isClosingDay(day),
};

/** The member states of the EU, ISO 3166-1. */
export const memberStates: readonly string[] = [
  ...['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE'],
  ...['IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'],
];
