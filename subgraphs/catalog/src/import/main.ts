import { systemClock } from '@marque/kit/clock.ts';
import { progressOn } from '@marque/kit/command/progress.ts';
import { UnknownMigration } from '@marque/kit/db/errors.ts';
import { openDatabase } from '@marque/kit/db/open.ts';
import { newId } from '@marque/kit/ids.ts';
import { type ImportArguments, readArguments, usage } from './arguments.ts';
import { examine } from './examine.ts';
import { importFeed } from './import-feed.ts';
import { checkSeller, knowsBrands } from './prepare.ts';
import { FeedRefused } from './refusal.ts';
import { openRejects } from './rejects.ts';
import { openSource } from './source.ts';
import { summaryLine } from './summary.ts';

const tell = (line: string): void => void process.stderr.write(`${line}\n`);

const migrations = new URL('../../migrations', import.meta.url);

/** Opens catalog's database. A new one gets the demo's brands and models first, as a server's first start would load them, but not in production. */
const open = async (place: ImportArguments) => {
  const database = await openDatabase({ name: 'catalog', migrations, ...place });
  if (await knowsBrands(database)) return database;
  await database.close();
  if (process.env.NODE_ENV === 'production')
    throw new FeedRefused('The catalog knows no brands yet, so it could take no ad: load them first');
  tell('The catalog is empty: loading the brands and models of the demo story ...');
  const { definition } = await import('../index.ts'); // all of GraphQL, which other runs do without
  const subgraph = await definition.open(place);
  await subgraph.seed().finally(subgraph.close);
  return await openDatabase({ name: 'catalog', migrations, ...place });
};

/** Imports the feed and answers the summary line. The database is not even opened for a feed that is refused as a whole. */
const run = async (given: ImportArguments): Promise<string> => {
  const progress = progressOn(process.stderr);
  using feed = await examine(await openSource(given.file), given.format, progress);
  const database = await open(given);
  try {
    if (!(await checkSeller(database, given.sellerId)))
      tell(
        `Note: no server has run on this data yet, so whether there is a seller ${given.sellerId} shows at its first start.`,
      );
    const rejects = openRejects(given.rejectsFile);
    const imported = importFeed({ ...given, database, feed, rejects, progress, clock: systemClock, newId });
    const { summary, warnings } = await imported.finally(rejects.close);
    for (const line of warnings) tell(line);
    if (summary.refused > 0) tell(`Refused ads: ${given.rejectsFile}`);
    return summaryLine(summary);
  } finally {
    await database.close();
  }
};

/** `npm run import`: brings a seller's feed into the catalog, beside a running server or without one. */
const main = async (): Promise<void> => {
  try {
    const given = readArguments(process.argv.slice(2), process.env);
    process.stdout.write(`${given ? await run(given) : usage}\n`);
  } catch (error) {
    if (!(error instanceof FeedRefused || error instanceof UnknownMigration)) throw error;
    tell(error.message);
    process.exitCode = 2;
  }
};

await main();
