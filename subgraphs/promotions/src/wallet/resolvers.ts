import type { Database } from '@marque/kit/db/database.ts';
import { readPage, toConnection } from '@marque/kit/graphql/connection.ts';
import { isRejection } from '@marque/kit/rejection.ts';
import type { Resolvers } from '../generated.ts';
import { checkKey } from '../idempotency/key.ts';
import { accountId } from '../ledger/accounts.ts';
import { couponActions, couponStatus } from './coupon.ts';
import type { CouponService } from './service.ts';
import { couponsOfBuyer, entriesOfAccount, spendableCoupons, walletsOf } from './store.ts';

/** A buyer's wallet: its greatest currency. */
export interface Wallet {
  readonly buyerId: string;
  readonly currency: string;
}

/** Resolvers of wallets and coupons. */
export const walletResolvers = (database: Database, service: CouponService) =>
  ({
    Viewer: {
      wallet: async (_, __, { viewer }): Promise<Wallet | null> => {
        if (viewer.role !== 'buyer') return null;
        const [greatest] = await walletsOf(database.reader, viewer.id);
        return { buyerId: viewer.id, currency: greatest?.currency ?? 'CNY' };
      },
    },
    Wallet: {
      balance: async ({ buyerId, currency }, _, { now }) => {
        const coupons = await spendableCoupons(database.reader, buyerId, now);
        const own = coupons.filter((coupon) => coupon.currency === currency);
        return { minorUnits: own.reduce((sum, { remaining }) => sum + remaining, 0), currency };
      },
      coupons: async ({ buyerId }, args, { now }) => {
        const page = readPage('coupons', ['integer', 'text'], args);
        const rows = await couponsOfBuyer(database.reader, buyerId, page, now);
        return toConnection(page, rows, ({ expiresAt, id }) => [expiresAt, id]);
      },
      entries: async ({ buyerId, currency }, args) => {
        const account = accountId({ kind: 'WALLET', owner: buyerId, currency });
        const page = readPage(`entries ${account}`, ['integer'], args);
        return toConnection(page, await entriesOfAccount(database.reader, account, page), ({ sequence }) => [sequence]);
      },
    },
    Mutation: {
      freezeCoupon: (_, { input }, caller) => {
        checkKey(input.idempotencyKey);
        return service.freeze(caller, input);
      },
    },
    FreezeCouponResult: { __resolveType: (result) => (isRejection(result) ? 'Rejection' : 'Coupon') },
    Coupon: {
      __resolveReference: ({ id }, { coupons }) => coupons.load(id),
      status: couponStatus,
      amount: ({ amount, currency }) => ({ minorUnits: amount, currency }),
      remaining: ({ remaining, currency }) => ({ minorUnits: remaining, currency }),
      nextActions: (coupon, _, { viewer }) => couponActions(coupon, viewer),
    },
    LedgerEntry: {
      transaction: ({ transactionId }) => transactionId,
      amount: ({ amount, currency }) => ({ minorUnits: amount, currency }),
      balanceAfter: ({ balanceAfter, currency }) => ({ minorUnits: balanceAfter, currency }),
    },
  }) satisfies Resolvers;
