import { randomUUID } from 'node:crypto';

/** The header that carries a request's id from process to process. */
export const requestIdHeader = 'x-request-id';

/** The caller's request id when it is a plain one (it goes into logs), else a new one. */
export function requestIdFrom(header: string | null | undefined): string {
  return header && /^[\w.-]{1,64}$/.test(header) ? header : randomUUID();
}
