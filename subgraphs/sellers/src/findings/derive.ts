import { contains, type Interval, intersectIntervals, mergeIntervals } from '@marque/kit/intervals.ts';
import type { AuthorizationClass } from '@marque/schema/authorization.ts';
import type { Campaign } from '@marque/schema/campaigns.ts';
import type { ViolationKind } from '../generated.ts';
import { classOf, liveTime, type Standing, type StandingPeriod } from '../listings/standing.ts';
import type { ListingVersion } from '../listings/tables.ts';
import type { BrandPolicyRow } from '../policies/tables.ts';
import { unendorsedTimes } from './promotions.ts';
import type { FindingRow } from './tables.ts';

/** A finding as it follows from what is known. */
export type Derived = Omit<FindingRow, 'position' | 'evidence'>;

/** What a finding is about: two of one listing with the same cause that touch each other in time are one. */
type Cause = Pick<Derived, 'kind' | 'brandId' | 'sellerId' | 'campaignId' | 'rivalId' | 'gap' | 'currency'>;

/** All that findings of one listing follow from. */
export interface Known {
  /** Facts with their times, apart from each other and in order. */
  readonly versions: readonly ListingVersion[];
  /** How the seller of a version stands to its sale over all time. */
  readonly standings: (version: ListingVersion) => readonly StandingPeriod[];
  readonly campaigns: readonly Campaign[];
  /** All policies that the brand of the versions ever had, in the order of time. */
  readonly policies: readonly BrandPolicyRow[];
  /** All versions of the other listings that name its unit. */
  readonly rivals: readonly ListingVersion[];
}

/** The cause as a text: equal for equal causes. */
export const causeOf = ({ kind, brandId, sellerId, campaignId, rivalId, gap, currency }: Cause): string =>
  JSON.stringify([kind, brandId, sellerId, campaignId, rivalId, gap, currency]);

const kindOf = (standing: Standing, claimed: AuthorizationClass): ViolationKind | null => {
  if (claimed === 'AUTHORIZED' || claimed === 'UNAUTHORIZED_DISCLOSED') return null;
  return standing === 'OUT_OF_REGION' || standing === 'EXPIRED' ? standing : claimed;
};

const none = { campaignId: null, rivalId: null, gap: null, currency: null } as const;

/** Completes causes and times to findings, each with the class that the listing has at its beginning. */
const finding = (
  version: ListingVersion,
  standings: readonly StandingPeriod[],
  cause: Pick<Derived, 'kind' | 'campaignId' | 'rivalId' | 'gap' | 'currency'>,
  { from, until }: Interval,
): Derived => {
  const { id: listingId, brandId, sellerId, region } = version;
  const standing = standings.find((period) => contains(period, from))?.standing ?? 'NONE';
  const class_ = classOf(standing, version);
  return { listingId, brandId, sellerId, region, class: class_, ...cause, detectedAt: from, resolvedAt: until };
};

const ofRight = (version: ListingVersion, standings: readonly StandingPeriod[], live: Interval): Derived[] =>
  standings.flatMap((period) => {
    const kind = kindOf(period.standing, classOf(period.standing, version));
    if (kind === null) return [];
    return intersectIntervals([live], [period]).map((time) => finding(version, standings, { ...none, kind }, time));
  });

const ofPrice = (version: ListingVersion, standings: readonly StandingPeriod[], live: Interval): Derived[] => {
  const { price, guidePrice, currency } = version;
  if (guidePrice === null || price >= guidePrice) return [];
  return [finding(version, standings, { ...none, kind: 'PRICE_GAP', gap: guidePrice - price, currency }, live)];
};

const ofPromotions = (
  version: ListingVersion,
  standings: readonly StandingPeriod[],
  live: Interval,
  { campaigns, policies }: Pick<Known, 'campaigns' | 'policies'>,
): Derived[] =>
  campaigns.flatMap((campaign) =>
    intersectIntervals([live], unendorsedTimes(campaign, version, policies)).map((time) =>
      finding(version, standings, { ...none, kind: 'UNENDORSED_PROMOTION', campaignId: campaign.id }, time),
    ),
  );

/** One that waits for review while another has its unit's place: the place is the other's as long as that one is live. */
const ofUnit = (
  version: ListingVersion,
  standings: readonly StandingPeriod[],
  rivals: readonly ListingVersion[],
): Derived[] => {
  if (version.status !== 'IN_REVIEW' || version.unitKey === null) return [];
  const waiting = { from: version.since, until: version.until };
  return rivals
    .filter(({ id, unitKey }) => id !== version.id && unitKey === version.unitKey)
    .flatMap((rival) => {
      const live = liveTime(rival);
      if (!live) return [];
      return intersectIntervals([waiting], [live]).map((time) =>
        finding(version, standings, { ...none, kind: 'DUPLICATE_VIN', rivalId: rival.id }, time),
      );
    });
};

const merged = (derived: readonly Derived[]): readonly Derived[] => {
  if (derived.length < 2) return derived; // as of most listings
  return [...Map.groupBy(derived, causeOf).values()].flatMap((alike) => {
    const times = alike.map(({ detectedAt, resolvedAt }) => ({ from: detectedAt, until: resolvedAt }));
    const byStart = new Map(alike.map((one) => [one.detectedAt, one]));
    return mergeIntervals(times).flatMap(({ from, until }) => {
      const first = byStart.get(from);
      return first ? [{ ...first, resolvedAt: until }] : [];
    });
  });
};

/** Everything that is wrong with a listing, over all of its time. Depends on nothing but what is given. */
export const deriveFindings = ({
  versions,
  standings: standingsOf,
  rivals,
  ...promotions
}: Known): readonly Derived[] =>
  merged(
    versions.flatMap((version) => {
      const standings = standingsOf(version);
      const live = liveTime(version);
      return [
        ...(live ? ofRight(version, standings, live) : []),
        ...(live ? ofPrice(version, standings, live) : []),
        ...(live ? ofPromotions(version, standings, live, promotions) : []),
        ...ofUnit(version, standings, rivals),
      ];
    }),
  );
