import { createLog } from '@marque/kit/server/log.ts';
import { readConfig } from './config.ts';
import { projectDefinition } from './graph.ts';
import { createIdentity } from './identity.ts';
import { run } from './run.ts';
import { serveOne } from './serve-subgraph.ts';

/** What the process says once it listens. */
export interface Listens {
  readonly url: string;
}

/** What the process is told then: where every subgraph listens, by name. */
export interface Others {
  readonly urls: Readonly<Record<string, string>>;
}

/**
 * `node subgraph-process.ts <name> <port>`: one subgraph as a process of its own, started by `split.ts`. It says over the
 * channel to its parent where it listens, and is told where the others do; it ends on SIGTERM, and with its parent.
 */
async function main(name: string, port: number): Promise<void> {
  const config = readConfig();
  const log = createLog(name);
  const served = await serveOne({
    definition: await projectDefinition(name),
    config,
    identity: await createIdentity(config),
    port,
    log,
  });
  process.once('message', ({ urls }: Others) => served.join(urls));
  const end = (): void => {
    void served.close().then(() => process.exit());
  };
  process.once('SIGTERM', end);
  process.once('disconnect', end);
  const listens: Listens = { url: served.url };
  process.send?.(listens);
}

const [name, port] = process.argv.slice(2);
if (!name || !process.send) throw new Error('This is started by gateway/src/split.ts: run npm run start:split.');
await run(() => main(name, Number(port)));
