import type { CouponFunding } from '../wallet/tables.ts';

/**
 * Splits an amount among its funders by their basis points. Each gets what lies between the rounded-down cumulative
 * shares before and behind it, so that the parts sum to the amount exactly, at any size.
 */
export const splitAmount = (amount: number, funding: readonly CouponFunding[]): number[] => {
  let behind = 0n;
  let given = 0n;
  return funding.map(({ basisPoints }) => {
    behind += BigInt(basisPoints);
    const until = (BigInt(amount) * behind) / 10_000n;
    const part = until - given;
    given = until;
    return Number(part);
  });
};

/** The parts by which a share grows that is `before` now: what was split in steps sums to what is split at once. */
export const splitFurther = (before: number, amount: number, funding: readonly CouponFunding[]): number[] => {
  const earlier = splitAmount(before, funding);
  return splitAmount(before + amount, funding).map((part, index) => part - (earlier[index] ?? 0));
};
