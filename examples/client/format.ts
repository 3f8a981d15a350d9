import { language } from './session.ts';

/** An amount as the API gives it. */
export interface Amount {
  readonly minorUnits: number;
  readonly currency: string;
}

const locale = (): string => (language.value === 'zh' ? 'zh-CN' : 'en-GB');

/** The zone of the demo story's stores and campaigns, in which instants without a zone of their own are shown. */
const usualZone = 'Asia/Shanghai';

/** An amount for reading: whole units without decimals, with a sign where `signed` asks for one. */
export function money({ minorUnits, currency }: Amount, signed = false): string {
  return new Intl.NumberFormat(locale(), {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    trailingZeroDisplay: 'stripIfInteger',
    signDisplay: signed ? 'exceptZero' : 'auto',
  }).format(minorUnits / 100);
}

/** A whole number or one with few decimals. */
export function count(value: number): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(value);
}

/** Hundredths of a per cent as per cent. */
export function percent(basisPoints: number): string {
  return new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 2 }).format(basisPoints / 10_000);
}

/** An instant with its time, in the zone of the place it is about. */
export function moment(instant: string, timeZone = usualZone): string {
  return new Intl.DateTimeFormat(locale(), {
    ...{ year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    timeZone,
  }).format(new Date(instant));
}

/** A day without its time. */
export function day(instant: string, timeZone = usualZone, style: 'short' | 'full' = 'short'): string {
  return new Intl.DateTimeFormat(locale(), {
    ...(style === 'full' ? { weekday: 'short', year: 'numeric' } : {}),
    ...{ month: 'short', day: 'numeric' },
    timeZone,
  }).format(new Date(instant));
}

/** The day before an end that itself belongs no more: a window until midnight ends the day before. */
export function lastDay(endsAt: string, timeZone = usualZone): string {
  return day(new Date(Date.parse(endsAt) - 1).toISOString(), timeZone);
}
