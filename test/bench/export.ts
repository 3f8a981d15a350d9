import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { forever } from '@marque/kit/clock.ts';
import { openDatabase } from '@marque/kit/db/open.ts';
import { documentOf, type Format } from '@marque/sellers/export/document.ts';
import { findingColumns, findingPages } from '@marque/sellers/export/findings.ts';
import { insertFindings, type NewFinding } from '@marque/sellers/findings/store.ts';
import { tableOf } from './measure.ts';

const now = Date.parse('2026-11-25T00:00:00Z');
const brandId = 'brd_tesla';
const migrations = new URL('../../subgraphs/sellers/migrations/', import.meta.url);
const usual = [100_000, 1_000_000];
const batch = 10_000;

const finding = (index: number): NewFinding => ({
  listingId: `lst_${index}`,
  brandId,
  sellerId: `sel_${index % 500}`,
  region: 'CN-SH',
  class: 'FALSE_CLAIM',
  kind: 'FALSE_CLAIM',
  campaignId: null,
  rivalId: null,
  gap: null,
  currency: null,
  detectedAt: now - index,
  resolvedAt: forever,
  evidence: null,
});

/** What one document came to. */
interface Written {
  readonly cpuSeconds: number;
  readonly bytes: number;
  /** By how much the heap stood at most above where it began, in megabytes. */
  readonly grown: number;
}

/** `npm run bench -- export [--rows 100000,1000000]`: CPU and memory of documents of several lengths, on SQLite. */
export async function run(options: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...options], options: { rows: { type: 'string' } } });
  const sizes = values.rows?.split(',').map(Number) ?? usual;
  const dataFolder = mkdtempSync(join(tmpdir(), 'marque-export-'));
  const database = await openDatabase({ name: 'sellers', migrations, dataFolder });
  const rows: string[][] = [['rows', 'format', 'CPU us a row', 'MB written', 'MB grown']];
  try {
    let filled = 0;
    const write = async (format: Format): Promise<Written> => {
      const sought = { brandId, asOf: now, criteria: {} };
      const pages = findingPages(database.reader, sought);
      const from = process.memoryUsage().heapUsed;
      const begun = process.cpuUsage();
      let [bytes, most] = [0, 0];
      for await (const piece of documentOf({ format, columns: findingColumns, pages })) {
        bytes += Buffer.byteLength(piece);
        most = Math.max(most, process.memoryUsage().heapUsed - from);
      }
      const { user, system } = process.cpuUsage(begun);
      return { cpuSeconds: (user + system) / 1e6, bytes, grown: most / 1e6 };
    };
    for (const size of sizes) {
      for (; filled < size; filled += batch) {
        const more = Array.from({ length: Math.min(batch, size - filled) }, (_, index) => finding(filled + index));
        await database.transaction((tx) => insertFindings(tx, more));
      }
      for (const format of ['csv', 'jsonl'] as const) {
        const { cpuSeconds, bytes, grown } = await write(format);
        const perRow = ((cpuSeconds * 1e6) / size).toFixed(1);
        rows.push([size.toLocaleString('en'), format, perRow, (bytes / 1e6).toFixed(0), grown.toFixed(0)]);
      }
    }
    process.stdout.write(`${tableOf(rows)}\n`);
  } finally {
    await database.close();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}
