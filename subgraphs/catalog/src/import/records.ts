import { pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { FeedRefused } from './refusal.ts';
import { type FeedSource, readHeaderLine } from './source.ts';

/** One record of a feed, before anybody knows what its columns mean. */
export interface FeedRecord {
  /** The line of the file that it begins on; the header is line 1. */
  readonly line: number;
  readonly fields: readonly string[];
}

/** The most that one record may hold. A record is held in memory whole, so this also bounds that. */
export const recordLimit = 1_000_000;

/** What csv-parse gives with `info: true`. */
interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

const delimiters = ['\t', ',', ';'] as const;

/** The delimiter that a header line uses: of tab, comma and semicolon the one that divides it most. */
export const delimiterOf = (header: string): string => {
  const [best] = delimiters
    .map((delimiter) => ({ delimiter, count: header.split(delimiter).length }))
    .sort((a, b) => b.count - a.count);
  return best?.delimiter ?? ',';
};

const inWords: Record<string, (error: CsvError) => string> = {
  CSV_MAX_RECORD_SIZE: ({ lines }) =>
    `Line ${lines}: a field or record of more than ${recordLimit / 1_000_000} MB. No ad is that long; a quote is probably not closed`,
  CSV_QUOTE_NOT_CLOSED: () => 'The last line ends inside a quoted field: the file was cut, send it again',
  Z_BUF_ERROR: () => 'The gzip ends too early: the file was cut, send it again',
  Z_DATA_ERROR: () => 'The gzip is damaged: send it again',
};

/** Says why a feed could not be read, where that is the feed's fault. Anything else is passed on. */
const explain = (error: unknown): unknown => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const sentence = inWords[code];
  if (sentence) return new FeedRefused(sentence(error as CsvError)); // the codes are csv-parse's and zlib's own
  return error instanceof CsvError ? new FeedRefused(`No CSV or TSV: ${error.message}`) : error;
};

/**
 * Reads a feed record by record, the header first, in memory that does not grow with it. Quotes inside unquoted fields
 * are taken as they stand. Throws `FeedRefused` with a sentence for a file that is cut, damaged, or holds an endless record.
 */
export const readRecords = async function* (source: FeedSource): AsyncGenerator<FeedRecord> {
  try {
    const parser = parse({
      bom: true,
      delimiter: delimiterOf(await readHeaderLine(source)),
      info: true,
      max_record_size: recordLimit,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
    const records = pipeline(source.read(), parser, () => undefined);
    let columns: number | undefined;
    let last: readonly string[] = [];
    for await (const { record, info } of records as AsyncIterable<Parsed>) {
      const inside = record.reduce((lines, field) => lines + (field.match(/\n/g)?.length ?? 0), 0);
      columns ??= record.length;
      last = record;
      yield { line: info.lines - inside, fields: record };
    }
    if (last.length < (columns ?? 0) && !source.endsLine())
      throw new FeedRefused('The last line ends before its last column: the file was cut, send it again');
  } catch (error) {
    throw explain(error);
  }
};
