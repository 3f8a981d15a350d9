/** What a cell holds: text of anybody's, or a value of ours. Null is an empty cell. */
export type Cell = string | number | boolean | null;

/** What a spreadsheet takes for a formula at the beginning of a text (OWASP, "CSV Injection"). */
const formula = /^[=+\-@\t\r]/;

/**
 * A record as RFC 4180 has it, with its line break. A text that a spreadsheet would run as a formula has an apostrophe in front,
 * which spreadsheets take for "this is text".
 */
export const csvRecord = (cells: readonly Cell[]): string => `${cells.map(written).join(',')}\r\n`;

const written = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
