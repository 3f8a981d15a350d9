import { PortTaken } from '@marque/kit/server/listen.ts';
import { SubgraphEnded } from './children.ts';
import { ConfigError } from './config.ts';

/** Runs a program's main function. What the caller can mend is one line on standard error and exit code 1; anything else is a bug and shows its stack. */
export async function run(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof PortTaken || error instanceof SubgraphEnded)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
