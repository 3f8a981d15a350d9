import { check, index, instant, minorUnits, primaryKey, table, text, uniqueIndex } from '@marque/kit/db/columns.ts';
import { sql } from 'drizzle-orm';
import { coupons } from '../wallet/tables.ts';

/** Where a redemption stands. */
export type RedemptionStatus = 'LOCKED' | 'CAPTURED' | 'RELEASED' | 'REVERSED';

/** Orders that coupons pay for, or a part of. */
export const redemptions = table(
  'redemptions',
  {
    id: text().primaryKey(),
    buyerId: text().notNull(),
    /** The order, by the id that its shop gave it. */
    order: text().notNull(),
    orderAmount: minorUnits().notNull(),
    /** The seller of the order's goods. */
    sellerId: text().notNull(),
    amount: minorUnits().notNull(),
    currency: text().notNull(),
    status: text().$type<RedemptionStatus>().notNull(),
    lockedAt: instant().notNull(),
    /** When a lock that is not captured ends. */
    expiresAt: instant().notNull(),
    settledAt: instant(),
  },
  (columns) => [
    uniqueIndex('redemptions_of_order')
      .on(columns.buyerId, columns.sellerId, columns.order)
      .where(sql`status in ('LOCKED', 'CAPTURED')`),
    index('redemptions_of_buyer').on(columns.buyerId, columns.status),
    check('redemptions_cover', sql`0 < amount and amount <= order_amount`),
  ],
);

/** What each coupon gives to a redemption. */
export const redemptionParts = table(
  'redemption_parts',
  {
    redemptionId: text()
      .notNull()
      .references(() => redemptions.id),
    couponId: text()
      .notNull()
      .references(() => coupons.id),
    amount: minorUnits().notNull(),
  },
  (columns) => [
    primaryKey({ columns: [columns.redemptionId, columns.couponId] }),
    index('redemption_parts_of_coupon').on(columns.couponId),
    check('redemption_parts_positive', sql`amount > 0`),
  ],
);

/** A row of `redemptions`. */
export type RedemptionRow = typeof redemptions.$inferSelect;
