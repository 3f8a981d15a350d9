import type { Direction } from '@marque/kit/graphql/connection.ts';
import type { Campaign } from '@marque/schema/campaigns.ts';
import { type SQL, sql } from 'drizzle-orm';
import { plainDiscounts } from '../../promotions/terms.ts';
import { listings } from '../tables.ts';

/** What is paid, as a line over the price: `slope * price - amount`, never below nothing, give or take `slack` for rounding. */
interface Line {
  readonly slope: number;
  readonly amount: number;
  readonly shares: number;
  readonly slack: number;
}

const lineOf = (campaigns: readonly Campaign[]): Line => {
  const discounts = campaigns.flatMap(plainDiscounts);
  const shares = discounts.flatMap(({ amount, basisPoints }) => (amount === null ? [basisPoints ?? 0] : []));
  return {
    slope: 1 - shares.reduce((sum, share) => sum + share, 0) / 10_000,
    amount: discounts.reduce((sum, discount) => sum + (discount.amount ?? 0), 0),
    shares: shares.length,
    // Half a unit for each share, and what doubles lose near 2^53.
    slack: shares.length + 16,
  };
};

/**
 * The prices beyond which nothing can be paid that comes behind a rank, so that a walk begins near it and not at the end.
 * It may let too much through; the exact comparison follows.
 */
export const priceBounds = (
  campaigns: readonly Campaign[],
  rank: string | number | undefined,
  reading: Direction,
): SQL | undefined => {
  const { slope, amount, slack } = lineOf(campaigns);
  if (typeof rank !== 'number' || slope <= 0.0001) return undefined;
  if (reading === 'asc') {
    const least = Math.floor((rank + amount - slack) / slope) - 1;
    return rank > 0 && least > 0 ? sql`${listings.price} >= ${Math.min(least, Number.MAX_SAFE_INTEGER)}` : undefined;
  }
  const most = Math.ceil((rank + amount + slack) / slope) + 1;
  return most < Number.MAX_SAFE_INTEGER ? sql`${listings.price} <= ${most}` : undefined;
};

/**
 * What is paid at least (reading downwards: at most) for any listing behind a price; null where what is paid never falls
 * as the price rises. It can where several shares are rounded, each to a minor unit.
 */
export const rankBound = (campaigns: readonly Campaign[], price: number, reading: Direction): number | null => {
  const { slope, amount, shares, slack } = lineOf(campaigns);
  if (shares < 2) return null;
  const line = Math.max(0, slope) * price - amount;
  if (reading === 'asc') return slope < 0 ? 0 : Math.max(0, Math.floor(line - slack));
  return Math.max(0, Math.ceil(line + slack));
};
