/** Calls of one measurement that are not counted: they prepare statements and fill caches. */
const warmUp = 5;
/** Rounds of which the quickest counts, since what else the machine does only ever adds. */
const rounds = 5;

/**
 * The CPU time of each of several calls that are compared, in microseconds: rounds of all in turn, so that what else the
 * machine does meets them alike; the least of the rounds, each long enough for the clock's steps.
 */
export const cpuMicrosecondsInTurn = async (
  calls: readonly (() => Promise<unknown>)[],
  roundMs = 60,
): Promise<readonly number[]> => {
  const best = calls.map(() => Number.POSITIVE_INFINITY);
  for (const call of calls) for (let index = 0; index < warmUp; index += 1) await call();
  for (let round = 0; round < rounds; round += 1)
    for (const [index, call] of calls.entries())
      best[index] = Math.min(best[index] ?? 0, await oneRound(call, roundMs));
  return best;
};

const oneRound = async (call: () => Promise<unknown>, roundMs: number): Promise<number> => {
  const begun = process.cpuUsage();
  let calls = 0;
  let spent = 0;
  while (spent < roundMs * 1000) {
    await call();
    calls += 1;
    const { user, system } = process.cpuUsage(begun);
    spent = user + system;
  }
  return spent / calls;
};

/** The CPU time of one call in microseconds, measured as `cpuMicrosecondsInTurn` does. */
export const cpuMicroseconds = async (call: () => Promise<unknown>, roundMs = 60): Promise<number> =>
  (await cpuMicrosecondsInTurn([call], roundMs))[0] ?? Number.NaN;

/** A table for reading: the first row names the columns. */
export const tableOf = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...body.map(line)].join('\n');
};
