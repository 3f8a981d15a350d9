import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { Client } from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { startPostgres } from './postgres.ts';

/** A row of the server behind a connection string, or the code of the error that says there is none. */
async function ask(url: string, query: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    const { rows } = await client.query(query);
    return rows[0];
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  } finally {
    await client.end();
  }
}

const settings = `select current_setting('max_connections') as connections, current_setting('fsync') as fsync`;
const folder = `select current_setting('data_directory') as folder`;

test('a server takes two hundred connections and saves itself the disk, until it is stopped, folder and all', async () => {
  const server = await startPostgres();
  onTestFinished(server.stop);
  expect(await ask(server.url, settings)).toEqual({ connections: '200', fsync: 'off' });
  const data = await ask(server.url, folder);
  await server.stop();
  await server.stop();
  expect(await ask(server.url, settings)).toBe('ECONNREFUSED');
  expect(existsSync(Object(data).folder)).toBe(false);
});

test('a server does not outlive the process that started it, even one that is killed', async () => {
  const program = `
    const { startPostgres } = await import(${JSON.stringify(new URL('postgres.ts', import.meta.url).href)});
    process.stdout.write((await startPostgres()).url);`;
  const starter = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = await once(starter.stdout.setEncoding('utf8'), 'data');
  const data = await ask(url, folder);
  starter.kill('SIGKILL');
  await once(starter, 'exit');
  await expect.poll(() => existsSync(Object(data).folder), { timeout: 10_000 }).toBe(false);
  expect(await ask(url, settings)).toBe('ECONNREFUSED');
});
