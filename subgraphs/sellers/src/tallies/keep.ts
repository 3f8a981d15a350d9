import { forever, type Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { prepared } from '@marque/kit/db/prepared.ts';
import { and, eq, sql } from 'drizzle-orm';
import type { Pair } from '../authorizations/pair.ts';
import { countAlike } from '../listings/alike.ts';
import type { StandingsOf } from '../listings/alike-standings.ts';
import type { Granted } from '../listings/right.ts';
import { isLive, liveTime, standingsOf } from '../listings/standing.ts';
import type { ListingChange } from '../listings/store.ts';
import type { ListingFacts } from '../listings/tables.ts';
import { type Growth, grow, keepGrowth } from './growth.ts';
import { classTimes, columnOf, textOf, type WordsColumn } from './standings.ts';
import { type TallyRow, tallies } from './tables.ts';

const addTally = prepared<TallyRow & Record<string, unknown>, unknown>('add_tally', (database) =>
  database
    .insert(tallies)
    .values({
      brandId: sql.placeholder('brandId'),
      sellerId: sql.placeholder('sellerId'),
      standings: sql.placeholder('standings'),
      claiming: sql.placeholder('claiming'),
      disclosing: sql.placeholder('disclosing'),
      silent: sql.placeholder('silent'),
      changedAt: sql.placeholder('changedAt'),
    })
    .onConflictDoUpdate({
      target: [tallies.brandId, tallies.sellerId, tallies.standings],
      set: {
        claiming: sql`${tallies.claiming} + excluded.claiming`,
        disclosing: sql`${tallies.disclosing} + excluded.disclosing`,
        silent: sql`${tallies.silent} + excluded.silent`,
        changedAt: sql`case when excluded.changed_at > ${tallies.changedAt} then excluded.changed_at else ${tallies.changedAt} end`,
      },
    }),
);

/** A tally that counts so many listings of one kind of words. */
export const tallyOf = (
  { brandId, sellerId }: Pair,
  standings: string,
  column: WordsColumn,
  listings: number,
  changedAt: Instant,
): TallyRow => ({
  brandId,
  sellerId,
  standings,
  claiming: 0,
  disclosing: 0,
  silent: 0,
  changedAt,
  [column]: listings,
});

/** Counts what a change of a listing brings about. In its transaction, once what was known before is history. */
export const tallyListing = async (
  tx: Executor,
  { before, after }: ListingChange,
  standings: StandingsOf,
): Promise<void> => {
  const [old, new_] = [before, after].map((facts) =>
    facts && isLive(facts) ? tallyOf(facts, textOf(standings(facts)), columnOf(facts), 1, after.since) : null,
  );
  // When its time is up is asked of the listing itself, so that of an instant before another end was set the tally knows nothing.
  if (JSON.stringify(old) !== JSON.stringify(new_) || before?.expiresAt !== after.expiresAt) {
    if (old) {
      const { claiming, disclosing, silent } = old;
      await addTally(tx, { ...old, claiming: -claiming, disclosing: -disclosing, silent: -silent });
    }
    if (new_) await addTally(tx, { ...new_ });
  }
  const timesOf = (facts: ListingFacts, until: Instant) => {
    const time = liveTime({ ...facts, until });
    return time ? classTimes(standings(facts), facts, time) : [];
  };
  const lost: Growth = new Map();
  if (before) {
    grow(lost, timesOf(before, forever), -1);
    grow(lost, timesOf(before, after.since), 1);
  }
  const gained: Growth = before?.brandId === after.brandId ? lost : new Map();
  grow(gained, timesOf(after, forever), 1);
  if (before) await keepGrowth(tx, before.brandId, lost);
  if (gained !== lost || !before) await keepGrowth(tx, after.brandId, gained);
};

/**
 * Counts what a change of a seller's rights brings about, from its instant on, by counting the seller's listings of the
 * brand once, however many there are.
 */
export const tallyRight = async (
  tx: Executor,
  pair: Pair,
  { before, after }: { readonly before: readonly Granted[]; readonly after: readonly Granted[] },
  at: Instant,
): Promise<void> => {
  const growth: Growth = new Map();
  const rows = new Map<string, TallyRow>();
  for (const group of await countAlike(tx, pair, at)) {
    const [old, new_] = [before, after].map((granted) => standingsOf(granted, group));
    if (!old || !new_) continue;
    const time = { from: Math.max(at, group.since), until: Math.min(group.until, group.expiresAt) };
    grow(growth, classTimes(old, group, time), -group.listings);
    grow(growth, classTimes(new_, group, time), group.listings);
    if (group.until < forever) continue;
    const tally = tallyOf(pair, textOf(new_), columnOf(group), group.listings, at);
    const alike = rows.get(tally.standings);
    rows.set(tally.standings, alike ? sumOf(alike, tally) : tally);
  }
  const ofPair = and(eq(tallies.brandId, pair.brandId), eq(tallies.sellerId, pair.sellerId));
  const known = await tx.select({ changedAt: tallies.changedAt }).from(tallies).where(ofPair);
  const changedAt = Math.max(at, ...known.map((row) => row.changedAt));
  // One row stays where there was any: it says since when the others are gone.
  if (rows.size === 0 && known.length > 0) rows.set(textOf([]), tallyOf(pair, textOf([]), 'silent', 0, changedAt));
  await tx.delete(tallies).where(ofPair);
  for (const row of rows.values()) await addTally(tx, { ...row, changedAt });
  await keepGrowth(tx, pair.brandId, growth);
};

/** Two tallies of the same listings' standings as one. */
export const sumOf = (a: TallyRow, b: TallyRow): TallyRow => ({
  ...a,
  claiming: a.claiming + b.claiming,
  disclosing: a.disclosing + b.disclosing,
  silent: a.silent + b.silent,
});
