import { type Config, readConfig } from '@marque/gateway/config.ts';
import { openEmbedded } from '@marque/gateway/embedded.ts';
import { gatewayOf } from '@marque/gateway/gateway-from-config.ts';
import { projectSupergraph } from '@marque/gateway/graph.ts';
import { createIdentity } from '@marque/gateway/identity.ts';
import { createMetrics } from '@marque/gateway/metrics.ts';
import { remoteSubgraphs } from '@marque/gateway/remote/subgraphs.ts';
import { serveGateway } from '@marque/gateway/serve.ts';
import type { Listening } from '@marque/kit/server/listen.ts';
import { createLog } from '@marque/kit/server/log.ts';
import { present } from '../setting.ts';

const clock = () => present;

/** The product as `npm start` has it in production, but that it keeps no answers unless it is told to: then nothing would be measured. */
export async function startEmbedded({ keptAnswers = 0 }: Partial<Config> = {}): Promise<Listening> {
  const config = { ...readConfig(), port: 0, keptAnswers };
  const log = createLog('marque');
  const identity = await createIdentity(config);
  return serveGateway({ open: () => openEmbedded({ config, identity, log, clock }), config, log });
}

/** The gateway of `npm run start:split` in production. */
export async function startSplit(urls: Readonly<Record<string, string>>): Promise<Listening> {
  const config = { ...readConfig(), port: 0 };
  const log = createLog('gateway');
  const identity = await createIdentity(config);
  const metrics = createMetrics();
  const endpoints = Object.fromEntries(Object.entries(urls).map(([name, url]) => [name, `${url}/graphql`]));
  const remote = remoteSubgraphs({ urls: endpoints, signPass: await identity.passes(), log });
  const gateway = await gatewayOf({
    config,
    identity,
    supergraph: await projectSupergraph(),
    subgraphs: () => remote,
    ready: async () => true,
    log,
    metrics,
    clock,
  });
  return serveGateway({ open: async () => ({ gateway, metrics, close: gateway.close }), config, log });
}
