import type { Clock } from '@marque/kit/clock.ts';
import type { Progress } from '@marque/kit/command/progress.ts';
import type { Database } from '@marque/kit/db/database.ts';
import type { NewId } from '@marque/kit/ids.ts';
import { type ExaminedFeed, readRows } from './examine.ts';
import { judgeRow, type RunContext } from './judge.ts';
import { loadReferences } from './references.ts';
import type { Rejects } from './rejects.ts';
import type { FeedRow } from './row.ts';
import { createWarningCounts, emptySummary, type Summary } from './summary.ts';
import { refuseMassWithdrawal, withdrawMissing } from './withdraw.ts';
import { type JudgedAd, writeBatch } from './write-batch.ts';

/** What a run is told. */
export interface ImportOptions {
  readonly database: Database;
  readonly feed: ExaminedFeed;
  readonly sellerId: string;
  /** ISO 4217, for prices that name no currency. */
  readonly currency: string | undefined;
  /** The feed is all that the seller offers: what it no longer sends is withdrawn. */
  readonly full: boolean;
  /** Lets a complete feed withdraw more than half of what the seller offers. */
  readonly allowMassWithdrawal: boolean;
  readonly rejects: Rejects;
  readonly progress: Progress;
  readonly clock: Clock;
  readonly newId: NewId;
  /** Ads in one transaction: few enough that a server on the same database waits a moment only. */
  readonly batchSize?: number;
}

/** What a run came to, with a line for each column that was warned of. */
export interface Imported {
  readonly summary: Summary;
  readonly warnings: readonly string[];
}

/**
 * Brings a seller's feed into the catalog, batch by batch. Each batch is one transaction and each ad is known by the
 * seller's id of it, so that a run that was killed is completed, and one that is repeated changes nothing. Throws
 * `FeedRefused`, with nothing written, for a complete feed that would withdraw too much.
 */
export const importFeed = async (options: ImportOptions): Promise<Imported> => {
  const { database, feed, sellerId, full } = options;
  const { format, scratch } = feed;
  const now = options.clock();
  const target = { sellerId, kind: format.kind, scratch, now };
  if (full && !options.allowMassWithdrawal) await refuseMassWithdrawal(database, target);
  const context: RunContext = {
    references: await loadReferences(database.reader),
    now,
    currency: options.currency,
    format,
    sellerId,
    scratch,
  };
  const report = createReport(options);
  await writeAll(options, context, report);
  if (full) report.summary.withdrawn = await withdrawMissing(database, target);
  return { summary: report.summary, warnings: report.warnings.lines() };
};

/** Where the ads of a run are counted. */
const createReport = ({ rejects, feed: { format } }: ImportOptions) => {
  const summary = emptySummary();
  const warnings = createWarningCounts();
  const refuse = (row: FeedRow): void => {
    summary.refused += 1;
    rejects.add(row.text(...format.id), row);
  };
  const take = (row: FeedRow, outcome: 'new' | 'changed' | 'unchanged'): void => {
    summary[outcome] += 1;
    if (row.warnings.length === 0) return;
    summary.warnings += 1;
    warnings.add(row);
  };
  return { summary, warnings, refuse, take };
};

const writeAll = async (
  { database, feed, newId, progress, batchSize = 250 }: ImportOptions,
  context: RunContext,
  report: ReturnType<typeof createReport>,
): Promise<void> => {
  let batch: JudgedAd[] = [];
  let done = 0;
  progress.begin('Importing', feed.ads);
  const flush = async (): Promise<void> => {
    const outcomes = await writeBatch(database, batch, { ...context, newId });
    for (const [index, { row }] of batch.entries()) {
      const outcome = outcomes[index];
      if (outcome === undefined || outcome === 'refused') report.refuse(row);
      else report.take(row, outcome);
    }
    batch = [];
    progress.at(done);
  };
  for await (const row of readRows(feed.source, feed.format)) {
    const ad = judgeRow(row, context);
    if (ad) batch.push({ row, ad });
    else report.refuse(row);
    done += 1;
    if (batch.length >= batchSize) await flush();
  }
  if (batch.length > 0) await flush();
  progress.end();
};
