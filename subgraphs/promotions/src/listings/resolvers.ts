import type { Instant } from '@marque/kit/clock.ts';
import type { Database } from '@marque/kit/db/database.ts';
import { inLanguage } from '@marque/kit/graphql/language.ts';
import type { Money } from '@marque/kit/graphql/money.ts';
import { isRejection } from '@marque/kit/rejection.ts';
import { type Rebate, rebatesOf } from '@marque/schema/campaign-rules.ts';
import { kindResolvers, type ListingTypeName, typeNameOf } from '@marque/schema/kinds.ts';
import { breakDown, type PriceStep } from '@marque/schema/price-breakdown.ts';
import { endOfDayAfter } from '../campaigns/calendar.ts';
import type { Context, PromotedListing } from '../context.ts';
import { type Endorsement, endorsementAt } from '../endorsements/endorsement.ts';
import type { Resolvers } from '../generated.ts';
import { measuresOn } from '../sellers/store.ts';
import { isShown, measureProblem } from './market.ts';
import { quoteRebate } from './quote.ts';
import { verdictsOn } from './verdicts.ts';

/** A listing as other subgraphs refer to it. */
export interface ListingReference {
  readonly __typename: ListingTypeName;
  readonly id: string;
}

/** A price step with its currency and the stand of the listing's brand. */
export type PriceAdjustment = Omit<PriceStep, 'amount' | 'campaign'> & {
  readonly amount: Money;
  readonly endorsement: Endorsement | null;
};

/** The terms of a rebate, for a purchase and delivery at an instant. */
const termsOf = ({ campaign, rule, amount }: Rebate, at: Instant) => ({
  amount: { minorUnits: amount, currency: campaign.currency },
  campaign,
  requires: rule.requires,
  claimBy: endOfDayAfter(at, rule.claimDays, campaign.timeZone),
});

const offersOf = (listing: PromotedListing, now: Instant) =>
  rebatesOf(listing.promotions, listing)
    .slice(0, 20)
    .map((rebate) => ({
      id: `${rebate.rule.id}.${listing.id}`,
      ...termsOf(rebate, now),
      endorsement: endorsementAt(rebate.campaign, listing.brandId, now),
    }));

const priceOf = (listing: PromotedListing, now: Instant) => {
  const { currency, brandId, price, guidePrice } = listing;
  const money = (minorUnits: number): Money => ({ minorUnits, currency });
  const { effective, steps } = breakDown(listing, listing.promotions);
  return {
    guide: guidePrice === null ? null : money(guidePrice),
    advertised: money(price),
    effective: money(effective),
    adjustments: steps.map(({ amount, campaign, ...step }) => ({
      ...step,
      amount: money(amount),
      endorsement: campaign && endorsementAt(campaign, brandId, now),
    })),
  };
};

/** What promotions adds to every kind of listing, whichever subgraph the listing was reached through. */
const listingFields = {
  __resolveReference: async (reference: ListingReference, { listings }: Context) => {
    const listing = await listings.load(reference.id);
    return listing && typeNameOf(listing.kind) === reference.__typename ? reference : null;
  },
  rebates: async ({ id }: ListingReference, _: unknown, { listings, now }: Context) => {
    const listing = await listings.load(id);
    return listing && offersOf(listing, now);
  },
  bestRebate: async ({ id }: ListingReference, _: unknown, { listings, now }: Context) => {
    const listing = await listings.load(id);
    return (listing && offersOf(listing, now)[0]) ?? null;
  },
  priceBreakdown: async ({ id }: ListingReference, _: unknown, { listings, now }: Context) => {
    const listing = await listings.load(id);
    return listing && priceOf(listing, now);
  },
};

/** Resolvers of what promotions adds to listings. */
export const listingResolvers = ({ reader }: Pick<Database, 'reader'>) =>
  ({
    ...kindResolvers(listingFields),
    Query: {
      rebateQuote: async (_, args, { book, listings, now }) => {
        const at = args.at ?? now;
        const then = Math.max(at, now); // what left the market is not bought any more, nor was it before
        const [listing, { all }] = await Promise.all([listings.load(args.listing), book()]);
        if (!listing || !isShown(listing, then)) return null;
        const [measure] = await measuresOn(reader, [listing.id]);
        const quote = measureProblem(measure, then) ?? quoteRebate(all, listing, at);
        return isRejection(quote) ? quote : termsOf(quote, at);
      },
      rebateVerdicts: async (_, args, { book, listings, now, viewer, notToKeep }) => {
        notToKeep?.(); // claims, locks and coupons, which end by the clock, tell whether a budget has anything left
        const at = args.at ?? now;
        const [listing, known] = await Promise.all([listings.load(args.listing), book()]);
        if (!listing || !isShown(listing, Math.max(at, now))) return null;
        return [...(await verdictsOn(reader, known, { listing, at, now, viewer }))];
      },
    },
    RebateVerdict: {
      amount: ({ rebate, campaign: { currency } }) => rebate && { minorUnits: rebate.amount, currency },
      requires: ({ rebate }) => [...(rebate?.rule.requires ?? [])],
      reasons: ({ reasons }) => [...reasons],
    },
    RebateQuoteResult: {
      __resolveType: (result) => (isRejection(result) ? 'Rejection' : 'RebateQuote'),
    },
    Listing: {
      __resolveType: ({ __typename }) => __typename,
    },
    PriceAdjustment: {
      label: ({ label }, { language }) => inLanguage(label, language) ?? '',
    },
  }) satisfies Resolvers;
