import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';

/** A CSV file that the browser kept. */
export interface Downloaded {
  readonly name: string;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** What the browser downloads after a deed. */
export async function downloadedBy(page: Page, deed: () => Promise<void>): Promise<Downloaded> {
  const [download] = await Promise.all([page.waitForEvent('download'), deed()]);
  const text = await readFile(await download.path(), 'utf8');
  return { name: download.suggestedFilename(), rows: parse(text, { columns: true, record_delimiter: '\r\n' }) };
}
