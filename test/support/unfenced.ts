import { readFileSync } from 'node:fs';
import { localSubgraphs } from '@marque/gateway/executors.ts';
import { createGateway } from '@marque/gateway/gateway.ts';
import type { Answer, Marketplace } from '@marque/gateway/marketplace.ts';
import type { Instant } from '@marque/kit/clock.ts';
import { accessDirectives } from '@marque/kit/graphql/sdl.ts';
import { clockHeader } from '@marque/kit/server/demo-clock.ts';
import { silentLog } from '@marque/kit/server/log.ts';
import type { AtEnd } from '@marque/kit/testing/database.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import { parse, print, visit } from 'graphql';
import { moments } from './clock.ts';

const supergraph = readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8');

/** The supergraph as it would be if nobody had said who may ask for what. */
const unprotected = print(
  visit(parse(supergraph), {
    Directive: ({ name }) => (accessDirectives.has(name.value) ? null : undefined),
  }),
);

/** Sends an operation as somebody. */
export type AskAs = (
  asked: { readonly query: string; readonly variables?: object; readonly at?: Instant },
  as: Viewer,
) => Promise<Answer<Record<string, unknown>>>;

/** A gateway over the same subgraphs without the fence in front: what it gives, the services alone give. The caller's header is the viewer as JSON. */
export async function gatewayWithoutFence(
  { subgraphs }: Pick<Marketplace, 'subgraphs'>,
  atEnd: AtEnd,
): Promise<Pick<Marketplace, 'fetch'>> {
  const gateway = await createGateway({
    supergraph: unprotected,
    subgraphs: (engine) => localSubgraphs(subgraphs, engine),
    enforceAccess: false,
    // Nobody signs here: the header says who asks.
    verify: async (header) => JSON.parse(header ?? '') as Viewer,
    demo: true,
    clock: () => moments.firstWindow,
    ready: async () => true,
    log: silentLog,
  });
  atEnd(gateway.close);
  return { fetch: async (input, init) => gateway.fetch(input, init) };
}

/** Asks such a gateway. */
export async function withoutFence(market: Pick<Marketplace, 'subgraphs'>, atEnd: AtEnd): Promise<AskAs> {
  return asking(await gatewayWithoutFence(market, atEnd));
}

/** Sends operations to a gateway without the fence. */
export function asking(gateway: Pick<Marketplace, 'fetch'>): AskAs {
  return async ({ at, ...asked }, as) => {
    const headers = new Headers({ 'content-type': 'application/json', authorization: JSON.stringify(as) });
    if (at !== undefined) headers.set(clockHeader, new Date(at).toISOString());
    const answer = await gateway.fetch('http://marque.test/graphql', {
      ...{ method: 'POST', headers, body: JSON.stringify(asked) },
    });
    return (await answer.json()) as Answer<Record<string, unknown>>;
  };
}
