import { newId } from '@marque/kit/ids.ts';
import { isRejection } from '@marque/kit/rejection.ts';
import { clawBack } from '../claims/claw-back.ts';
import { createPurchaseService } from '../purchases/service.ts';
import { buyer, claim, claimedAt, type Rebates } from './rebates-of.ts';
import { seller } from './story.ts';

const shop = 'sel_shop';

const redeem = ({ redemptions }: Rebates, number: number) =>
  redemptions.redeem(buyer(`byr_${number}`), {
    order: `order-${number}`,
    amount: { minorUnits: 50_000, currency: 'CNY' },
    seller: shop,
    goods: ['HOME'],
    idempotencyKey: `redeem-${number}`,
  });

const capture = async (rebates: Rebates, number: number) => {
  const locked = await redeem(rebates, number);
  return rebates.redemptions.capture(
    { viewer: seller(shop), now: claimedAt },
    { redemption: isRejection(locked) ? '' : locked.id, idempotencyKey: `capture-${number}` },
  );
};

const unwind = ({ database }: Rebates, number: number) =>
  createPurchaseService({ database, newId, clawBack }).unwind(
    { viewer: seller('sel_saic_vw_shanghai'), now: claimedAt },
    { purchase: `pur_${number}`, reason: 'It went back.', idempotencyKey: `unwind-${number}` },
  );

/**
 * What moves the money of a numbered purchase, each step under a key of its own, with what has to be done before, and where
 * its coupon's RMB 2,000 are afterwards: remaining, locked, spent, returned.
 */
export const deeds = {
  claim: { before: [], act: claim, coupon: [200_000, 0, 0, 0] },
  redeem: { before: [claim], act: redeem, coupon: [150_000, 50_000, 0, 0] },
  unwind: { before: [claim, capture], act: unwind, coupon: [0, 0, 50_000, 150_000] },
} as const;

/** The name of one of them. */
export type Deed = keyof typeof deeds;
