import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import type { Campaign } from '@marque/schema/campaigns.ts';
import { type Pair, pairKey } from '../authorizations/pair.ts';
import { readRights } from '../authorizations/rights.ts';
import { readCampaigns } from '../campaigns/store.ts';
import { freezeSubjects, type Subject } from '../evidence/freeze.ts';
import type { ViolationKind } from '../generated.ts';
import { createStandings, type StandingsOf } from '../listings/alike-standings.ts';
import { readPages, type Walk } from '../listings/pages.ts';
import type { Granted } from '../listings/right.ts';
import { asVersion, type ListingChange, readNaming, readVersions } from '../listings/store.ts';
import type { ListingFacts, ListingVersion } from '../listings/tables.ts';
import { readPolicies } from '../policies/store.ts';
import { tallyListing, tallyRight } from '../tallies/keep.ts';
import { type Derived, deriveFindings, type Known } from './derive.ts';
import { differenceFrom } from './difference.ts';
import { changeFindings, insertFindings, readReaching } from './store.ts';
import type { FindingRow } from './tables.ts';

/** Which findings are settled: those that concern a change, from its instant on. */
interface Window {
  readonly from: Instant;
  readonly concerns: (finding: Pick<FindingRow, 'kind' | 'campaignId'>) => boolean;
}

const ofRight: ReadonlySet<ViolationKind> = new Set([
  'UNAUTHORIZED_UNDISCLOSED',
  'FALSE_CLAIM',
  'OUT_OF_REGION',
  'EXPIRED',
]);

const readStandings = async (tx: Executor, versions: readonly ListingFacts[]): Promise<StandingsOf> =>
  createStandings(await readRights(tx, versions));

/** What is known of promotions of a brand's goods. */
type Promoted = Pick<Known, 'campaigns' | 'policies'>;

const unpromoted: Promoted = { campaigns: [], policies: [] };

/** The campaigns that a brand was asked about, with its policies; these are read only where there is one. */
const readPromoted = async (tx: Executor, brandId: string): Promise<Promoted> => {
  const all = await readCampaigns(tx);
  const campaigns = all.filter(({ endorsements }) => endorsements.some((history) => history.brandId === brandId));
  return campaigns.length === 0 ? unpromoted : { campaigns, policies: await readPolicies(tx, [brandId]) };
};

const subjectKey = ({ listingId, asOf }: Subject): string => `${listingId} ${asOf}`;

/** Freezes evidence of what has begun; answers the number of each one's by its listing and instant. */
const freezeBegun = async (tx: Executor, opened: readonly Derived[], now: Instant) => {
  const begun = opened
    .filter(({ detectedAt }) => detectedAt <= now)
    .map(({ listingId, detectedAt: asOf }) => ({ listingId, asOf }));
  const subjects = [...new Map(begun.map((one) => [subjectKey(one), one])).values()];
  const frozen = subjects.length > 0 ? await freezeSubjects(tx, subjects, now) : [];
  return new Map(frozen.map((row) => [subjectKey(row), row.position]));
};

/** Makes the rows of some listings those that were derived, with evidence of what has begun by now unless it is put off. */
const settle = async (
  tx: Executor,
  versions: readonly ListingVersion[],
  derived: readonly Derived[],
  { from, concerns }: Window,
  now: Instant | null,
): Promise<void> => {
  const ids = [...new Set(versions.map(({ id }) => id))];
  const rows = (await readReaching(tx, ids, from)).filter(concerns);
  const { opened, ...changes } = differenceFrom(from, rows, derived.filter(concerns));
  await changeFindings(tx, changes);
  const evidence = now === null ? new Map<string, number>() : await freezeBegun(tx, opened, now);
  const numberOf = ({ listingId, detectedAt: asOf }: Derived) => evidence.get(subjectKey({ listingId, asOf })) ?? null;
  await insertFindings(
    tx,
    opened.map((one) => ({ ...one, evidence: numberOf(one) })),
  );
};

/** Derives the findings of listings one by one. */
const deriveEach = (versions: readonly ListingVersion[], known: Omit<Known, 'versions'>): Derived[] =>
  [...Map.groupBy(versions, ({ id }) => id).values()].flatMap((ofListing) =>
    deriveFindings({ versions: ofListing, ...known }),
  );

const unitsOf = (versions: readonly (Pick<ListingFacts, 'unitKey'> | null)[]): string[] => [
  ...new Set(versions.flatMap((version) => version?.unitKey ?? [])),
];

/** Settles who waits behind whom for the places of units that a change names. All that was ever known counts, whatever came first. */
const settleUnits = async (tx: Executor, { before, after }: ListingChange, now: Instant): Promise<void> => {
  const units = unitsOf([before, after]);
  if (units.length === 0) return;
  const ids = new Set((await readNaming(tx, units)).map(({ id }) => id)).add(after.id);
  // Of facts that lasted no time nothing is left, and others may have waited behind them.
  const hasLeft = before !== null && before.since === after.since;
  if (ids.size < 2 && !hasLeft) return;
  const versions = await readVersions(tx, [...ids]);
  const rivals = await readNaming(tx, unitsOf(versions));
  const derived = deriveEach(versions, { standings: await readStandings(tx, versions), ...unpromoted, rivals });
  await settle(tx, versions, derived, { from: 0, concerns: ({ kind }) => kind === 'DUPLICATE_VIN' }, now);
};

/** Counts what a change of a listing brings about, and opens and resolves what follows from it, from its instant on. In the transaction that keeps it. */
export const detectListing = async (tx: Executor, change: ListingChange, now: Instant): Promise<void> => {
  const { before, after } = change;
  const standings = await readStandings(tx, before ? [before, after] : [after]);
  await tallyListing(tx, change, standings);
  const versions = [asVersion(after)];
  const promoted = await readPromoted(tx, after.brandId);
  const derived = deriveEach(versions, { standings, ...promoted, rivals: [] });
  const window: Window = { from: after.since, concerns: ({ kind }) => kind !== 'DUPLICATE_VIN' };
  await settle(tx, versions, derived, window, now);
  await settleUnits(tx, change, now);
};

/** Settles many listings a page at a time. Evidence is frozen of the first page; of the others by whoever looks first, so that no command waits for it. */
const settlePages = async (
  tx: Executor,
  walk: Walk,
  window: Window,
  promoted: Promoted,
  now: Instant,
): Promise<void> => {
  let isFirst = true;
  for await (const versions of readPages(tx, walk)) {
    const standings = await readStandings(tx, versions);
    const derived = deriveEach(versions, { standings, ...promoted, rivals: [] });
    await settle(tx, versions, derived, window, isFirst ? now : null);
    isFirst = false;
  }
};

/** Counts what a change of a seller's rights brings about, and opens and resolves what follows for its listings, from its instant on. In its transaction, with what was granted before it. */
export const detectRight = async (tx: Executor, pair: Pair, before: readonly Granted[], at: Instant): Promise<void> => {
  const after = (await readRights(tx, [pair])).get(pairKey(pair)) ?? [];
  await tallyRight(tx, pair, { before, after }, at);
  const walk = { brandId: pair.brandId, sellerIds: [pair.sellerId], after: at };
  await settlePages(tx, walk, { from: at, concerns: ({ kind }) => ofRight.has(kind) }, unpromoted, at);
};

/** Opens and resolves what a campaign, or a brand's stand on it, brings about for all listings that it touches. In the transaction that keeps it. */
export const detectCampaign = async (tx: Executor, campaign: Campaign, now: Instant): Promise<void> => {
  const window: Window = { from: 0, concerns: ({ campaignId }) => campaignId === campaign.id };
  for (const { brandId } of campaign.endorsements) {
    const walk = { brandId, sellerIds: campaign.sellers, after: campaign.createdAt };
    await settlePages(tx, walk, window, { campaigns: [campaign], policies: await readPolicies(tx, [brandId]) }, now);
  }
};

/** Opens and resolves what follows, from an instant on, for a brand's listings once other promotions need its endorsement. In the transaction that keeps its policy. */
export const detectPolicy = async (tx: Executor, brandId: string, at: Instant): Promise<void> => {
  const { campaigns, policies } = await readPromoted(tx, brandId);
  for (const campaign of campaigns) {
    const window: Window = { from: at, concerns: ({ campaignId }) => campaignId === campaign.id };
    const walk = { brandId, sellerIds: campaign.sellers, after: at };
    await settlePages(tx, walk, window, { campaigns: [campaign], policies }, at);
  }
};
