import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { AddressOf } from '../edge/address.ts';
import type { LiveLimits } from './limits.ts';
import { createPlaces } from './places.ts';

/** Who may open a WebSocket. */
export interface DoorOptions {
  readonly limits: Pick<LiveLimits, 'connections' | 'connectionsPerAddress'>;
  /** The web origins whose pages may, beside the gateway's own. */
  readonly origins: readonly string[];
  readonly addressOf: AddressOf;
  readonly draining: () => boolean;
}

/** Why a WebSocket is not opened: the status and the words of the HTTP answer. */
export interface DoorRefusal {
  readonly status: string;
  readonly message: string;
}

/** Says why a connection may not become a WebSocket, or takes its places until it ends. */
export type Door = (upgrade: IncomingMessage, stream: Duplex) => DoorRefusal | undefined;

/** Any page can make a browser ask, and no CORS rule holds it back: so the origin is looked at here. Who is no browser names none. */
export function door({ limits, origins, addressOf, draining }: DoorOptions): Door {
  const places = createPlaces(limits.connections);
  const ofAddress = createPlaces(limits.connectionsPerAddress);
  return (upgrade, stream) => {
    if (draining()) return { status: '503 Service Unavailable', message: 'The server begins anew: connect again.' };
    if (!isAllowed(upgrade, origins))
      return { status: '403 Forbidden', message: 'Pages of this origin may not connect.' };
    const leave = places.take('');
    if (!leave)
      return { status: '503 Service Unavailable', message: 'Too many connections are open: try again later.' };
    stream.once('close', leave);
    const leaveAddress = ofAddress.take(addressOf(requestOf(upgrade), { req: upgrade }));
    if (!leaveAddress) return { status: '429 Too Many Requests', message: 'Too many of your connections are open.' };
    stream.once('close', leaveAddress);
    return undefined;
  };
}

/** Answers over HTTP, and ends the connection. */
export function refuse(stream: Duplex, { status, message }: DoorRefusal): void {
  stream.on('error', () => {});
  const head = [
    `HTTP/1.1 ${status}`,
    'connection: close',
    'content-type: text/plain',
    `content-length: ${message.length}`,
  ];
  stream.end(`${head.join('\r\n')}\r\n\r\n${message}`);
}

/** What of the HTTP request tells whose a connection is: the proxy's word. Cookies and tokens of a browser are not heeded. */
export function requestOf({ headers }: IncomingMessage): Request {
  const forwarded = headers['x-forwarded-for'];
  return new Request('http://gateway/', { headers: forwarded ? { 'x-forwarded-for': `${forwarded}` } : {} });
}

/** A page of the gateway's own is no foreign one. */
function isAllowed({ headers: { origin, host } }: IncomingMessage, origins: readonly string[]): boolean {
  if (origin === undefined || origins.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
