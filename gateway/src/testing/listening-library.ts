import { listen } from '@marque/kit/server/listen.ts';
import { beforeAll, beforeEach } from 'vitest';
import type { GatewayOptions } from '../gateway.ts';
import { libraryGateway } from './library-gateway.ts';

/** A library's gateway behind a port. */
type Listening = Pick<Awaited<ReturnType<typeof libraryGateway>>, 'fetches' | 'bearer'> & { readonly port: number };

/** One gateway of production over the library behind a port, for all tests of the calling file; to be asked for inside of them. Before each it has asked nothing of subgraphs. */
export function listeningLibrary(options: Partial<GatewayOptions> = {}): () => Listening {
  let opened: Listening | undefined;
  beforeAll(async () => {
    await using endings = new AsyncDisposableStack();
    const { gateway, fetches, bearer } = await libraryGateway(options, (end) => endings.defer(async () => end()));
    const server = await listen(gateway.listener, { host: '127.0.0.1', port: 0 });
    endings.defer(() => server.close(0));
    opened = { fetches, bearer, port: Number(new URL(server.url).port) };
    const kept = endings.move();
    return () => kept.disposeAsync();
  });
  beforeEach(() => {
    if (opened) opened.fetches.count = 0;
  });
  return () => {
    if (!opened) throw new Error('This opens before the first test: ask it inside a test.');
    return opened;
  };
}
