import type { Instant } from '@marque/kit/clock.ts';
import { isOpen, promotionsOf, standAt } from '@marque/schema/campaign-rules.ts';
import type { Campaign } from '@marque/schema/campaigns.ts';
import { breakDown } from '@marque/schema/price-breakdown.ts';
import { scopeOf } from '../authorizations/scope.ts';
import { type Granted, rightOf } from '../listings/right.ts';
import type { ListingFacts, ListingVersion } from '../listings/tables.ts';
import type { SellerRow } from '../sellers/tables.ts';

/** All that a snapshot is made of. */
export interface Surroundings {
  readonly listing: ListingFacts | ListingVersion;
  /** Null where nobody told of the seller. */
  readonly seller: SellerRow | null;
  /** All that the brand ever granted the seller. */
  readonly granted: readonly Granted[];
  readonly campaigns: readonly Campaign[];
}

const factsOf = ({ since, version, ...facts }: ListingFacts | ListingVersion) => {
  const { until: _, ...said } = { until: 0, ...facts };
  return { ...said, version, since };
};

const sellerOf = ({ id, name, kind, legalName, unifiedSocialCreditCode, verified, status, version }: SellerRow) => ({
  id,
  name,
  kind,
  legalName,
  unifiedSocialCreditCode,
  verified,
  status,
  version,
});

const promotionOf = (campaign: Campaign, brandId: string, at: Instant, counts: boolean) => {
  const { id, code, name, version, windows, funding, discounts, rebateRules } = campaign;
  const terms = { id, code, name, version, windows, funding, discounts, rebateRules };
  return { ...terms, stand: standAt(campaign, brandId, at), counts };
};

/** What is known of a listing as of an instant, as evidence holds it: the listing, its seller, its right, its price and who brings it about, and its promotions. */
export const snapshotOf = ({ listing, seller, granted, campaigns }: Surroundings, at: Instant) => {
  const right = rightOf(listing, granted, at);
  const touching = promotionsOf(
    campaigns.filter((campaign) => isOpen(campaign, at) && campaign.createdAt <= at),
    listing,
    at,
  );
  const { price: advertised, guidePrice: guide, currency, brandId } = listing;
  const { effective, steps } = breakDown(listing, touching);
  return {
    asOf: at,
    listing: factsOf(listing),
    seller: seller && sellerOf(seller),
    right: {
      class: right.class,
      authorization: right.authorization?.id ?? null,
      granted: granted.map((one) => {
        const { id, grantorId, ancestors, validFrom, validUntil, grantedAt, periods } = one;
        return { id, grantorId, ancestors, scope: scopeOf(one), validFrom, validUntil, grantedAt, periods };
      }),
    },
    price: {
      advertised,
      guide,
      effective,
      currency,
      steps: steps.map(({ campaign, ...step }) => ({ ...step, campaign: campaign?.id ?? null })),
    },
    promotions: [
      ...touching.counting.map((campaign) => promotionOf(campaign, brandId, at, true)),
      ...touching.denied.map((campaign) => promotionOf(campaign, brandId, at, false)),
    ],
  };
};
