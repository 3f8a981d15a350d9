interface DriverError {
  readonly code?: unknown;
  readonly constraint?: unknown;
}

/** Whether an error or one that it wraps is such: drizzle wraps what drivers throw. */
const isOrWraps = (error: unknown, isSuch: (error: DriverError) => boolean): boolean =>
  typeof error === 'object' &&
  error !== null &&
  (isSuch(error) || ('cause' in error && isOrWraps(error.cause, isSuch)));

/** SQLSTATEs after which the same transaction may succeed: serialization failure, deadlock, and two sessions that create one object at once. */
const transientStates = new Set(['40001', '40P01', '23505:pg_namespace_nspname_index', '42P06']);

/** Tells an error of the database after which a retry of the whole transaction may succeed. Wrapped errors are looked into. */
export const isTransient = (error: unknown): boolean =>
  isOrWraps(
    error,
    ({ code, constraint = '' }) => transientStates.has(`${code}`) || transientStates.has(`${code}:${constraint}`),
  );

/** Tells SQLite's word that another connection holds the write lock. */
export const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');

/** Of sockets and names, and SQLSTATEs: no connection, a server that starts or ends, no connection left. */
const unavailable =
  /^(SQLITE_BUSY.*|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|08...|57P0[123]|53300)$/;

/** Tells that a database is another process's just now or cannot be reached, so that opening it later may succeed. Wrapped errors are looked into. */
export const isUnavailable = (error: unknown): boolean => isOrWraps(error, ({ code }) => unavailable.test(`${code}`));

/** Tells PostgreSQL's word that a statement took longer than it may (SQLSTATE 57014). Wrapped errors are looked into. */
export const isOverdue = (error: unknown): boolean => isOrWraps(error, ({ code }) => code === '57014');

/**
 * Tells SQLite's word that the disk failed or holds something else than was written. Wrapped errors are looked into.
 * A failed fsync must not be tried again: the next one may succeed without the pages that the first one lost (Rebello and
 * others, "Can Applications Recover from fsync Failures?", USENIX ATC 2020).
 */
export const isDoubtful = (error: unknown): boolean =>
  isOrWraps(error, ({ code }) => /^SQLITE_(IOERR|CORRUPT|NOTADB)/.test(`${code}`));

/** The database was migrated by a version of the program that this one does not know. Its message says what to do. */
export class UnknownMigration extends Error {
  constructor() {
    super('The database was written by another version of Marque: start that version, or use another database');
  }
}
