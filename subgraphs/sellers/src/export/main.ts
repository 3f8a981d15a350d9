import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { systemClock } from '@marque/kit/clock.ts';
import { progressOn } from '@marque/kit/command/progress.ts';
import { UnknownMigration } from '@marque/kit/db/errors.ts';
import { isPublic } from '@marque/kit/server/masking.ts';
import { definition } from '../index.ts';
import { type ExportArguments, ExportRefused, readArguments, usage } from './arguments.ts';

/** Whoever reads the database itself may read all of it. */
const operator = { role: 'moderator', id: 'operator' };

/** Writes the text to standard output, or to a file that has its name only once it is whole. */
const write = async (pieces: AsyncGenerator<string>, file: string | undefined): Promise<void> => {
  if (file === undefined) return pipeline(Readable.from(pieces), process.stdout, { end: false });
  const part = `${file}.part`;
  try {
    await pipeline(Readable.from(pieces), createWriteStream(part));
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
};

/** Exports, and answers how many rows were written. */
const run = async ({ name, parameters, file, ...place }: ExportArguments): Promise<number> => {
  if (!place.databaseUrl && !existsSync(join(place.dataFolder, 'sellers.sqlite')))
    throw new ExportRefused(`There is no sellers.sqlite in ${place.dataFolder}: name the folder with --data.`);
  const subgraph = await definition.open(place);
  const progress = progressOn(process.stderr);
  try {
    const download = subgraph.downloads?.[name];
    if (!download) throw new Error(`Sellers makes no document ${name}`);
    let written = 0;
    const facts = { viewer: operator, now: systemClock(), requestId: 'export' };
    const { pieces, count } = await download(parameters, facts, (rows) => {
      written = rows;
      progress.at(rows);
    });
    progress.begin('Rows', await count());
    await write(pieces, file).finally(progress.end);
    return written;
  } finally {
    await subgraph.close();
  }
};

/** `npm run export`: writes a brand's findings or cases to a file, beside a running server or without one. */
const main = async (): Promise<void> => {
  try {
    const given = readArguments(process.argv.slice(2), process.env);
    if (!given) process.stdout.write(`${usage}\n`);
    else process.stderr.write(`${await run(given)} rows\n`);
  } catch (error) {
    const told = error instanceof ExportRefused || error instanceof UnknownMigration || isPublic(error);
    if (!told || !(error instanceof Error)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
};

await main();
