import { GraphQLError } from 'graphql';
import type { Instant } from '../clock.ts';

/** The header by which a demo caller moves the present of one request. Ignored in production, by the gateway and by each subgraph. */
export const clockHeader = 'x-marque-clock';

const rfc3339 =
  /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Reads an RFC 3339 instant; `undefined` when the text is not one (RFC 3339, section 5.6; leap seconds are refused). */
export function parseInstant(text: string): Instant | undefined {
  const parts = rfc3339.exec(text);
  if (!parts) return undefined;
  const [year, month, day] = parts.slice(1, 4).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const instant = Date.parse(text);
  return exists && !Number.isNaN(instant) ? instant : undefined;
}

/** The instant that the clock header asks for, or the given present without one. Throws BAD_USER_INPUT (HTTP 400) for a header that is no instant. */
export function clockFrom(header: string | null | undefined, present: Instant): Instant {
  if (header === null || header === undefined) return present;
  const instant = parseInstant(header);
  if (instant !== undefined) return instant;
  throw new GraphQLError(
    `The header ${clockHeader} must be an RFC 3339 instant with an offset, like 2026-11-11T00:00:00+08:00.`,
    {
      extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
    },
  );
}
