import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Marketplace } from '@marque/gateway/marketplace.ts';
import { onTestFinished } from 'vitest';

const headersOf = ({ headers }: IncomingMessage): [string, string][] =>
  Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));

/** Lets a marketplace be asked over a real connection, which can be spoiled; ended with the test. Gives its address. */
export async function servedMarketplace({ fetch }: Pick<Marketplace, 'fetch'>): Promise<string> {
  const server = createServer(async (request, response) => {
    const { method = 'POST', url = '/' } = request;
    const answer = await fetch(new URL(url, 'http://127.0.0.1').href, {
      ...{ method, headers: headersOf(request), body: await text(request) },
    });
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on TCP
}
