import type { Progress } from '@marque/kit/command/progress.ts';
import type { FeedFormat } from './format.ts';
import { formats } from './formats.ts';
import { readHeader } from './header.ts';
import { readRecords } from './records.ts';
import { FeedRefused } from './refusal.ts';
import { createRow, type FeedRow } from './row.ts';
import { openScratch, type Scratch } from './scratch.ts';
import type { FeedSource } from './source.ts';

/** Reads the ads of a feed in their order. Throws `FeedRefused` when the feed is none of this format. */
export const readRows = async function* (source: FeedSource, format: FeedFormat): AsyncGenerator<FeedRow> {
  let header: { readonly positions: ReadonlyMap<string, number>; readonly columns: number } | undefined;
  for await (const { line, fields } of readRecords(source)) {
    if (!header) {
      header = { positions: readHeader(fields, format, formats), columns: fields.length };
      continue;
    }
    const row = createRow(header.positions, line, fields);
    if (fields.length !== header.columns)
      row.error(
        format.id[0] ?? '',
        `${fields.length} fields under ${header.columns} columns: nobody can tell which is which`,
      );
    yield row;
  }
  if (!header) throw new FeedRefused('The feed is empty');
};

/** A feed that was read to its end and found whole. */
export interface ExaminedFeed extends Disposable {
  readonly source: FeedSource;
  readonly format: FeedFormat;
  /** How many ads it has, the bad ones among them. */
  readonly ads: number;
  /** Holds the ids that it sends. */
  readonly scratch: Scratch;
}

/**
 * Reads a feed to its end before anything is written, so that one that is cut or damaged anywhere changes nothing, and
 * remembers the ids that it sends. Throws `FeedRefused` with the reason.
 */
export const examine = async (source: FeedSource, format: FeedFormat, progress: Progress): Promise<ExaminedFeed> => {
  using held = new DisposableStack();
  const scratch = held.adopt(openScratch(), ({ close }) => close());
  let ads = 0;
  progress.begin('Reading', source.size);
  for await (const row of readRows(source, format)) {
    const id = row.text(...format.id);
    if (id !== '') scratch.addAd(id, row.line);
    ads += 1;
    progress.at(source.taken());
  }
  progress.end();
  const kept = held.move();
  return { source, format, ads, scratch, [Symbol.dispose]: () => kept.dispose() };
};
