import type { Instant } from '@marque/kit/clock.ts';
import { endOfDayAfter } from '../campaigns/calendar.ts';

/** A coupon as the model knows it: where each fen of it is. */
export interface ModelCoupon {
  readonly id: string;
  readonly purchase: string;
  readonly buyer: string;
  readonly campaign: string;
  readonly expiresAt: Instant;
  remaining: number;
  locked: number;
  spent: number;
  returned: number;
  revoked: boolean;
}

/** A redemption as the model knows it. */
export interface ModelRedemption {
  readonly id: string;
  readonly buyer: string;
  readonly parts: readonly { readonly coupon: ModelCoupon; readonly amount: number }[];
  readonly endsAt: Instant;
  status: 'LOCKED' | 'CAPTURED' | 'RELEASED' | 'REVERSED';
}

/** How much a purchase earns in the model's campaigns, and how much each of them has for all. */
export const rebate = 200_000;
export const modelBudget = 4 * rebate;

const fifteenMinutes = 15 * 60 * 1_000;
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** What rebates are, told plainly: campaigns, their coupons and orders in memory, and a clock that does what is due at once. */
export const createRebateModel = (start: Instant) => {
  const campaigns: string[] = [];
  const coupons: ModelCoupon[] = [];
  const redemptions: ModelRedemption[] = [];
  let now = start;

  const give = (redemption: ModelRedemption, to: 'remaining' | 'spent'): void => {
    redemption.status = to === 'spent' ? 'CAPTURED' : 'RELEASED';
    for (const { coupon, amount } of redemption.parts) {
      coupon.locked -= amount;
      coupon[to] += amount;
    }
  };
  const giveBack = (coupon: ModelCoupon): void => {
    coupon.returned += coupon.remaining;
    coupon.remaining = 0;
  };
  const tick = (): void => {
    for (const redemption of redemptions)
      if (redemption.status === 'LOCKED' && redemption.endsAt <= now) give(redemption, 'remaining');
    for (const coupon of coupons) if (coupon.expiresAt <= now) giveBack(coupon);
  };
  const issued = (of: string): number =>
    sum(coupons.filter(({ campaign }) => campaign === of).map(({ returned }) => rebate - returned));

  return {
    campaigns,
    coupons,
    redemptions,
    now: (): Instant => now,
    issued,
    advance: (ms: number): void => {
      now += ms;
      tick();
    },
    /** Whether a claim would find enough left in a campaign's budget. */
    canClaim: (campaign: string): boolean => modelBudget - issued(campaign) >= rebate,
    claim: (id: string, purchase: string, buyer: string, campaign: string): void => {
      const expiresAt = endOfDayAfter(now, 365, 'Asia/Shanghai');
      const parts = { remaining: rebate, locked: 0, spent: 0, returned: 0 };
      coupons.push({ id, purchase, buyer, campaign, expiresAt, revoked: false, ...parts });
    },
    /** What an order of an amount would take, the soonest-expiring coupon first. */
    parts: (buyer: string, amount: number): { coupon: ModelCoupon; amount: number }[] => {
      let open = amount;
      return coupons
        .filter((coupon) => coupon.buyer === buyer && !coupon.revoked && coupon.remaining > 0)
        .sort((a, b) => a.expiresAt - b.expiresAt || (a.id < b.id ? -1 : 1))
        .map((coupon) => {
          const part = Math.min(open, coupon.remaining);
          open -= part;
          return { coupon, amount: part };
        })
        .filter((part) => part.amount > 0);
    },
    redeem: (id: string, buyer: string, parts: ModelRedemption['parts']): void => {
      for (const { coupon, amount } of parts) {
        coupon.remaining -= amount;
        coupon.locked += amount;
      }
      redemptions.push({ id, buyer, parts, status: 'LOCKED', endsAt: now + fifteenMinutes });
    },
    capture: (redemption: ModelRedemption): void => give(redemption, 'spent'),
    release: (redemption: ModelRedemption): void => give(redemption, 'remaining'),
    reverse: (redemption: ModelRedemption): void => {
      redemption.status = 'REVERSED';
      for (const { coupon, amount } of redemption.parts) {
        coupon.spent -= amount;
        coupon[coupon.revoked ? 'returned' : 'remaining'] += amount;
      }
      tick();
    },
    unwind: (coupon: ModelCoupon): void => {
      for (const redemption of redemptions)
        if (redemption.status === 'LOCKED' && redemption.parts.some((part) => part.coupon === coupon))
          give(redemption, 'remaining');
      coupon.revoked = true;
      giveBack(coupon);
    },
    /** What every account that the model has must hold, by its id; none that never held anything. */
    balances: (buyers: readonly string[], shop: string): Record<string, number> => {
      const of = (buyer: string, part: 'remaining' | 'locked' | 'spent', revoked: readonly boolean[]) =>
        sum(coupons.filter((one) => one.buyer === buyer && revoked.includes(one.revoked)).map((one) => one[part]));
      const captured = redemptions.filter(({ status }) => status === 'CAPTURED');
      return Object.fromEntries([
        ...buyers.flatMap((buyer) => [
          [`WALLET/${buyer}/CNY`, of(buyer, 'remaining', [true, false])],
          [`LOCKED/${buyer}/CNY`, of(buyer, 'locked', [true, false])],
          [`RECEIVABLE/${buyer}/CNY`, of(buyer, 'spent', [true])],
          [`RECOVERY/${buyer}/CNY`, 0 - of(buyer, 'spent', [true])],
        ]),
        [`PAYEE/${shop}/CNY`, sum(captured.flatMap(({ parts }) => parts.map(({ amount }) => amount)))],
      ]);
    },
  };
};

/** The model of one story. */
export type RebateModel = ReturnType<typeof createRebateModel>;
