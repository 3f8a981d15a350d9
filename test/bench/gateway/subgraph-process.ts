import { readConfig } from '@marque/gateway/config.ts';
import { projectDefinition } from '@marque/gateway/graph.ts';
import { createIdentity } from '@marque/gateway/identity.ts';
import { serveOne } from '@marque/gateway/serve-subgraph.ts';
import { createLog } from '@marque/kit/server/log.ts';
import { runMeasured } from './process.ts';
import { present } from './setting.ts';

const [name = ''] = process.argv.slice(2);
const config = readConfig();
const served = await serveOne({
  definition: await projectDefinition(name),
  config,
  identity: await createIdentity(config),
  port: 0,
  log: createLog(name),
  clock: () => present,
});
runMeasured(served, served.join);
