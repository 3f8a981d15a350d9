import { createLog } from '@marque/kit/server/log.ts';
import type { SubgraphDefinition } from '@marque/kit/subgraph.ts';
import type { Listens, Others } from './children.ts';
import { readConfig } from './config.ts';
import { createIdentity } from './identity.ts';
import { run } from './run.ts';
import { serveOne } from './serve-subgraph.ts';
import { startTracing } from './tracing.ts';

/**
 * Makes this process one subgraph: `node <program> <name> <port>`, started by `startChildren`. It says over the channel to its
 * parent where it listens, and is told where the others do; it ends on SIGTERM, and with its parent.
 */
export async function runChild(definitionOf: (name: string) => Promise<SubgraphDefinition>): Promise<void> {
  const [name, port] = process.argv.slice(2);
  if (!name || !process.send)
    throw new Error('A subgraph is started as a process by its parent: run npm run start:split.');
  await run(() => serve(name, Number(port), definitionOf));
}

async function serve(
  name: string,
  port: number,
  definitionOf: (name: string) => Promise<SubgraphDefinition>,
): Promise<void> {
  // Its only callers are the gateway and its siblings, on this machine.
  const config = { ...readConfig(), host: '127.0.0.1' };
  const log = createLog(name);
  const identity = await createIdentity(config, log);
  const stopTracing = await startTracing(`marque-${name}`);
  const served = await serveOne({ definition: await definitionOf(name), config, identity, port, log });
  process.once('message', ({ urls }: Others) => served.join(urls));
  const end = (): void => {
    void served
      .close()
      .then(stopTracing)
      .then(() => process.exit());
  };
  process.once('SIGTERM', end);
  process.once('disconnect', end);
  const listens: Listens = { url: served.url };
  process.send?.(listens);
}
