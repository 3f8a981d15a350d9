import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, chown, cp, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Owner, postgresPrograms, serverOwner } from './postgres-programs.ts';

/** A PostgreSQL server that belongs to one test run. */
export interface PostgresServer {
  /** The connection string of its superuser, on the loopback interface. */
  readonly url: string;
  /** Ends the server and removes its folder; resolves when both are gone. */
  readonly stop: () => Promise<void>;
}

/** How a server of the tests is started. */
export interface PostgresOptions {
  /** Write commits to the disk, as a server does that money rests on. Without it the server is fast, and worthless after a power cut. */
  readonly durable?: boolean;
  /** The data folder of a base backup. The server recovers from the log in it, and goes on in a timeline of its own. */
  readonly restoring?: string;
}

/**
 * Starts a real PostgreSQL on a free loopback port, with its files in a temporary folder. The server and its folder go
 * with `stop`, and also when this process dies.
 *
 * Throws one sentence when npm installed no server for this platform.
 */
export async function startPostgres({ durable = false, restoring }: PostgresOptions = {}): Promise<PostgresServer> {
  const owner = serverOwner();
  const folder = await mkdtemp(path.join(await realpath(tmpdir()), 'marque-postgres-'));
  try {
    if (owner !== undefined) await chown(folder, owner.uid, owner.gid);
    const programs = await postgresPrograms(folder, owner);
    const data = path.join(folder, 'data');
    if (restoring === undefined) initialise(programs, folder, owner);
    else await restore(restoring, data, owner);
    const port = await freePort();
    const server = [
      path.join(programs, 'postgres'),
      '-D',
      data,
      '-p',
      String(port),
      ...settings,
      ...(durable ? [] : careless),
    ];
    return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop: await serve(server, folder, owner) };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

const initialise = (programs: string, folder: string, owner: Owner): void => {
  const flags = ['--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
  execFileSync(path.join(programs, 'initdb'), [`--pgdata=${path.join(folder, 'data')}`, ...flags], {
    ...owner,
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
};

/** Copies a base backup and asks for recovery as far as its log goes: no archive has more. */
const restore = async (backup: string, data: string, owner: Owner): Promise<void> => {
  await cp(backup, data, { recursive: true });
  await rm(path.join(data, 'postmaster.pid'), { force: true });
  await writeFile(path.join(data, 'recovery.signal'), '');
  await appendFile(path.join(data, 'postgresql.auto.conf'), "restore_command = 'false'\n");
  if (owner !== undefined) execFileSync('chown', ['-R', `${owner.uid}:${owner.gid}`, data]);
};

// Plain English whatever the machine speaks, because the server's readiness is read from its log.
const environment = { PATH: process.env.PATH, LC_ALL: 'C' };

const flagsOf = (settings: readonly string[]): readonly string[] => settings.flatMap((setting) => ['-c', setting]);

const settings = flagsOf(['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200']);
const careless = flagsOf(['fsync=off', 'full_page_writes=off']);

/**
 * Stands between this process and the server, and reads its own input: when that ends, because `stop` ended it or
 * because this process died, however it died, the shell ends the server and removes the folder ($0).
 */
const guard = '"$@" </dev/null & exec >/dev/null 2>&1; cat; kill -INT $!; wait $!; cd /; rm -rf "$0"';

/** Runs the server until the returned function is called; resolves once it accepts connections. */
async function serve(server: readonly string[], folder: string, owner: Owner): Promise<() => Promise<void>> {
  const shell = spawn('sh', ['-c', guard, folder, ...server], {
    ...owner,
    cwd: folder,
    env: environment,
    // A group of its own, so that Ctrl-C in the terminal does not end the shell before it has tidied up.
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const stop = async () => {
    if (shell.exitCode !== null) return;
    const gone = once(shell, 'exit');
    shell.stdin.end();
    await gone;
  };
  const ready = Promise.withResolvers<void>();
  let log = '';
  // Listened to until the end: a server whose log nobody reads stops at its next line once the pipe is full.
  shell.stderr.setEncoding('utf8').on('data', (text: string) => {
    log = `${log}${text}`.slice(-10_000);
    if (log.includes('ready to accept connections')) ready.resolve();
  });
  shell.once('exit', () => ready.reject(new Error(`PostgreSQL for the tests did not start:\n${log}`)));
  await ready.promise;
  return stop;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('The machine gave no loopback port.');
  return address.port;
}
