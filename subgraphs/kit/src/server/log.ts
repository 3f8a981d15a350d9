import { type DestinationStream, type Logger, pino } from 'pino';

export type { Logger } from 'pino';

/** A process's log: one JSON line each, to standard error, at the level that LOG_LEVEL names (`info` without it). Errors are written without the values that they were about. */
export function createLog(
  name: string,
  level = process.env.LOG_LEVEL ?? 'info',
  destination: DestinationStream = pino.destination(2),
): Logger {
  return pino({ name, level, base: { name }, serializers: { err: loggedError } }, destination);
}

/** A log that keeps silent, for tests. */
export const silentLog: Logger = pino({ level: 'silent' });

/** What is logged of an error. */
export interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  /** Where it was thrown, without the message. */
  readonly at: readonly string[];
  readonly cause?: LoggedError;
}

const longestMessage = 500;
const mostCauses = 4;

/**
 * What is logged of an error: its type, message, code, place and cause. Drivers add the parameters of a statement to the message,
 * and the row to properties of its own (`detail`, `parameters`): they may be anybody's and are left out.
 */
export function loggedError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: plain(String(error)), at: [] };
  const { name, message, stack = '', cause } = error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return {
    type: name,
    message: plain(message),
    ...(code && { code }),
    at: stack
      .slice(stack.indexOf(message) + message.length)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line.startsWith('at ')),
    ...(cause !== undefined && depth < mostCauses && { cause: loggedError(cause, depth + 1) }),
  };
}

/** A message may quote what a caller sent: looking for spaces before the parameters would take time that grows with the square of a run of them. */
function plain(message: string): string {
  const [text = ''] = message.split(/\bparams:/, 1);
  return (text === message ? text : text.trimEnd()).slice(0, longestMessage);
}
