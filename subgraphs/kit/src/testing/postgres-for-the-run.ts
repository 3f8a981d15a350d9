import type { TestProject } from 'vitest/node';
import { type PostgresServer, startPostgres } from './postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The connection string of the run's PostgreSQL; missing in the projects that have none. */
    databaseUrl?: string;
  }
}

let server: PostgresServer | undefined;

/** Vitest's global set-up of the `postgres` project: one server for the whole run. */
export async function setup(project: TestProject): Promise<void> {
  server = await startPostgres();
  project.provide('databaseUrl', server.url);
}

/** Ends the server of the run. */
export async function teardown(): Promise<void> {
  await server?.stop();
}
