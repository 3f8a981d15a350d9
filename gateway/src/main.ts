import { pagesOf } from '@marque/examples/server/pages.ts';
import { createLog } from '@marque/kit/server/log.ts';
import { readConfig } from './config.ts';
import { openEmbedded } from './embedded.ts';
import { createIdentity } from './identity.ts';
import { run } from './run.ts';
import { serveGateway } from './serve.ts';
import { startTracing } from './tracing.ts';
import { welcome } from './welcome.ts';

/** `npm start`: the gateway and all subgraphs in one process, until a signal ends it. */
async function main(): Promise<void> {
  const config = readConfig();
  const log = createLog('marque');
  const identity = await createIdentity(config, log);
  const stopTracing = await startTracing('marque');
  const pages = pagesOf(config, identity);
  const progress = (line: string): void => void process.stdout.write(`${line}\n`);
  const { url } = await serveGateway({
    config,
    log,
    open: async () => {
      const { gateway, metrics, close } = await openEmbedded({ config, pages, identity, log, progress });
      return {
        gateway,
        metrics,
        close: async () => {
          await close();
          await stopTracing();
        },
      };
    },
  });
  process.stdout.write(await welcome(url, identity, config.pages));
  await pages?.prepare();
}

await run(main);
