import { silentLog } from '@marque/kit/server/log.ts';
import { onTestFinished } from 'vitest';
import { readConfig } from '../config.ts';
import { localDocuments } from '../downloads/sources.ts';
import { localSubgraphs } from '../executors.ts';
import { createGateway, type GatewayOptions } from '../gateway.ts';
import { createIdentity } from '../identity.ts';
import { openSubgraphs } from '../subgraphs.ts';
import { library } from './library.ts';
import { type AtEnd, testFolder } from './start-library.ts';
import { wayOfTheRun } from './way.ts';

/** A body as it is sent, and what goes with it. */
export interface Sent {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly data?: unknown;
    readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  };
}

/** A gateway over the library in this process, as production has it unless told otherwise; it counts what it asks of subgraphs. Ended with the test. */
export async function libraryGateway(options: Partial<GatewayOptions> = {}, atEnd: AtEnd = onTestFinished) {
  const dataFolder = testFolder(atEnd);
  const open = await openSubgraphs({ definitions: library.definitions, dataFolder, seed: false, log: silentLog });
  atEnd(open.close);
  const identity = await createIdentity(readConfig({ MARQUE_DATA: dataFolder }));
  const fetches = { count: 0 };
  const gateway = await createGateway({
    supergraph: library.supergraph,
    exports: localDocuments(open.subgraphs),
    subgraphs: (engine) => {
      const askOf = localSubgraphs(open.subgraphs, engine);
      return (name, location) => async (request) => {
        fetches.count += 1;
        return askOf(name, location)(request);
      };
    },
    verify: identity.verify,
    demo: false,
    ready: async () => true,
    log: silentLog,
    clock: () => 0,
    way: wayOfTheRun(),
    ...options,
  });
  atEnd(gateway.close);
  const send = async (body: object | string, headers: Record<string, string> = {}): Promise<Sent> => {
    const answer = await gateway.fetch('http://marque.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Sent['body'] };
  };
  const post = (query: string, headers: Record<string, string> = {}) => send({ query }, headers);
  const bearer = async (role: string, id: string) => ({
    authorization: `Bearer ${await identity.sign?.({ role, id })}`,
  });
  return { gateway, fetches, send, post, bearer };
}
