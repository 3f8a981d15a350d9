import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Database } from '@marque/kit/db/database.ts';
import { openDatabase } from '@marque/kit/db/open.ts';
import { testPlace, testPostgres } from '@marque/kit/testing/database.ts';
import { onTestFinished } from 'vitest';
import { insertKnown } from './catalog.ts';
import { migrations } from './import.ts';

/** How a command ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where the databases of one test's commands are, as the environment tells them. */
export interface CommandPlace {
  readonly dataFolder: string;
  readonly databaseUrl: string | undefined;
}

const main = fileURLToPath(new URL('../main.ts', import.meta.url));

/** An empty place for commands. */
export const commandPlace = async (): Promise<CommandPlace> => {
  const { dataFolder, databaseUrl } = testPlace();
  return { dataFolder, databaseUrl: databaseUrl && (await testPostgres(databaseUrl)) };
};

/** Opens the catalog of a place, as a server beside the command would. */
export const openCatalogAt = async (place: CommandPlace): Promise<Database> => {
  const database = await openDatabase({ name: 'catalog', migrations, ...place });
  onTestFinished(() => database.close());
  return database;
};

/** A place whose catalog knows a few brands, models and a project. */
export const knowingPlace = async (): Promise<CommandPlace & { readonly database: Database }> => {
  const place = await commandPlace();
  const database = await openCatalogAt(place);
  await database.transaction(insertKnown);
  return { ...place, database };
};

/** Begins `npm run import` in a process of its own, and kills it when the test ends before it. */
export const startImport = ({ dataFolder, databaseUrl }: CommandPlace, args: readonly string[]) => {
  const { DATABASE_URL, NODE_ENV, ...environment } = process.env;
  const child = spawn(process.execPath, [main, ...args], {
    env: { ...environment, MARQUE_DATA: dataFolder, ...(databaseUrl && { DATABASE_URL: databaseUrl }) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
};

/** Waits for a command's end. */
export const ended = async (child: ChildProcess): Promise<Ended> => {
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      output[name] += text;
    });
  const [code] = await once(child, 'close');
  return { code: typeof code === 'number' ? code : null, ...output };
};

/** Runs `npm run import` to its end. */
export const runCommand = (place: CommandPlace, args: readonly string[]): Promise<Ended> =>
  ended(startImport(place, args));
