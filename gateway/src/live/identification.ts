import { clockHeader } from '@marque/kit/server/demo-clock.ts';
import { isPublic } from '@marque/kit/server/masking.ts';
import { CloseCode } from 'graphql-ws';
import type { AddressOf } from '../edge/address.ts';
import type { Admit } from '../edge/admission.ts';
import { type Connection, closeCodes } from './connection.ts';
import { requestOf } from './door.ts';
import { atExpiry } from './expiry.ts';
import type { LiveLimits } from './limits.ts';
import { createPlaces } from './places.ts';

/** How the callers of connections are identified. */
export interface IdentificationOptions {
  readonly limits: Pick<LiveLimits, 'connectionsPerCaller'>;
  readonly admit: Admit;
  readonly addressOf: AddressOf;
}

/** Identifies the caller of a connection. False where the connection was closed for it. */
export type Identify = (connection: Connection, payload: Readonly<Record<string, unknown>>) => Promise<boolean>;

/**
 * The payload of `connection_init` is to a connection what headers are to a request: its `authorization` is verified and counted
 * by the same rule, and in demo mode its `x-marque-clock` moves the present. A connection is closed where the token does not
 * verify (4403), when it expires (4403), and where its caller has too many (1013).
 */
export function identification({ limits, admit, addressOf }: IdentificationOptions): Identify {
  const places = createPlaces(limits.connectionsPerCaller);
  return async (connection, payload) => {
    const { upgrade, gone } = connection;
    const request = requestOf(upgrade);
    const given = headersIn(payload);
    try {
      const { caller, viewer } = await admit(given.authorization, () => addressOf(request, { req: upgrade }));
      const leave = places.take(caller);
      if (!leave) return closed(connection, closeCodes.tryAgainLater, 'Too many of your connections are open.');
      const stopWaiting = atExpiry(given.authorization, () =>
        connection.close(CloseCode.Forbidden, 'The token has expired: connect with a new one.'),
      );
      const end = (): void => {
        leave();
        stopWaiting();
      };
      if (gone.aborted) end();
      else gone.addEventListener('abort', end, { once: true });
      connection.role = viewer.role;
      connection.headers = { ...Object.fromEntries(request.headers), ...given, 'content-type': 'application/json' };
      return true;
    } catch (error) {
      if (!isPublic(error)) throw error;
      return closed(connection, CloseCode.Forbidden, (error as Error).message); // a public error is one
    }
  };
}

/** What a header of HTTP may hold (RFC 9110, section 5.5), as `Request` takes it. */
const headerValue = /^[\t\x20-\x7e\x80-\xff]*$/;

/** What no header could hold counts as a token that does not verify. */
function headersIn(payload: Readonly<Record<string, unknown>>): Record<string, string> {
  const names = ['authorization', clockHeader];
  const given = Object.entries(payload).filter(([name]) => names.includes(name.toLowerCase()));
  return Object.fromEntries(
    given.map(([name, value]) => [
      name.toLowerCase(),
      typeof value === 'string' && headerValue.test(value) ? value : '',
    ]),
  );
}

function closed(connection: Connection, code: number, reason: string): false {
  connection.close(code, reason);
  return false;
}
