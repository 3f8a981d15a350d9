import { type Cell, csvRecord } from './csv.ts';

/** The forms of a document, by the name that asks for them. */
export const formats = {
  csv: { contentType: 'text/csv; charset=utf-8; header=present' },
  jsonl: { contentType: 'application/jsonl; charset=utf-8' },
} as const;

/** The name of a form. */
export type Format = keyof typeof formats;

/** What a document says of each row, by the name of the column. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

/** What a document is made of. */
export interface DocumentOptions<Row> {
  readonly format: Format;
  readonly columns: Columns<Row>;
  /** The rows, a page at a time. */
  readonly pages: AsyncIterable<readonly Row[]>;
  /** Told how many rows were written, after each page. */
  readonly onRows?: ((rows: number) => void) | undefined;
}

/**
 * Writes rows as text, one piece a page, and reads the next page only when a piece is taken. CSV begins with the names of the
 * columns; JSON Lines ends with `{"rows":N}`, without which it was cut off.
 */
export async function* documentOf<Row>({
  format,
  columns,
  pages,
  onRows,
}: DocumentOptions<Row>): AsyncGenerator<string> {
  const names = Object.keys(columns);
  const values = Object.values(columns);
  const line = (row: Row): string => {
    const cells = values.map((value) => value(row));
    if (format === 'csv') return csvRecord(cells);
    return `${JSON.stringify(Object.fromEntries(names.map((name, index) => [name, cells[index]])))}\n`;
  };
  let rows = 0;
  if (format === 'csv') yield csvRecord(names);
  for await (const page of pages) {
    rows += page.length;
    yield page.map(line).join('');
    onRows?.(rows);
  }
  if (format === 'jsonl') yield `${JSON.stringify({ rows })}\n`;
}
