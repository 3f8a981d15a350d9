import type { FeedFormat } from './format.ts';
import { FeedRefused } from './refusal.ts';
import { columnName } from './row.ts';

/** A needed column is there under one of its names, the first of which is the format's own. */
const missingOf = (format: FeedFormat, columns: ReadonlySet<string>): string[] =>
  format.needed
    .filter((names) => !names.some((name) => columns.has(columnName(name))))
    .map((names) => names.join(' or '));

/**
 * Where each column of a header stands. Throws `FeedRefused` for a header that repeats a column, lacks one that the
 * format needs, or is another format's; the sentence names them.
 */
export const readHeader = (
  header: readonly string[],
  format: FeedFormat,
  formats: readonly FeedFormat[],
): ReadonlyMap<string, number> => {
  const names = header.map(columnName);
  const repeated = names.find((name, at) => name !== '' && names.indexOf(name) !== at);
  if (repeated !== undefined) throw new FeedRefused(`The header has the column ${repeated} more than once`);
  const columns = new Set(names);
  const missing = missingOf(format, columns);
  if (missing.length === 0) return new Map(names.map((name, at) => [name, at]));
  const other = formats.find((candidate) => candidate !== format && missingOf(candidate, columns).length === 0);
  throw new FeedRefused(
    other
      ? `These are the columns of --kind ${other.name}, not of --kind ${format.name}`
      : `The header lacks ${missing.length === 1 ? 'the column' : 'the columns'} ${missing.join(', ')}, which --kind ${format.name} needs`,
  );
};
