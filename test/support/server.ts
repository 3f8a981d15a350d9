import { readConfig } from '@marque/gateway/config.ts';
import { createIdentity } from '@marque/gateway/identity.ts';
import type { AtEnd } from '@marque/kit/testing/database.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import { environmentOf, openPlace } from './place.ts';
import { startProgram } from './processes.ts';

/** A marketplace behind a port, as its starter starts it. */
export interface Server {
  /** Where its databases are, on SQLite. */
  readonly dataFolder: string;
  /** Without a path. */
  readonly url: string;
  /** The header by which a caller shows who it is. */
  readonly bearer: (viewer: Viewer) => Promise<{ authorization: string }>;
  /** Posts an operation, and reads the answer. */
  readonly ask: (query: string, variables: object, as: Viewer) => Promise<unknown>;
}

/** The starters: everything in one process, or a process for each subgraph. */
export const starters = { embedded: 'gateway/src/main.ts', split: 'gateway/src/split.ts' } as const;

/** Starts a marketplace with the demo story on a free port; in the present, which no test moves. */
export async function startServer(way: keyof typeof starters, atEnd: AtEnd): Promise<Server> {
  const place = await openPlace(atEnd);
  const environment = environmentOf(place);
  const said = await startProgram(starters[way], {
    environment: { ...environment, LOG_LEVEL: 'error', PORT: '0', MARQUE_SUBGRAPH_PORT: '0' },
    says: /GraphQL +http\S+/,
    atEnd,
  });
  const url = /GraphQL +(http\S+)\/graphql/.exec(said)?.[1] ?? '';
  const { sign } = await createIdentity(readConfig(environment));
  const bearer = async (viewer: Viewer) => ({ authorization: `Bearer ${await sign?.(viewer)}` });
  return {
    dataFolder: place.dataFolder,
    url,
    bearer,
    ask: async (query, variables, as) => {
      const headers = { 'content-type': 'application/json', ...(await bearer(as)) };
      const body = JSON.stringify({ query, variables });
      return (await fetch(`${url}/graphql`, { method: 'POST', headers, body })).json();
    },
  };
}
