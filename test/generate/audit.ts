import type { Database } from '@marque/kit/db/database.ts';
import type { Campaign } from '@marque/schema/campaigns.ts';
import { readRights } from '@marque/sellers/authorizations/rights.ts';
import { readCampaigns } from '@marque/sellers/campaigns/store.ts';
import { deriveFindings } from '@marque/sellers/findings/derive.ts';
import { findings } from '@marque/sellers/findings/tables.ts';
import { createStandings, type StandingsOf } from '@marque/sellers/listings/alike-standings.ts';
import { liveTime } from '@marque/sellers/listings/standing.ts';
import { asVersion } from '@marque/sellers/listings/store.ts';
import type { ListingFacts } from '@marque/sellers/listings/tables.ts';
import { type Growth, grow, keepGrowth } from '@marque/sellers/tallies/growth.ts';
import { sumOf, tallyOf } from '@marque/sellers/tallies/keep.ts';
import { classTimes, columnOf, textOf } from '@marque/sellers/tallies/standings.ts';
import { type TallyRow, tallies } from '@marque/sellers/tallies/tables.ts';
import type { BulkLoad } from './bulk.ts';
import type { Parties } from './parties.ts';

/** What an audit of generated listings follows from beside their facts. */
export interface AuditSurroundings {
  readonly standings: StandingsOf;
  readonly campaigns: readonly Campaign[];
}

/** Pairs of brand and seller whose rights are read by one statement. */
const pairsPerRead = 1_000;

/** Reads them out of sellers, once all parties are registered there. */
export const readAuditSurroundings = async (
  { reader }: Database,
  { carSellers, flatSellers }: Parties,
): Promise<AuditSurroundings> => {
  const pairs = [...carSellers, ...flatSellers].flatMap(({ seller, brandIds, projects }) =>
    [...brandIds, ...projects.map(({ brandId }) => brandId)].map((brandId) => ({ brandId, sellerId: seller.id })),
  );
  const rights = new Map<
    string,
    Awaited<ReturnType<typeof readRights>> extends ReadonlyMap<string, infer One> ? One : never
  >();
  for (let start = 0; start < pairs.length; start += pairsPerRead)
    for (const [pair, granted] of await readRights(reader, pairs.slice(start, start + pairsPerRead)))
      rights.set(pair, granted);
  return { standings: createStandings(rights), campaigns: await readCampaigns(reader) };
};

/**
 * Makes the writer of all that sellers derives of new listings: findings and tallies. Evidence is left out: whoever looks
 * at a finding first freezes it, as after any change of many listings at once.
 */
export const createAuditWriter = (load: BulkLoad, { standings, campaigns }: AuditSurroundings) => {
  const counted = new Map<string, TallyRow>();
  const growths = new Map<string, Growth>();
  const count = (facts: ListingFacts): void => {
    const live = liveTime(asVersion(facts));
    if (!live) return;
    const periods = standings(facts);
    const tally = tallyOf(facts, textOf(periods), columnOf(facts), 1, facts.since);
    const key = `${tally.brandId} ${tally.sellerId} ${tally.standings}`;
    const known = counted.get(key);
    counted.set(key, known ? { ...sumOf(known, tally), changedAt: Math.max(known.changedAt, tally.changedAt) } : tally);
    const growth: Growth = growths.get(facts.brandId) ?? new Map();
    growths.set(facts.brandId, growth);
    grow(growth, classTimes(periods, facts, live), 1);
  };
  return {
    write: (facts: ListingFacts): void => {
      for (const one of deriveFindings({
        versions: [asVersion(facts)],
        standings,
        campaigns,
        policies: [],
        rivals: [],
      }))
        load.add(findings, { ...one, evidence: null });
      count(facts);
    },
    /** Queues the tallies, when all listings are written. */
    finish: (): void => {
      for (const row of counted.values()) load.add(tallies, { ...row });
    },
    /** Adds to what the days of brands brought; the story has days of its own. */
    keepDays: (sellers: Database): Promise<void> =>
      sellers.transaction(async (tx) => {
        for (const [brandId, growth] of growths) await keepGrowth(tx, brandId, growth);
      }),
  };
};
