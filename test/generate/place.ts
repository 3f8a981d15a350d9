import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '@marque/kit/db/database.ts';
import { openDatabase } from '@marque/kit/db/open.ts';

/** The names of the databases that a marketplace is made of. */
export const subgraphs = ['catalog', 'sellers', 'promotions'] as const;

/** One of them. */
export type SubgraphName = (typeof subgraphs)[number];

/** Where the marketplace is generated to. */
export interface Place {
  readonly dataFolder: string;
  readonly databaseUrl: string | undefined;
}

/** A place that holds a marketplace already: its message is a sentence for the operator. */
export class PlaceTaken extends Error {}

const fileOf = (folder: string, name: SubgraphName): string => join(folder, `${name}.sqlite`);

/**
 * On SQLite, a folder inside the wanted one in which the files come to be: a run that fails or is killed leaves nothing
 * that looks like a marketplace, and the next run begins anew. Throws `PlaceTaken` where there is one already.
 */
export const beginAt = ({ dataFolder, databaseUrl }: Place): Place & { readonly finish: () => void } => {
  if (databaseUrl) return { dataFolder, databaseUrl, finish: () => undefined };
  const taken = subgraphs.map((name) => fileOf(dataFolder, name)).find((file) => existsSync(file));
  if (taken)
    throw new PlaceTaken(`There is a marketplace already: ${taken}. Name another folder with --data, or remove it`);
  const unfinished = join(dataFolder, 'generating');
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  const finish = (): void => {
    for (const name of subgraphs) renameSync(fileOf(unfinished, name), fileOf(dataFolder, name));
    rmSync(unfinished, { recursive: true });
  };
  return { dataFolder: unfinished, databaseUrl, finish };
};

/** Opens one of the databases, its tables up to date. */
export const openAt = (place: Place, name: SubgraphName): Promise<Database> =>
  openDatabase({ name, migrations: new URL(`../../subgraphs/${name}/migrations`, import.meta.url), ...place });

/** Bytes of all files in a folder. */
export const bytesIn = (folder: string): number =>
  readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
