import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import type { Instant } from '../clock.ts';

const refuse = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/** RFC 3339 section 5.6 with the offset that it demands; no leap seconds, no 24:00. */
const rfc3339 = /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?([Zz]|[+-]\d{2}:\d{2})$/;

/**
 * Reads an RFC 3339 instant between 1970 and 9999. Digits past the millisecond are cut off.
 * Throws `BAD_USER_INPUT` for anything else: a date that does not exist, no offset, a leap second, 24:00.
 */
export const parseInstant = (value: unknown): Instant => {
  const text = typeof value === 'string' ? value.toUpperCase() : '';
  const parts = rfc3339.exec(text);
  const wrong = () => refuse('Write an instant as RFC 3339 with its offset, such as 2026-11-02T10:00:00+08:00');
  if (!parts) throw wrong();
  const [, year, month, day, hour, minute, second, , offset] = parts;
  const calendar = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const exists = calendar.getUTCDate() === Number(day) && calendar.getUTCMonth() + 1 === Number(month);
  const offsetFits = offset === 'Z' || (Number(offset?.slice(1, 3)) < 24 && Number(offset?.slice(4)) < 60);
  if (!exists || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59 || !offsetFits) throw wrong();
  const instant = Date.parse(text);
  if (Number.isNaN(instant) || instant < 0 || instant > 253_402_300_799_999) throw wrong();
  return instant;
};

/** Writes an instant as RFC 3339 in UTC, with milliseconds. */
export const formatInstant = (instant: Instant): string => new Date(instant).toISOString();

/** Reads a calendar date, `YYYY-MM-DD`. Throws `BAD_USER_INPUT` for a date that does not exist. */
export const parseDate = (value: unknown): string => {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const date = new Date(`${value}T00:00:00Z`);
    if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)) return value;
  }
  throw refuse('Write a date as YYYY-MM-DD, such as 2026-11-02');
};

/** Reads an amount of money in minor units: a whole number from 0 to 2^53 - 1. Throws `BAD_USER_INPUT` for anything else, strings among it. */
export const parseMinorUnits = (value: unknown): number => {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw refuse(
    'Write an amount as a whole number of minor units (fen, cents) from 0 to 9007199254740991, without quotes',
  );
};

const literal = (node: ValueNode, kind: typeof Kind.STRING | typeof Kind.INT): unknown => {
  if (node.kind !== kind) return undefined;
  return kind === Kind.INT ? Number(node.value) : node.value;
};

/** `DateTime`: an instant; milliseconds in the code, RFC 3339 on the wire. */
export const DateTime = new GraphQLScalarType<Instant, string>({
  name: 'DateTime',
  serialize: (value) => formatInstant(Number(value)),
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(literal(node, Kind.STRING)),
});

/** `Date`: a calendar date without a zone. */
export const CalendarDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: String,
  parseValue: parseDate,
  parseLiteral: (node) => parseDate(literal(node, Kind.STRING)),
});

/** `MinorUnits`: money as a whole number of minor units, exact up to 2^53 - 1. */
export const MinorUnits = new GraphQLScalarType<number, number>({
  name: 'MinorUnits',
  serialize: (value) => {
    if (!Number.isSafeInteger(value)) throw new Error(`Not a whole number of minor units: ${String(value)}`);
    return Number(value);
  },
  parseValue: parseMinorUnits,
  parseLiteral: (node) => parseMinorUnits(literal(node, Kind.INT)),
});

/** The resolvers of the scalars that every subgraph knows. */
export const scalars = { DateTime, Date: CalendarDate, MinorUnits };
