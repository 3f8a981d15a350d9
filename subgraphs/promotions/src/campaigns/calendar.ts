import type { Instant } from '@marque/kit/clock.ts';
import type { CampaignWindow } from '@marque/schema/campaigns.ts';

/** A name of the IANA database; an offset such as `+08:00` is none. */
const zoneName = /^[A-Za-z][A-Za-z0-9_+/-]*$/;

/** The years 2000 to 2999 at most to the second: no offset, no 24:00, no leap second. */
const localTime = /^2\d{3}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/;

/** An IANA time zone in the database's own spelling; null for what is none. */
export const canonicalTimeZone = (name: string): string | null => {
  if (!zoneName.test(name)) return null;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return null;
  }
};

const parseLocal = (local: string): Temporal.PlainDateTime | null => {
  if (!localTime.test(local)) return null;
  try {
    return Temporal.PlainDateTime.from(local);
  } catch {
    return null; // a day that its month does not have
  }
};

/**
 * Compiles a window from local times of a zone to instants, and keeps both. Null for what is no local time of the years
 * 2000 to 2999. Where daylight saving skips a local time or shows it twice, Temporal's rule `compatible` (the one of
 * RFC 5545) decides: a skipped one is taken as much later as the clock skips, of two the earlier.
 */
export const compileWindow = (timeZone: string, localStart: string, localEnd: string): CampaignWindow | null => {
  const [start, end] = [parseLocal(localStart), parseLocal(localEnd)];
  if (!start || !end) return null;
  const instantOf = (local: Temporal.PlainDateTime): Instant =>
    local.toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds;
  return { from: instantOf(start), until: instantOf(end), localStart: start.toString(), localEnd: end.toString() };
};

/** The instant at which the day ends that comes so many days of a zone's calendar after an instant's day: half-open, the first one of the day behind it. */
export const endOfDayAfter = (at: Instant, days: number, timeZone: string): Instant =>
  Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .add({ days: days + 1 })
    .toZonedDateTime(timeZone).epochMilliseconds;
