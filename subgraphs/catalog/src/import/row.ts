/** Something about one ad that is not as it should be. */
export interface Fault {
  /** The column. */
  readonly field: string;
  /** What stood there. */
  readonly value: string;
  /** A sentence for the seller that says what is wrong. */
  readonly reason: string;
}

/** One ad as the feed gives it, column by column, with the faults that judging it brings up. */
export interface FeedRow {
  readonly line: number;
  /** The text of the first of these columns that has one, cleaned; empty where none has. */
  readonly text: (...columns: readonly string[]) => string;
  /** Records a fault for which the ad is refused. */
  readonly error: (column: string, reason: string) => void;
  /** Records a fault with which the ad is taken all the same. */
  readonly warn: (column: string, reason: string) => void;
  readonly errors: readonly Fault[];
  readonly warnings: readonly Fault[];
}

/** How a header's names are compared: without capitals and the blanks around them. */
export const columnName = (name: string): string => name.trim().toLowerCase();

/** Control characters but for line breaks and tabs, and the marks that turn the direction of writing round. */
const unprintable = /[[\p{Cc}\u202a-\u202e\u2066-\u2069]--[\n\t]]/gv;

/** A text as it may be stored: composed (NFC), lines ended by \n, without what no ad needs and PostgreSQL partly refuses. */
export const clean = (text: string): string =>
  text.normalize('NFC').replaceAll('\r\n', '\n').replace(unprintable, ' ').trim();

/** Most of a value that a rejects file repeats. */
const quoted = 200;

/** Makes a row of a record's fields; `positions` says where each column stands. */
export const createRow = (positions: ReadonlyMap<string, number>, line: number, fields: readonly string[]): FeedRow => {
  const errors: Fault[] = [];
  const warnings: Fault[] = [];
  const read = (column: string): string => clean(fields[positions.get(columnName(column)) ?? -1] ?? '');
  const fault = (field: string, reason: string): Fault => ({ field, value: read(field).slice(0, quoted), reason });
  return {
    line,
    text: (...columns) => columns.map(read).find((value) => value !== '') ?? '',
    error: (column, reason) => void errors.push(fault(column, reason)),
    warn: (column, reason) => void warnings.push(fault(column, reason)),
    errors,
    warnings,
  };
};
