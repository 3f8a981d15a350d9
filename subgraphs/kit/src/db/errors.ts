/** SQLSTATEs after which the same transaction may succeed: serialization failure, deadlock, and two sessions that create one object at once. */
const transientStates = new Set(['40001', '40P01', '23505:pg_namespace_nspname_index', '42P06']);

/** Tells an error of the database after which a retry of the whole transaction may succeed. Wrapped errors are looked into. */
export const isTransient = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false;
  if ('code' in error && typeof error.code === 'string') {
    const constraint = 'constraint' in error ? String(error.constraint) : '';
    if (transientStates.has(error.code) || transientStates.has(`${error.code}:${constraint}`)) return true;
  }
  return 'cause' in error && isTransient(error.cause);
};

/** Tells SQLite's word that another connection holds the write lock. */
export const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');

/** Of sockets and names, and SQLSTATEs: no connection, a server that starts or ends, no connection left. */
const unavailable =
  /^(SQLITE_BUSY.*|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|08...|57P0[123]|53300)$/;

/** Tells that a database is another process's just now or cannot be reached, so that opening it later may succeed. Wrapped errors are looked into. */
export const isUnavailable = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false;
  if ('code' in error && unavailable.test(String(error.code))) return true;
  return 'cause' in error && isUnavailable(error.cause);
};

/** Tells PostgreSQL's word that a statement took longer than it may (SQLSTATE 57014). Wrapped errors are looked into. */
export const isOverdue = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false;
  if ('code' in error && error.code === '57014') return true;
  return 'cause' in error && isOverdue(error.cause);
};

/**
 * Tells SQLite's word that the disk failed or holds something else than was written. Wrapped errors are looked into.
 * A failed fsync must not be tried again: the next one may succeed without the pages that the first one lost (Rebello and
 * others, "Can Applications Recover from fsync Failures?", USENIX ATC 2020).
 */
export const isDoubtful = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false;
  if ('code' in error && /^SQLITE_(IOERR|CORRUPT|NOTADB)/.test(String(error.code))) return true;
  return 'cause' in error && isDoubtful(error.cause);
};

/** The database was migrated by a version of the program that this one does not know. Its message says what to do. */
export class UnknownMigration extends Error {
  constructor() {
    super('The database was written by another version of Marque: start that version, or use another database');
  }
}
