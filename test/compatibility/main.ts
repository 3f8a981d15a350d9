import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startGraph } from './graph.ts';

/**
 * `npm run compatibility`: Apollo's tests of federation subgraphs, as they are published, of a subgraph that is made like ours
 * behind our gateway. Their own command wants Docker for the other parts; here only their client is another one, for free
 * ports. Ends with 1 where one of them fails.
 */
const folder = new URL('tests/', import.meta.url);
const tests = new URL('node_modules/@apollo/federation-subgraph-compatibility-tests/', folder);

if (!existsSync(tests)) {
  process.stdout.write("Installing Apollo's tests into test/compatibility/tests ...\n");
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: fileURLToPath(folder),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Their compiled tests lie in a folder of packages, where a runner does not look unless it is told to. */
const settings = {
  rootDir: fileURLToPath(new URL('dist/', tests)),
  testMatch: ['<rootDir>/tests/*.test.js'],
  testPathIgnorePatterns: [],
  haste: { retainAllFiles: true },
  transform: {},
  moduleNameMapper: { '/utils/client$': fileURLToPath(new URL('client.cjs', folder)) },
};

await using ends = new AsyncDisposableStack();
const { products, router } = await startGraph(tests, (end) => ends.defer(async () => end()));
const jest = fileURLToPath(new URL('node_modules/jest/bin/jest.js', folder));
const child = spawn(process.execPath, [jest, '--config', JSON.stringify(settings), '--verbose', '--ci'], {
  env: { ...process.env, PRODUCTS_URL: products, ROUTER_URL: router },
  stdio: 'inherit',
});
const [code]: (number | null)[] = await once(child, 'close');
process.exitCode = code ?? 1;
