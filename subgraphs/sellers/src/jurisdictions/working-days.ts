import type { Instant } from '@marque/kit/clock.ts';

/** A calendar date without a zone. */
export type Day = Temporal.PlainDate;

/** Which days are working days, and in which zone a day begins and ends. */
export interface WorkingCalendar {
  /** IANA. */
  readonly timeZone: string;
  readonly isWorkingDay: (day: Day) => boolean;
}

/** A stretch of time as a law writes it. */
export interface Term {
  readonly count: number;
  readonly unit: 'DAY' | 'WORKING_DAY';
}

const nextDay = (day: Day): Day => day.add({ days: 1 });

/** The first working day that does not come before a day. */
const workingDayFrom = ({ isWorkingDay }: WorkingCalendar, day: Day): Day => {
  let found = day;
  while (!isWorkingDay(found)) found = nextDay(found);
  return found;
};

/**
 * The first instant at which a term that an event began is over: half-open, the midnight behind its last day in the
 * calendar's zone. The day of the event is not counted, and a term of plain days that would end on a day off runs to the
 * end of the next working day. So have it article 201 and 203 of the Civil Code of the PRC, article 3 of Regulation
 * (EEC, Euratom) 1182/71, and rule 6(a)(1) of the US Federal Rules of Civil Procedure.
 */
export const endOfTerm = (calendar: WorkingCalendar, at: Instant, { count, unit }: Term): Instant => {
  const first = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(calendar.timeZone).toPlainDate();
  let last = unit === 'DAY' ? workingDayFrom(calendar, first.add({ days: count })) : first;
  if (unit === 'WORKING_DAY')
    for (let counted = 0; counted < count; counted += 1) last = workingDayFrom(calendar, nextDay(last));
  return nextDay(last).toZonedDateTime(calendar.timeZone).epochMilliseconds;
};

/** True from Monday to Friday. */
export const isWeekday = ({ dayOfWeek }: Day): boolean => dayOfWeek <= 5;

/** The midnight behind the day that comes so many months after an instant, in the calendar's zone: half-open. */
export const endOfMonths = ({ timeZone }: WorkingCalendar, at: Instant, months: number): Instant =>
  nextDay(
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate().add({ months }),
  ).toZonedDateTime(timeZone).epochMilliseconds;
