import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { projectDefinition } from './graph.ts';

const usage = `npm run rebuild -- SUBGRAPH PRODUCER [--data DIR]

Makes the projection that SUBGRAPH keeps of PRODUCER's feed anew from the whole feed, for instance \`catalog sellers\`. Queries,
commands and the feed go on meanwhile. In the databases that DATABASE_URL names, else in the SQLite files of DIR (MARQUE_DATA, else .data).`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, help: { type: 'boolean' } },
});

/** A message for the operator. */
class Refused extends Error {}

const run = async (name: string, producer: string): Promise<string> => {
  const dataFolder = resolve(values.data ?? (process.env.MARQUE_DATA || '.data'));
  const databaseUrl = process.env.DATABASE_URL || undefined;
  // An empty database would be made otherwise, and called rebuilt.
  if (!databaseUrl && ![name, producer].every((each) => existsSync(join(dataFolder, `${each}.sqlite`))))
    throw new Refused(`${dataFolder} has no ${name}.sqlite or no ${producer}.sqlite: name the folder with --data`);
  await using opened = new AsyncDisposableStack();
  const open = async (each: string) => {
    const subgraph = await (await projectDefinition(each)).open({ dataFolder, databaseUrl });
    opened.defer(subgraph.close);
    return subgraph;
  };
  const consumers = (await open(name)).consumers.filter((consumer) => consumer.producer === producer);
  if (consumers.length === 0) throw new Refused(`${name} keeps no projection of the feed of ${producer}`);
  const { feed } = await open(producer);
  const said = [];
  for (const consumer of consumers) {
    if (!consumer.rebuild)
      throw new Refused(`${name} keeps the past of what ${producer} tells: the feed alone does not make it anew`);
    const { events, kept, forgotten } = await consumer.rebuild(feed);
    said.push(`${events} events read, ${kept} aggregates kept anew, ${forgotten} forgotten.\n`);
  }
  return said.join('');
};

/** `npm run rebuild`. */
const main = async (): Promise<void> => {
  const [name, producer, ...rest] = positionals;
  if (values.help || name === undefined || producer === undefined || rest.length > 0) {
    process.stderr.write(`${usage}\n`);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  try {
    process.stdout.write(await run(name, producer));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
};

await main();
