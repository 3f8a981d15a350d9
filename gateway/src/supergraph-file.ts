import { readFile, stat } from 'node:fs/promises';
import type { Logger } from '@marque/kit/server/log.ts';
import type { Metrics } from './metrics.ts';

/** What follows a file with the supergraph. */
export interface FollowOptions {
  readonly file: string;
  /** What is served already; nothing, where the file is the first to say. */
  readonly current: string | undefined;
  /** Takes a new supergraph, or rejects one that cannot be used. */
  readonly take: (supergraph: string) => Promise<void>;
  readonly log: Logger;
  readonly metrics?: Metrics | undefined;
  /** How often the file is looked at, in milliseconds. */
  readonly intervalMs?: number;
}

/** A file that is followed. */
export interface Followed {
  /** Looks at the file now; resolves when whatever it holds was taken or refused. */
  readonly look: () => Promise<void>;
  readonly stop: () => void;
}

const usualIntervalMs = 2_000;

/** Many times what a supergraph has. What is longer is not even parsed, since that would stop the event loop for seconds. */
const longestCharacters = 8 * 1024 * 1024;

/**
 * Follows a supergraph file: a new content that can be used is taken, any other (empty, cut off, no schema, gone) leaves the
 * last good one serving, or nothing before the first, with one line in the log and one count for each such content. Polled, since what watchers report of a file that is replaced differs by platform.
 */
export function followSupergraph({ file, current, take, log, metrics, ...options }: FollowOptions): Followed {
  let known = current;
  let serves = current !== undefined;
  let stamp = '';
  let looking: Promise<void> | undefined;

  const consider = async (): Promise<void> => {
    const next = await stampOf(file);
    if (next === stamp) return;
    const text = await readFile(file, 'utf8').catch(() => '');
    stamp = next;
    if (text === known) return;
    known = text;
    try {
      if (text.length > longestCharacters) throw new Error(`It has ${text.length} characters.`);
      await take(text);
      serves = true;
      metrics?.supergraphLoaded('ok');
      log.info({ file }, 'A new supergraph is served.');
    } catch (error) {
      metrics?.supergraphLoaded('refused');
      const instead = serves ? 'the last good one is served' : 'nothing is served until one can';
      log.error({ file, reason: reasonOf(error) }, `The supergraph file cannot be used; ${instead}.`);
    }
  };
  const look = (): Promise<void> => {
    looking ??= consider().finally(() => {
      looking = undefined;
    });
    return looking;
  };
  const timer = setInterval(() => void look(), options.intervalMs ?? usualIntervalMs);
  timer.unref();
  return { look, stop: () => clearInterval(timer) };
}

/** What changes with every write: the time of the change, the size and, where the file was replaced, its number. */
async function stampOf(file: string): Promise<string> {
  const { mtimeMs, size, ino } = await stat(file).catch(() => ({ mtimeMs: 0, size: 0, ino: 0 }));
  return `${mtimeMs} ${size} ${ino}`;
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 300);
}
