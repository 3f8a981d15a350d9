/// <reference path="./postgres-for-the-run.ts" />
/**
 * Runs in every test worker before any test module loads: the kit chooses its dialect from `DATABASE_URL` when it is
 * imported. The variable is the test project's alone; a developer's own never reaches a test.
 */
import { inject } from 'vitest';

const databaseUrl = inject('databaseUrl');
if (databaseUrl === undefined) delete process.env.DATABASE_URL;
else process.env.DATABASE_URL = databaseUrl;
