import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import type { Campaign } from '@marque/schema/campaigns.ts';
import { type Pair, pairKey } from '../authorizations/pair.ts';
import { readRights } from '../authorizations/rights.ts';
import { readCampaigns } from '../campaigns/store.ts';
import { freezeSubjects } from '../evidence/freeze.ts';
import type { ViolationKind } from '../generated.ts';
import { readPages } from '../listings/pages.ts';
import { asVersion, type ListingChange, readNaming } from '../listings/store.ts';
import type { ListingVersion } from '../listings/tables.ts';
import { type Derived, deriveFindings } from './derive.ts';
import { differenceFrom } from './difference.ts';
import { lockAudit } from './lock.ts';
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

/** Makes the rows of some listings those that were derived, and freezes evidence of what has begun by now. */
const settle = async (
  tx: Executor,
  versions: readonly ListingVersion[],
  derived: readonly Derived[],
  { from, concerns }: Window,
  now: Instant,
): Promise<void> => {
  const ids = [...new Set(versions.map(({ id }) => id))];
  const rows = (await readReaching(tx, ids, from)).filter(concerns);
  const { opened, ...changes } = differenceFrom(from, rows, derived.filter(concerns));
  await changeFindings(tx, changes);
  const begun = opened.filter(({ detectedAt }) => detectedAt <= now);
  const subjects = new Map(
    begun.map(({ listingId, detectedAt }) => [`${listingId} ${detectedAt}`, { listingId, asOf: detectedAt }]),
  );
  const frozen = subjects.size > 0 ? await freezeSubjects(tx, [...subjects.values()], now) : [];
  const evidence = new Map(frozen.map(({ listingId, asOf, position }) => [`${listingId} ${asOf}`, position]));
  await insertFindings(
    tx,
    opened.map((one) => ({ ...one, evidence: evidence.get(`${one.listingId} ${one.detectedAt}`) ?? null })),
  );
};

/** Derives the findings of listings one by one, of versions that lie together by listing. */
const deriveAll = async (
  tx: Executor,
  versions: readonly ListingVersion[],
  { campaigns, rivals }: { campaigns: readonly Campaign[]; rivals: readonly ListingVersion[] },
): Promise<Derived[]> => {
  const rights = await readRights(tx, versions);
  const grantedTo = (pair: Pair) => rights.get(pairKey(pair)) ?? [];
  return [...Map.groupBy(versions, ({ id }) => id).values()].flatMap((ofListing) =>
    deriveFindings({ versions: ofListing, grantedTo, campaigns, rivals }),
  );
};

/** Settles who waits behind whom for the places of units. All that was ever known of them counts, whatever came first. */
const settleUnits = async (tx: Executor, units: readonly string[], now: Instant): Promise<void> => {
  if (units.length === 0) return;
  const naming = await readNaming(tx, units);
  if (new Set(naming.map(({ id }) => id)).size < 2) return;
  const derived = await deriveAll(tx, naming, { campaigns: [], rivals: naming });
  await settle(tx, naming, derived, { from: 0, concerns: ({ kind }) => kind === 'DUPLICATE_VIN' }, now);
};

/** Opens and resolves what a change of a listing brings about, from its instant on. In the transaction that keeps it. */
export const detectListing = async (tx: Executor, { before, after }: ListingChange, now: Instant): Promise<void> => {
  const versions = [asVersion(after)];
  const derived = await deriveAll(tx, versions, { campaigns: await readCampaigns(tx), rivals: [] });
  const window: Window = { from: after.since, concerns: ({ kind }) => kind !== 'DUPLICATE_VIN' };
  await settle(tx, versions, derived, window, now);
  const units = [before?.unitKey, after.unitKey].filter((unit) => unit != null);
  await settleUnits(tx, [...new Set(units)], now);
};

/** Opens and resolves what a change of authorisations brings about for all listings of a seller, from its instant on. In its transaction. */
export const detectRight = async (tx: Executor, pair: Pair, at: Instant): Promise<void> => {
  await lockAudit(tx, pair.brandId);
  for await (const versions of readPages(tx, { brandId: pair.brandId, sellerIds: [pair.sellerId], after: at })) {
    const derived = await deriveAll(tx, versions, { campaigns: [], rivals: [] });
    await settle(tx, versions, derived, { from: at, concerns: ({ kind }) => ofRight.has(kind) }, at);
  }
};

/** Opens and resolves what a campaign, or a brand's stand on it, brings about for all listings that it touches. In the transaction that keeps it. */
export const detectCampaign = async (tx: Executor, campaign: Campaign, now: Instant): Promise<void> => {
  const window: Window = { from: 0, concerns: ({ campaignId }) => campaignId === campaign.id };
  for (const { brandId } of campaign.endorsements)
    for await (const versions of readPages(tx, { brandId, sellerIds: campaign.sellers, after: campaign.createdAt })) {
      const derived = await deriveAll(tx, versions, { campaigns: [campaign], rivals: [] });
      await settle(tx, versions, derived, window, now);
    }
};
