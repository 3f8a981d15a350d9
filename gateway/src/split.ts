import { setTimeout as delay } from 'node:timers/promises';
import { pagesOf } from '@marque/examples/server/pages.ts';
import { createLog, type Logger } from '@marque/kit/server/log.ts';
import { SubgraphEnded, startChildren } from './children.ts';
import { type Config, readConfig } from './config.ts';
import { remoteDocuments } from './downloads/sources.ts';
import { gatewayOf } from './gateway-from-config.ts';
import { projectGraph } from './graph.ts';
import { createIdentity } from './identity.ts';
import { createMetrics } from './metrics.ts';
import { remoteSubgraphs } from './remote/subgraphs.ts';
import { run } from './run.ts';
import { type OpenGateway, serveGateway } from './serve.ts';
import { openSubgraphs } from './subgraphs.ts';
import { startTracing } from './tracing.ts';
import { welcome } from './welcome.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** `npm run start:split`: each subgraph and the gateway as a process of its own, over HTTP; all end together. */
async function main(): Promise<void> {
  const config = readConfig();
  const log = createLog('gateway');
  const identity = await createIdentity(config, log);
  // What production must set is asked for early, and the error says what.
  await identity.serviceToken();
  await identity.passKeys();
  const signPass = await identity.passes();
  const stopTracing = await startTracing('marque-gateway');
  const { definitions, supergraph } = await projectGraph(config.without);
  const pages = pagesOf(config, identity);

  const ended = Promise.withResolvers<string>();
  const open = async (): Promise<OpenGateway> => {
    if (config.demo) await loadStory(definitions, config, log);
    const children = await startChildren({
      names: definitions.map(({ name }) => name),
      firstPort: config.subgraphPort,
    });
    try {
      const { urls, ready, death } = children;
      say(
        `Subgraphs  ${Object.entries(urls)
          .map(([name, url]) => `${name} ${url}`)
          .join('  ')}`,
      );
      while (!(await ready())) await Promise.race([delay(100), death.then(failed)]);
      const endpoints = Object.fromEntries(Object.entries(urls).map(([name, url]) => [name, `${url}/graphql`]));
      const metrics = createMetrics();
      const remote = remoteSubgraphs({ urls: endpoints, signPass, log, onBreaker: metrics.breaker });
      const made = gatewayOf({
        ...{ config, identity, supergraph, subgraphs: () => remote, ready, log, metrics, pages },
        exports: remoteDocuments({ definitions, urls, signPass }),
      });
      const gateway = await Promise.race([made, death.then(failed)]);
      let ending = false;
      void death.then((name) => ending || ended.resolve(name));
      return {
        gateway,
        metrics,
        close: async () => {
          ending = true;
          await gateway.close();
          await children.stop();
          await stopTracing();
        },
      };
    } catch (error) {
      await children.stop();
      throw error;
    }
  };
  const served = await serveGateway({ open, config, log });
  void ended.promise.then(async (name) => {
    log.error(`The subgraph ${name} ended; ending all.`);
    process.exitCode = 1;
    await served.close();
  });
  process.stdout.write(await welcome(served.url, identity, config.pages));
  await pages?.prepare();
}

/** In this process, as the embedded gateway does, before the subgraphs have processes of their own. */
async function loadStory(
  definitions: Parameters<typeof openSubgraphs>[0]['definitions'],
  config: Config,
  log: Logger,
): Promise<void> {
  const open = await openSubgraphs({ definitions, seed: true, log, progress: say, ...config });
  await open.close();
}

function failed(name: string): never {
  throw new SubgraphEnded(name);
}

await run(main);
