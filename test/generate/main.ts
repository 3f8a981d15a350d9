import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { progressOn } from '@marque/kit/command/progress.ts';
import { generate } from './generate.ts';
import { PlaceTaken } from './place.ts';

const usage = `npm run generate -- --listings N [--data DIR] [--seed S]
A realistic marketplace of N listings into the SQLite files of DIR (MARQUE_DATA or .data otherwise), or into PostgreSQL where
DATABASE_URL is set: the demo story, brands, projects, sellers, rights, campaigns. The same N and S make the same marketplace.`;

const options = {
  listings: { type: 'string' },
  data: { type: 'string' },
  seed: { type: 'string', default: '1' },
} as const;

/** Reads a whole number from 1; undefined for anything else. */
const whole = (text: string | undefined): number | undefined =>
  text !== undefined && /^[1-9]\d{0,8}$/.test(text.replaceAll(/[,_]/g, ''))
    ? Number(text.replaceAll(/[,_]/g, ''))
    : undefined;

const readArguments = () => {
  try {
    const { values } = parseArgs({ options });
    const [listings, seed] = [whole(values.listings), whole(values.seed)];
    if (listings === undefined || seed === undefined) return null;
    return { listings, seed, dataFolder: resolve(values.data ?? (process.env.MARQUE_DATA?.trim() || '.data')) };
  } catch {
    return null;
  }
};

/** `npm run generate`. */
const main = async (): Promise<void> => {
  const given = readArguments();
  if (!given) {
    process.stderr.write(`${usage}\n`);
    process.exitCode = 2;
    return;
  }
  try {
    const progress = progressOn(process.stderr);
    const databaseUrl = process.env.DATABASE_URL?.trim() || undefined;
    const { loadMs, bytesPerListing } = await generate({ ...given, databaseUrl, progress });
    const perSecond = Math.round((given.listings * 1000) / loadMs);
    process.stdout.write(
      `${given.listings} listings in ${(loadMs / 1000).toFixed(1)} s, ${perSecond} listings/s, ${bytesPerListing} bytes per listing\n`,
    );
  } catch (error) {
    if (!(error instanceof PlaceTaken)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
};

await main();
