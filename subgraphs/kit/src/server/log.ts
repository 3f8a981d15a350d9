import { type Logger, pino } from 'pino';

export type { Logger } from 'pino';

/** A process's log: one JSON line each, to standard error, at the level that LOG_LEVEL names (`info` without it). */
export function createLog(name: string, level = process.env.LOG_LEVEL ?? 'info'): Logger {
  return pino({ name, level, base: { name } }, pino.destination(2));
}

/** A log that keeps silent, for tests. */
export const silentLog: Logger = pino({ level: 'silent' });
