import { byRank, type Promotions } from './campaign-rules.ts';
import type { Campaign, Discount, Funding } from './campaigns.ts';
import type { Localized } from './events.ts';

/** The prices of a listing in minor units of one currency; no guide price where the brand has none for it. */
export interface AskedPrices {
  readonly price: number;
  readonly guidePrice: number | null;
}

/** One step from the guide price to the effective price. */
export interface PriceStep {
  readonly label: Localized;
  /** Minor units that it takes off; a surcharge is negative. */
  readonly amount: number;
  readonly funding: readonly Funding[];
  /** The campaign that gives it; null for the seller's own price. */
  readonly campaign: Campaign | null;
}

/** How a price comes about, in minor units. */
export interface Breakdown {
  readonly effective: number;
  /** They sum to guide price (without one: advertised price) less effective price. */
  readonly steps: readonly PriceStep[];
}

const sellersOwn = {
  label: { en: "Seller's price", zh: '卖家定价' },
  funding: [{ funder: 'SELLER', organization: null, basisPoints: 10_000 }],
  campaign: null,
} as const satisfies Omit<PriceStep, 'amount'>;

/** A share of an amount, half up to a minor unit; exact at any size, since the product may pass 2^53. */
export const shareOf = (minorUnits: number, basisPoints: number): number =>
  Number((BigInt(minorUnits) * BigInt(basisPoints) + 5_000n) / 10_000n);

const cutOf = ({ amount, basisPoints }: Discount, price: number): number => amount ?? shareOf(price, basisPoints ?? 0);

/** What is paid for a listing with a price once a campaign's own discounts are taken off that the price does not contain already. */
export const priceAfter = (campaign: Campaign, { price }: Pick<AskedPrices, 'price'>): number =>
  takeOff([campaign], false, price, price).left;

/** Takes the cuts of discounts off an amount, in order, until nothing is left of it. Shares are shares of the whole price. */
const takeOff = (campaigns: readonly Campaign[], reflectedInPrice: boolean, price: number, amount: number) => {
  const steps: PriceStep[] = [];
  let left = amount;
  for (const campaign of campaigns)
    for (const discount of campaign.discounts) {
      const cut = discount.reflectedInPrice === reflectedInPrice ? Math.min(cutOf(discount, price), left) : 0;
      if (cut === 0) continue;
      left -= cut;
      steps.push({ label: discount.label, amount: cut, funding: campaign.funding, campaign });
    }
  return { steps, left };
};

/**
 * Explains the way from the guide price to what a buyer pays. First the gap to the advertised price: discounts that it
 * contains take their part of it in order of rank, also those of a campaign that the brand denied, since the price has
 * them, whoever likes it; the rest is the seller's own price, a surcharge where it is negative. Then the plain discounts
 * of the campaigns that count, down to nothing at most. Without a guide price there is no gap to explain.
 */
export const breakDown = ({ price, guidePrice }: AskedPrices, { counting, denied }: Promotions): Breakdown => {
  const guide = guidePrice ?? price;
  const reflected = takeOff([...counting, ...denied].sort(byRank), true, guide, Math.max(guide - price, 0));
  const own = guide < price ? guide - price : reflected.left;
  const plain = takeOff(counting, false, price, price);
  return {
    effective: plain.left,
    steps: [...reflected.steps, ...(own === 0 ? [] : [{ ...sellersOwn, amount: own }]), ...plain.steps],
  };
};
