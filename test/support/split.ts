import { readConfig } from '@marque/gateway/config.ts';
import { createIdentity } from '@marque/gateway/identity.ts';
import type { Answer, ExecuteOptions } from '@marque/gateway/marketplace.ts';
import { clockHeader } from '@marque/kit/server/demo-clock.ts';
import type { AtEnd } from '@marque/kit/testing/database.ts';
import { environmentOf, openPlace } from './place.ts';
import { startProgram } from './processes.ts';

/** Asks a marketplace one operation, wherever it runs; as an anonymous caller where nobody is named. */
export type Ask = <Data = object>(
  query: string,
  options?: Pick<ExecuteOptions, 'variables' | 'at' | 'as'>,
) => Promise<Answer<Data>>;

/** The whole marketplace as `npm run start:split` starts it: four processes over HTTP, with the demo story, on free ports. */
export async function startSplit(atEnd: AtEnd): Promise<Ask> {
  const environment = { ...environmentOf(await openPlace(atEnd)), LOG_LEVEL: 'error' };
  const said = await startProgram('gateway/src/split.ts', {
    environment: { ...environment, PORT: '0', MARQUE_SUBGRAPH_PORT: '0' },
    says: /GraphQL +http\S+/,
    atEnd,
  });
  const url = /GraphQL +(http\S+)/.exec(said)?.[1] ?? '';
  const { sign } = await createIdentity(readConfig(environment)); // by the key that the processes made on their start
  return async <Data>(query: string, { at, as, variables }: Parameters<Ask>[1] = {}) => {
    const headers = new Headers({ 'content-type': 'application/json' });
    if (as && sign) headers.set('authorization', `Bearer ${await sign(as)}`);
    if (at !== undefined) headers.set(clockHeader, new Date(at).toISOString());
    const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    return (await answer.json()) as Answer<Data>; // the schema promises the shape of what was asked
  };
}
