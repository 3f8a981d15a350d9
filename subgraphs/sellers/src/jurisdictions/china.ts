import { type Day, isWeekday, type WorkingCalendar } from './working-days.ts';

/** Days off as the State Council announces them, and the weekend days on which is worked in their stead. */
interface AnnouncedYear {
  /** First and last day of each holiday, `MM-DD`. */
  readonly holidays: readonly (readonly [first: string, last: string])[];
  /** `MM-DD`. */
  readonly workingWeekendDays: readonly string[];
}

/**
 * The notices of the General Office of the State Council on the holidays of a year. One comes out every November; a new
 * year is a new entry here.
 */
export const announced: Readonly<Record<number, AnnouncedYear>> = {
  // 国办发明电〔2024〕12号, 12 November 2024
  2025: {
    holidays: [
      ['01-01', '01-01'],
      ['01-28', '02-04'],
      ['04-04', '04-06'],
      ['05-01', '05-05'],
      ['05-31', '06-02'],
      ['10-01', '10-08'],
    ],
    workingWeekendDays: ['01-26', '02-08', '04-27', '09-28', '10-11'],
  },
  // 国务院办公厅关于2026年部分节假日安排的通知, 4 November 2025
  2026: {
    holidays: [
      ['01-01', '01-03'],
      ['02-15', '02-23'],
      ['04-04', '04-06'],
      ['05-01', '05-05'],
      ['06-19', '06-21'],
      ['09-25', '09-27'],
      ['10-01', '10-07'],
    ],
    workingWeekendDays: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  },
};

const fixedHolidays: ReadonlySet<string> = new Set(['01-01', '05-01', '05-02', '10-01', '10-02', '10-03']);
/** New year and the two days behind it, dragon boat, mid-autumn: month and day of the lunar calendar. */
const lunarHolidays: ReadonlySet<string> = new Set(['M01-1', 'M01-2', 'M01-3', 'M05-5', 'M08-15']);

const lunarDay = (day: Day): string => {
  const { monthCode, day: dayOfMonth } = day.withCalendar('chinese');
  return `${monthCode}-${dayOfMonth}`;
};

/** The day of April on which Qingming falls, by the usual formula for the years 2000 to 2099. */
const qingming = (year: number): number => Math.floor((year % 100) * 0.2422 + 4.81) - Math.floor((year % 100) / 4);

const monthAndDay = (day: Day): string => day.toString().slice(5);

/** Whether a day is a holiday by statute: 全国年节及纪念日放假办法, article 2, as revised on 10 November 2024. Its eve of the lunar new year is the day before the first. */
export const isStatutoryHoliday = (day: Day): boolean =>
  fixedHolidays.has(monthAndDay(day)) ||
  lunarHolidays.has(lunarDay(day)) ||
  lunarDay(day.add({ days: 1 })) === 'M01-1' ||
  (day.month === 4 && day.day === qingming(day.year));

/** Working days of the PRC: as announced; Monday to Friday but for the statute's holidays in a year that is not announced yet. */
export const china: WorkingCalendar = {
  timeZone: 'Asia/Shanghai',
  isWorkingDay: (day) => {
    const year = announced[day.year];
    if (!year) return isWeekday(day) && !isStatutoryHoliday(day);
    const date = monthAndDay(day);
    if (year.workingWeekendDays.includes(date)) return true;
    return isWeekday(day) && !year.holidays.some(([first, last]) => first <= date && date <= last);
  },
};
