import type { Database } from '@marque/kit/db/database.ts';
import { reject } from '@marque/kit/rejection.ts';
import { isId } from '@marque/kit/text.ts';
import type { Caller } from '../campaigns/service.ts';
import type { FreezeCouponInput } from '../generated.ts';
import { once } from '../idempotency/once.ts';
import { type Refusal, roleProblem } from '../problems.ts';
import type { Coupon } from './coupon.ts';
import { couponsByIds, moveCoupon } from './store.ts';

/** What moderators do with coupons. */
export interface CouponService {
  /** Stops a coupon, or lets it be spent again, once for its key. */
  readonly freeze: (caller: Caller, input: FreezeCouponInput) => Promise<Coupon | Refusal>;
}

const notFound = () => reject('NOT_FOUND', 'There is no such coupon', 'input.coupon');

const illegal = () =>
  reject('ILLEGAL_TRANSITION', 'An ACTIVE coupon can be frozen, a FROZEN one unfrozen', 'input.coupon');

/** Makes the use cases of coupons. */
export const createCouponService = (database: Database): CouponService => ({
  freeze: async ({ viewer, now }, input) => {
    const problem = roleProblem(viewer, 'moderator');
    if (problem) return problem;
    const { coupon: id, frozen, idempotencyKey: key } = input;
    const command = { actor: viewer, operation: 'freezeCoupon', key, input, now };
    return database.transaction((tx) =>
      once<Coupon>(tx, command, async () => {
        const known = isId(id) ? await couponsByIds(tx, [id], now) : [];
        if (known.length === 0) return notFound();
        const moved = await moveCoupon(tx, id, [frozen ? 'ACTIVE' : 'FROZEN'], frozen ? 'FROZEN' : 'ACTIVE');
        if (!moved) return illegal();
        const [coupon] = await couponsByIds(tx, [id], now);
        return coupon ?? notFound();
      }),
    );
  },
});
