/** The full hour some hours after an instant, as a store's clock shows it, in the form of a browser's input. */
export function localHour(instant: Date, timeZone: string, hoursLater: number): string {
  const later = new Date(Math.ceil(instant.getTime() / 3_600_000 + hoursLater) * 3_600_000);
  return localText(later, timeZone);
}

/** The instant at which a store's clock shows a local time; of two, the first, and of none, the one an hour later. */
export function instantOf(local: string, timeZone: string): string {
  const asUtc = Date.parse(`${local}:00Z`);
  const shown = (instant: number): number => Date.parse(`${localText(new Date(instant), timeZone)}:00Z`);
  const guess = asUtc - (shown(asUtc) - asUtc);
  return new Date(guess - (shown(guess) - asUtc)).toISOString();
}

function localText(instant: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', {
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    timeZone,
  }).formatToParts(instant);
  const of = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${of('year')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}`;
}
