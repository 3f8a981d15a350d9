import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** What a subgraph's process says once it listens. */
export interface Listens {
  readonly url: string;
}

/** What it is told then: where every subgraph listens, by name. */
export interface Others {
  readonly urls: Readonly<Record<string, string>>;
}

/** Which subgraphs become processes, and how. */
export interface ChildrenOptions {
  readonly names: readonly string[];
  /** The port of the first; the others follow it. Each takes a free one for 0. */
  readonly firstPort: number;
  /** What each process runs, by `runChild`: the project's subgraphs, unless told otherwise. */
  readonly program?: URL;
  readonly environment?: NodeJS.ProcessEnv;
}

const subgraphProgram = new URL('subgraph-process.ts', import.meta.url);

/** The subgraphs as processes of their own. */
export interface Children {
  /** Where each listens, by name, without a path. */
  readonly urls: Readonly<Record<string, string>>;
  /** Resolves with the name of the first that ends. */
  readonly death: Promise<string>;
  /** Whether every one of them is ready. */
  readonly ready: () => Promise<boolean>;
  /** Ends them in order, letting running requests finish. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts a process for each named subgraph, on ports from the given one (free ones for 0), and tells each where the others are.
 * Rejects with SubgraphEnded when one ends first.
 */
export async function startChildren({
  names,
  firstPort,
  program = subgraphProgram,
  environment = process.env,
}: ChildrenOptions): Promise<Children> {
  const children = names.map((name, index) => ({
    name,
    process: start(program, [name, `${firstPort && firstPort + index}`], environment),
  }));
  const death = Promise.race(children.map(async ({ name, process }) => once(process, 'exit').then(() => name)));
  const stop = async (): Promise<void> => {
    await Promise.all(children.map(({ process }) => end(process)));
  };
  const listening = Promise.all(children.map(async ({ name, process }) => [name, await urlOf(process)] as const));
  const started = await Promise.race([listening, death]);
  if (typeof started === 'string') {
    await stop();
    throw new SubgraphEnded(started);
  }
  const urls = Object.fromEntries(started);
  const others: Others = { urls };
  for (const { process } of children) process.send(others);
  return { urls, death, stop, ready: async () => (await Promise.all(Object.values(urls).map(isReady))).every(Boolean) };
}

/** A subgraph's process ended by itself; what it said for a reason is in the output above. */
export class SubgraphEnded extends Error {
  constructor(name: string) {
    super(`The subgraph ${name} ended while it started; what it said is above.`);
  }
}

/** In a process group of its own, so that Ctrl-C reaches it by way of us and in order; it ends by itself should we be killed. */
function start(program: URL, args: string[], env: NodeJS.ProcessEnv): ChildProcess {
  return fork(fileURLToPath(program), args, { detached: true, env });
}

async function urlOf(process: ChildProcess): Promise<string> {
  const [{ url }] = (await once(process, 'message')) as [Listens]; // our own process speaks
  return url;
}

async function end(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const ended = once(process, 'exit');
  process.kill('SIGTERM');
  await ended;
}

async function isReady(url: string): Promise<boolean> {
  const answer = await fetch(`${url}/readiness`, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
  return answer?.ok ?? false;
}
