import type { Instant } from '@marque/kit/clock.ts';
import { type PromotedFacts, promotionsOf, rebatesOf } from '@marque/schema/campaign-rules.ts';
import type { Campaign } from '@marque/schema/campaigns.ts';
import { noRebate, plainDiscounts } from './terms.ts';

/** A share half up to a minor unit; in two parts, so that every product stays exact. */
const shareOf = (price: number, basisPoints: number): number =>
  Math.floor(price / 10_000) * basisPoints + Math.floor(((price % 10_000) * basisPoints + 5_000) / 10_000);

/** What a buyer pays at an instant: the advertised price less the plain discounts that count, never below nothing. */
export const effectivePriceOf = (open: readonly Campaign[], facts: PromotedFacts, now: Instant): number => {
  const { counting } = promotionsOf(open, facts, now);
  let left = facts.price;
  for (const { amount, basisPoints } of counting.flatMap(plainDiscounts))
    left = Math.max(0, left - (amount ?? shareOf(facts.price, basisPoints ?? 0)));
  return left;
};

/** The greatest rebate of a listing at an instant; `noRebate` where there is none. */
export const bestRebateOf = (open: readonly Campaign[], facts: PromotedFacts, now: Instant): number =>
  rebatesOf(promotionsOf(open, facts, now), facts)[0]?.amount ?? noRebate;
