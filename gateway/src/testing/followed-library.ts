import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLog } from '@marque/kit/server/log.ts';
import { composeSupergraph } from '@marque/schema/compose.ts';
import { parse } from 'graphql';
import { onTestFinished } from 'vitest';
import type { GatewayOptions } from '../gateway.ts';
import { createMetrics } from '../metrics.ts';
import { followSupergraph } from '../supergraph-file.ts';
import { library } from './library.ts';
import { libraryGateway } from './library-gateway.ts';
import { testFolder } from './start-library.ts';

/** The supergraph of the library without the field `caller`. */
export const smallerLibrary = composeSupergraph(
  library.definitions.map(({ name, typeDefs }) => ({
    name,
    typeDefs: name === 'books' ? parse(typeDefs.loc?.source.body.replace('caller: String!', '') ?? '') : typeDefs,
    url: 'http://127.0.0.1:1/graphql',
  })),
).supergraph;

/** A gateway over the library that follows a file with its supergraph; looked at when a test says so. Ended with the test. */
export async function followedLibrary(options: Partial<GatewayOptions> = {}) {
  const file = join(testFolder(), 'supergraph.graphql');
  const lines: { level: number; msg: string }[] = [];
  const log = createLog('test', 'info', { write: (line) => void lines.push(JSON.parse(line)) });
  const metrics = createMetrics();
  const { gateway, post, send } = await libraryGateway(options);
  writeFileSync(file, library.supergraph);
  const following = followSupergraph({
    file,
    current: library.supergraph,
    take: gateway.reload,
    log,
    metrics,
    intervalMs: 3_600_000,
  });
  onTestFinished(following.stop);
  /** Replaces the file whole, as an operator should. */
  const put = async (content: string) => {
    writeFileSync(`${file}.new`, content);
    renameSync(`${file}.new`, file);
    await following.look();
  };
  const loads = async (outcome: string) =>
    Number(new RegExp(`supergraph_loads_total\\{outcome="${outcome}"\\} (\\d+)`).exec(await metrics.text())?.[1] ?? 0);
  return { file, lines, gateway, post, send, put, loads, look: following.look };
}
