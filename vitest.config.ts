import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const everyTest = '**/*.test.ts';
// `x.store.test.ts` asks one store, the folders of test/ named here ask several subgraphs at once.
const databaseTests = ['**/*.store.test.ts', 'test/{e2e,events,faults}/**/*.test.ts'];
const browserTests = ['test/browser/**/*.test.ts'];
const notOurs = ['**/node_modules/**', '**/.data/**'];

const shared = {
  // Vite would take graphql's other build, Node the first: two copies do not know each other's errors and types.
  alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }],
  setupFiles: ['subgraphs/kit/src/testing/database-of-the-project.ts'],
  pool: 'forks' as const,
  testTimeout: 30_000,
  hookTimeout: 30_000,
};

// What a gateway promises its callers must hold whichever way a request takes: the direct one, as everywhere else, or the runtime's.
const frontTests = [
  'gateway/src/{http,http-by-hand,gateway,observed,production,over-http}.test.ts',
  'gateway/src/{edge,limits,persisted,front,access}/*.test.ts',
];

/** Pure tests once, those of the front once more, tests that need a database once on SQLite and once on PostgreSQL, and the pages in a browser. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: [everyTest],
          exclude: [...notOurs, ...databaseTests, ...browserTests],
        },
      },
      { test: { ...shared, name: 'runtime', include: frontTests, exclude: notOurs, env: { TEST_WAY: 'runtime' } } },
      { test: { ...shared, name: 'sqlite', include: databaseTests, exclude: notOurs } },
      {
        test: {
          ...shared,
          name: 'postgres',
          include: databaseTests,
          exclude: notOurs,
          globalSetup: ['subgraphs/kit/src/testing/postgres-for-the-run.ts'],
        },
      },
      { test: { ...shared, name: 'browser', include: browserTests, exclude: notOurs, testTimeout: 60_000 } },
    ],
  },
});
