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
  const { gateway, metrics, ...embedded } = await openEmbedded({
    config,
    pages,
    identity,
    log,
    progress: (line) => process.stdout.write(`${line}\n`),
  });
  const close = async (): Promise<void> => {
    await embedded.close();
    await stopTracing();
  };
  const { url } = await serveGateway({ gateway, config, metrics, log, close }).catch(async (error: Error) => {
    await close();
    throw error;
  });
  process.stdout.write(await welcome(url, identity, config.pages));
  await pages?.prepare();
}

await run(main);
