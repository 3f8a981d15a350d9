import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { progressOn } from '@marque/kit/command/progress.ts';
import { generate } from '../generate/generate.ts';

/** The folder of a marketplace of this size on SQLite, generated where it is missing. */
export const generatedMarketplace = async (folder: string, listings: number): Promise<string> => {
  const dataFolder = join(folder, String(listings));
  if (!existsSync(join(dataFolder, 'catalog.sqlite'))) {
    mkdirSync(dataFolder, { recursive: true });
    await generate({ listings, seed: 1, dataFolder, databaseUrl: undefined, progress: progressOn(process.stderr) });
  }
  return dataFolder;
};
