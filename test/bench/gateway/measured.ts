import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Said, Told } from './process.ts';

/** What processes used since they began. */
export interface Used {
  readonly cpuMicroseconds: number;
  readonly residentBytes: number;
}

/** A process of the bench, as its parent sees it. */
export interface Measured {
  readonly url: string;
  readonly used: () => Promise<Used>;
  readonly tell: (told: Told) => void;
  readonly end: () => void;
}

/** Starts a program of this folder that calls `runMeasured`, and resolves when it listens. Its log goes to a file, as in production. */
export async function startMeasured(
  program: string,
  given: readonly string[],
  { environment, logFile }: { readonly environment: NodeJS.ProcessEnv; readonly logFile: string },
): Promise<Measured> {
  const child = fork(fileURLToPath(new URL(program, import.meta.url)), [...given], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'ignore', openSync(logFile, 'w'), 'ipc'],
  });
  const { url } = await heard(child, 'listens');
  return {
    url,
    used: () => {
      const answer = heard(child, 'used');
      child.send({ kind: 'use' } satisfies Told);
      return answer;
    },
    tell: (told) => void child.send(told),
    // On which it exits; contenders share subgraphs, so that some are ended twice.
    end: () => void (child.connected && child.disconnect()),
  };
}

async function heard<Kind extends Said['kind']>(
  child: ChildProcess,
  kind: Kind,
): Promise<Extract<Said, { kind: Kind }>> {
  const ended = new AbortController();
  const died = once(child, 'exit', { signal: ended.signal }).then(() => {
    throw new Error(`A process of the bench ended; its log says why: ${child.spawnargs.slice(1).join(' ')}`);
  });
  try {
    for (;;) {
      const [said] = (await Promise.race([once(child, 'message', { signal: ended.signal }), died])) as [Said];
      if (said.kind === kind) return said as Extract<Said, { kind: Kind }>; // just looked
    }
  } finally {
    ended.abort();
    died.catch(() => {});
  }
}
