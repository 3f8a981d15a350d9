import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AtEnd } from '@marque/kit/testing/database.ts';

const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/** How a program of the project is run. */
export interface ProgramOptions {
  readonly arguments?: readonly string[];
  /** All that it sees of the environment, besides the path. */
  readonly environment: Readonly<Record<string, string>>;
}

/** How a program ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program of the project to its end. */
export async function runProgram(file: string, options: ProgramOptions): Promise<Ended> {
  const child = start(file, options);
  const said = collect(child);
  const [code]: (number | null)[] = await once(child, 'close');
  return { code: code ?? null, ...said };
}

/** Starts a program of the project that ends on SIGTERM, and resolves with what it said, on standard output unless told otherwise, once that matches; ended at the end. */
export async function startProgram(
  file: string,
  {
    says,
    on = 'stdout',
    atEnd,
    ...options
  }: ProgramOptions & { readonly says: RegExp; readonly on?: 'stdout' | 'stderr'; readonly atEnd: AtEnd },
): Promise<string> {
  const child = start(file, options);
  const said = collect(child);
  atEnd(() => end(child));
  while (!says.test(said[on])) {
    await Promise.race([once(child[on], 'data'), once(child, 'exit')]);
    if (child.exitCode !== null && !says.test(said[on]))
      throw new Error(`${file} ended before it was ready:\n${said.stderr}`);
  }
  return said[on];
}

/** Starts a program of the project and kills it, as a crash would, some time after it has said something. */
export async function killedAfter(
  file: string,
  { says, afterMs, ...options }: ProgramOptions & { readonly says: RegExp; readonly afterMs: () => number },
): Promise<void> {
  const child = start(file, options);
  const said = collect(child);
  const closed = once(child, 'close');
  while (!says.test(said.stdout)) {
    await Promise.race([once(child.stdout, 'data'), closed]);
    if (child.exitCode !== null) throw new Error(`${file} ended before it was killed:\n${said.stderr}`);
  }
  await setTimeout(afterMs());
  child.kill('SIGKILL');
  await closed;
}

function start(file: string, { arguments: given = [], environment }: ProgramOptions): ChildProcessWithoutNullStreams {
  const env = { PATH: process.env.PATH, ...environment };
  return spawn(process.execPath, [file, ...given], { cwd: projectFolder, env });
}

function collect(child: ChildProcessWithoutNullStreams): { stdout: string; stderr: string } {
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
  return said;
}

async function end(child: ChildProcessWithoutNullStreams): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'close');
  child.kill('SIGTERM');
  await ended;
}
