import { openSubgraphs } from '@marque/gateway/subgraphs.ts';
import { createLog } from '@marque/kit/server/log.ts';
import { loadDefinitions } from '@marque/schema/subgraphs.ts';

/** Follows all feeds of a marketplace, `follow.ts FOLDER [POSTGRES]`, until it is killed. */
const [dataFolder = '', databaseUrl] = process.argv.slice(2);
const log = createLog('follow', 'fatal');
await openSubgraphs({ definitions: await loadDefinitions(), seed: false, log, dataFolder, databaseUrl });
process.stdout.write('following\n');
setInterval(() => undefined, 1_000);
