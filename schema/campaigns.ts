import type { Instant } from '@marque/kit/clock.ts';
import type { Interval } from '@marque/kit/intervals.ts';
import type { Localized } from './events.ts';
import type { ListingKind } from './kinds.ts';

/** A half-open stretch of time in which a campaign runs, with the local times that it was written as. */
export interface CampaignWindow extends Interval {
  /** ISO 8601 without an offset, to the second, in the campaign's zone. */
  readonly localStart: string;
  readonly localEnd: string;
}

/** Somebody's share of the cost of a promotion. */
export interface Funding {
  readonly funder: 'BRAND' | 'SELLER' | 'PLATFORM';
  /** The id of one brand or seller; null for the platform and for each listing's own brand or seller. */
  readonly organization: string | null;
  /** Of 10,000. */
  readonly basisPoints: number;
}

/** What a buyer must do for a rebate. */
export type RebateRequirement = 'VISIT' | 'PURCHASE' | 'DELIVERY';

/** One step of a rebate rule. Exactly one of `priceFrom`, `modelId` and `projectId` is not null. */
export interface RebateTier {
  /** Minor units. */
  readonly priceFrom: number | null;
  readonly modelId: string | null;
  readonly projectId: string | null;
  /** Minor units, from the rule's floor to its ceiling. */
  readonly amount: number;
}

/** How a rebate's amount is found, and what a buyer must do for it. Amounts are minor units of the campaign's currency. */
export interface RebateRule {
  readonly id: string;
  readonly kind: 'PRICE_TIERS' | 'MODEL_TIERS';
  readonly floor: number;
  readonly ceiling: number;
  /** In the order in which they were written: steps of a price rise. */
  readonly tiers: readonly RebateTier[];
  readonly requires: readonly RebateRequirement[];
  readonly attributionDays: number;
  readonly claimDays: number;
}

/** A plain price cut: exactly one of `amount` (minor units) and `basisPoints` is not null. */
export interface Discount {
  readonly id: string;
  readonly label: Localized;
  readonly amount: number | null;
  readonly basisPoints: number | null;
  /** True when advertised prices contain it already. */
  readonly reflectedInPrice: boolean;
}

/** Where a brand can stand on a campaign. */
export type EndorsementState = 'NOT_REQUIRED' | 'PENDING' | 'ENDORSED' | 'DENIED' | 'WITHDRAWN';

/** Where a brand stands on a campaign from an instant on. */
export interface Stand {
  readonly state: EndorsementState;
  readonly statement: string | null;
  readonly since: Instant;
}

/** All stands that a brand took on a campaign, the first one first; never empty. The last one begun by an instant holds then. */
export interface StandHistory {
  readonly brandId: string;
  readonly stands: readonly Stand[];
}

/** A campaign, whole: when, for what, who pays, what buyers get, and where brands stand. A list of ids that is null restricts nothing. */
export interface Campaign {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly name: Localized;
  /** IANA. */
  readonly timeZone: string;
  /** Sorted, not overlapping, never empty. */
  readonly windows: readonly CampaignWindow[];
  readonly priority: number;
  readonly stackingGroup: string | null;
  /** ISO 4217, of all its amounts. */
  readonly currency: string;
  readonly kinds: readonly ListingKind[] | null;
  readonly brands: readonly string[] | null;
  readonly models: readonly string[] | null;
  readonly projects: readonly string[] | null;
  readonly stores: readonly string[] | null;
  readonly sellers: readonly string[] | null;
  readonly funding: readonly Funding[];
  readonly rebateRules: readonly RebateRule[];
  readonly discounts: readonly Discount[];
  readonly endorsements: readonly StandHistory[];
  readonly createdAt: Instant;
}
