import type { Instant } from '@marque/kit/clock.ts';
import { isRejection, reject } from '@marque/kit/rejection.ts';
import type { Rebate } from '@marque/schema/campaign-rules.ts';
import type { Campaign } from '@marque/schema/campaigns.ts';
import { checkVin } from '@marque/schema/vin.ts';
import { endOfDayAfter } from '../campaigns/calendar.ts';
import { quoteRebate } from '../listings/quote.ts';
import type { ListingFacts } from '../listings/tables.ts';
import type { Problems, Refusal } from '../problems.ts';
import { firstProblem } from '../problems.ts';
import type { PurchaseRow } from '../purchases/tables.ts';
import { isHidden } from '../sellers/store.ts';
import type { AppointmentRow } from '../visits/tables.ts';
import { type ClaimFacts, soldFacts } from './facts.ts';

/** What a purchase earns, and what was sold. */
export interface Earned extends Rebate {
  readonly sold: ListingFacts;
}

/** What is asked for: the rebate, or that its budget is set aside until the purchase is delivered. */
export type ClaimStep = 'RESERVE' | 'CLAIM';

/** Answers a claim of what is no purchase of the caller's, whether it is somebody else's or nobody's. */
export const notYours = (): Refusal =>
  reject('BUYER_MISMATCH', 'You have no such purchase: claim as the buyer of a purchase of yours', 'input.purchase');

function* purchaseProblems({ purchase, listing, measure }: ClaimFacts, now: Instant): Problems {
  if (purchase.status !== 'VERIFIED')
    yield reject(
      'PURCHASE_UNVERIFIED',
      `The purchase is ${purchase.status}: claim when it is VERIFIED`,
      'input.purchase',
    );
  if (!listing)
    yield reject('MODEL_NOT_PARTICIPATING', 'What was bought is not known here: ask the store', 'input.purchase');
  if (isHidden(measure, now))
    yield reject(
      'NOT_ELIGIBLE',
      'A measure keeps this listing off the market: claim once it is lifted, or ask the store',
      'input.purchase',
    );
  if (purchase.kind === 'CAR' && checkVin(purchase.unitKey).error !== undefined)
    yield reject('VIN_INVALID', 'The purchase names no valid VIN: ask the store to mend it', 'input.purchase');
  if (listing?.unitKey && listing.unitKey !== purchase.unitKey)
    yield reject('VIN_INVALID', 'The purchase is of another unit than the listing: ask the store', 'input.purchase');
}

function* visitProblems({ rule, campaign }: Rebate, purchase: PurchaseRow, visit: AppointmentRow | null): Problems {
  if (!rule.requires.includes('VISIT')) return;
  const field = 'input.purchase';
  const visitedAt = visit?.status === 'CHECKED_IN' && visit.sellerId === purchase.sellerId ? visit.checkedInAt : null;
  if (visitedAt === null) {
    yield reject(
      'VISIT_MISSING',
      'The purchase names no visit to a store of its seller at which the buyer checked in',
      field,
    );
    return;
  }
  if (visit?.buyerId !== purchase.buyerId)
    yield reject('BUYER_MISMATCH', 'Somebody else made the visit that the purchase names', field);
  if (visitedAt > purchase.orderedAt)
    yield reject('VISIT_AFTER_PURCHASE', 'The visit must come before the purchase', field);
  if (purchase.orderedAt >= endOfDayAfter(visitedAt, rule.attributionDays, campaign.timeZone))
    yield reject(
      'ATTRIBUTION_EXPIRED',
      `More than ${rule.attributionDays} days lie between the visit and the purchase`,
      field,
    );
}

function* timeProblems(
  { rule, campaign }: Rebate,
  { orderedAt, deliveredAt }: PurchaseRow,
  now: Instant,
  step: ClaimStep,
): Problems {
  const needsDelivery = rule.requires.includes('DELIVERY');
  const isDelivered = deliveredAt !== null && orderedAt <= deliveredAt && deliveredAt <= now;
  if (needsDelivery && !isDelivered) {
    if (step === 'CLAIM')
      yield reject(
        'DELIVERY_OUTSIDE_WINDOW',
        'Claim when the purchase is delivered, after it was ordered; until then you can reserve the rebate',
        'input.purchase',
      );
    return;
  }
  const begins = needsDelivery ? (deliveredAt ?? orderedAt) : orderedAt;
  if (now >= endOfDayAfter(begins, rule.claimDays, campaign.timeZone))
    yield reject('CLAIM_PERIOD_OVER', `A claim is made within ${rule.claimDays} days`, 'input.purchase');
}

/**
 * Holds a purchase against the chain and answers what it earns, or the first reason why nothing, in this order: the
 * purchase is verified (PURCHASE_UNVERIFIED), of a listing that no measure takes off the market now (NOT_ELIGIBLE) and of a
 * unit that exists (VIN_INVALID); it was made inside a window, of
 * goods, by a seller and in a store that take part, with no denial and no campaign of the group that comes first
 * (WINDOW_CLOSED, MODEL_NOT_PARTICIPATING, STORE_NOT_PARTICIPATING, ENDORSEMENT_DENIED, STACKING_CONFLICT), all as of the
 * order; the buyer visited a store of the seller (VISIT_MISSING, BUYER_MISMATCH), before it (VISIT_AFTER_PURCHASE) and not long
 * before (ATTRIBUTION_EXPIRED); it was delivered, unless a reservation is asked for (DELIVERY_OUTSIDE_WINDOW), and not long
 * ago (CLAIM_PERIOD_OVER). Where a campaign is asked for, only it may give the rebate.
 */
export const judge = (
  facts: ClaimFacts,
  campaigns: readonly Campaign[],
  asked: string | undefined,
  now: Instant,
  step: ClaimStep,
): Earned | Refusal => {
  const { purchase, listing, visit } = facts;
  const problem = firstProblem(purchaseProblems(facts, now));
  if (problem || !listing) return problem ?? notYours();
  const sold = soldFacts(purchase, listing, campaigns);
  const rebate = quoteRebate(campaigns, sold, purchase.orderedAt, asked);
  if (isRejection(rebate)) return rebate;
  return (
    firstProblem(visitProblems(rebate, purchase, visit)) ??
    firstProblem(timeProblems(rebate, purchase, now, step)) ?? { ...rebate, sold }
  );
};
