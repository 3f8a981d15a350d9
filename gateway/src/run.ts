import { UnknownMigration } from '@marque/kit/db/errors.ts';
import { PortTaken } from '@marque/kit/server/listen.ts';
import { SubgraphEnded } from './children.ts';
import { ConfigError } from './config.ts';

const mendable = [ConfigError, PortTaken, SubgraphEnded, UnknownMigration] as const;

/** Runs a program's main function. What the caller can mend is one line on standard error and exit code 1; anything else is a bug and shows its stack. */
export async function run(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Error) || !mendable.some((kind) => error instanceof kind)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
