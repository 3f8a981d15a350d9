import { type Day, isWeekday, type WorkingCalendar } from './working-days.ts';

/** Holidays of a fixed date, `MM-DD`: New Year, Juneteenth, Independence, Veterans, Christmas. */
const fixed: ReadonlySet<string> = new Set(['01-01', '06-19', '07-04', '11-11', '12-25']);

/** Holidays on the nth weekday of a month (1 is Monday); -1 is the last one. */
const moving: readonly { readonly month: number; readonly weekday: number; readonly nth: number }[] = [
  { month: 1, weekday: 1, nth: 3 }, // Martin Luther King, Jr.
  { month: 2, weekday: 1, nth: 3 }, // Washington
  { month: 5, weekday: 1, nth: -1 }, // Memorial
  { month: 9, weekday: 1, nth: 1 }, // Labor
  { month: 10, weekday: 1, nth: 2 }, // Columbus
  { month: 11, weekday: 4, nth: 4 }, // Thanksgiving
];

const isMoving = (day: Day): boolean =>
  moving.some(({ month, weekday, nth }) => {
    if (day.month !== month || day.dayOfWeek !== weekday) return false;
    return nth > 0 ? Math.ceil(day.day / 7) === nth : day.day + 7 > day.daysInMonth;
  });

const isFixed = (day: Day): boolean => fixed.has(day.toString().slice(5));

/** A holiday of a fixed date that falls on a Saturday is kept on the Friday before, one on a Sunday on the Monday after. */
const isKeptInstead = (day: Day): boolean =>
  (day.dayOfWeek === 5 && isFixed(day.add({ days: 1 }))) || (day.dayOfWeek === 1 && isFixed(day.subtract({ days: 1 })));

/** Working days of the US: Monday to Friday but for the federal holidays, 5 U.S.C. 6103(a) and (b) and section 3 of Executive Order 11582. */
export const unitedStates: WorkingCalendar = {
  timeZone: 'America/New_York',
  isWorkingDay: (day) => isWeekday(day) && !isFixed(day) && !isMoving(day) && !isKeptInstead(day),
};
