import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';
import type { Head } from './visit.ts';

/** Gives the address of a request's client. */
export type AddressOf = (request: Head, server: object | undefined) => string;

/** Behind a Node server the runtime hands its request along, which its types leave out; without a port there is none. */
interface NodeServer {
  readonly req?: IncomingMessage;
}

/**
 * The address of the connection's other end; where that is a trusted proxy, what `X-Forwarded-For` says, read from its end to
 * the first address that is no trusted proxy itself. What anybody else writes into that header is ignored.
 */
export function clientAddress(trusted: readonly string[]): AddressOf {
  const proxies = blockList(trusted);
  return ({ headers }, server) => {
    const { req }: NodeServer = server ?? {};
    const peer = plain(req?.socket.remoteAddress ?? 'unknown');
    if (!isListed(proxies, peer)) return peer;
    const hops = (headers.get('x-forwarded-for') ?? '').split(',').map((hop) => plain(hop.trim()));
    const client = hops.findLast((hop) => !isListed(proxies, hop));
    return client && isIP(client) > 0 ? client : peer;
  };
}

function blockList(entries: readonly string[]): BlockList {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = '', bits] = entry.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}

function isListed(list: BlockList, address: string): boolean {
  const family = isIP(address);
  return family > 0 && list.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/** An IPv4 address that came over IPv6 is the same client. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}
