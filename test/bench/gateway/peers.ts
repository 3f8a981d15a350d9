import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The package of what is measured and is not ours: kept out of the project's own dependencies, as parts of it are not open source. */
export const peersFolder = new URL('../peers/', import.meta.url);

/** Installs the peers where they are missing, from their lockfile, and says so. */
export function installPeers(say: (line: string) => void): void {
  if (existsSync(new URL('node_modules/', peersFolder))) return;
  say('Installing @apollo/gateway (Elastic License 2.0) into test/bench/peers, for this measurement only ...');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: fileURLToPath(peersFolder),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
