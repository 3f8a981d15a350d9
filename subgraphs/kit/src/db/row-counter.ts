/** Ends a statement that looked at more rows than it may. Drizzle wraps it. */
export class TooManyRows extends Error {
  constructor() {
    super('The statement looked at more rows than it may');
  }
}

/** Tells a `TooManyRows`. Wrapped errors are looked into. */
export const isTooManyRows = (error: unknown): boolean =>
  error instanceof TooManyRows ||
  (typeof error === 'object' && error !== null && 'cause' in error && isTooManyRows(error.cause));

/**
 * Makes SQLite's function `looked_at(value, run, at_most)`, which is true. As a condition it bounds a statement, which SQLite
 * would else run to its end, and the process with it: asked of more rows than `at_most` in one run it throws `TooManyRows`.
 * `value` is a column, so that it is asked of each row, and a number, which is handed over quickest; each run of a statement
 * has another number. A call costs several times what a look at an entry of an index does.
 */
export const createRowCounter = () => {
  let current: unknown;
  let rows = 0;
  return (_value: unknown, run: unknown, atMost: unknown): number => {
    if (run !== current) {
      current = run;
      rows = 0;
    }
    rows += 1;
    if (rows > Number(atMost)) throw new TooManyRows();
    return 1;
  };
};
