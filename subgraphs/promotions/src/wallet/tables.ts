import { check, index, instant, json, minorUnits, table, text, uniqueIndex } from '@marque/kit/db/columns.ts';
import type { Funding } from '@marque/schema/campaigns.ts';
import { sql } from 'drizzle-orm';
import { claims } from '../claims/tables.ts';
import type { GoodsCategory } from '../generated.ts';

/** Coupons: where each fen of them is. What they were worth is what is left, locked, spent and given back, always. */
export const coupons = table(
  'coupons',
  {
    id: text().primaryKey(),
    claimId: text()
      .notNull()
      .references(() => claims.id),
    purchaseId: text().notNull(),
    campaignId: text().notNull(),
    buyerId: text().notNull(),
    /** What was done to it; what was spent of it and whether its time is over follows from the other columns. */
    status: text().$type<'ACTIVE' | 'FROZEN' | 'EXPIRED' | 'REVOKED'>().notNull(),
    amount: minorUnits().notNull(),
    remaining: minorUnits().notNull(),
    locked: minorUnits().notNull(),
    spent: minorUnits().notNull(),
    /** Given back to the funders, because it was revoked or its time was over. */
    returned: minorUnits().notNull(),
    floor: minorUnits().notNull(),
    ceiling: minorUnits().notNull(),
    currency: text().notNull(),
    excludes: json<readonly GoodsCategory[]>().notNull(),
    /** Who paid for it, each with its account and its share of 10,000. */
    funding: json<readonly CouponFunding[]>().notNull(),
    issuedAt: instant().notNull(),
    expiresAt: instant().notNull(),
  },
  (columns) => [
    uniqueIndex('coupons_of_claim').on(columns.claimId),
    uniqueIndex('coupons_of_purchase').on(columns.purchaseId),
    index('coupons_of_buyer').on(columns.buyerId, columns.expiresAt, columns.id),
    index('coupons_of_campaign').on(columns.campaignId, columns.status, columns.expiresAt),
    check('coupons_bounds', sql`0 < floor and floor <= amount and amount <= ceiling`),
    check('coupons_parts', sql`remaining >= 0 and locked >= 0 and spent >= 0 and returned >= 0`),
    check('coupons_whole', sql`remaining + locked + spent + returned = amount`),
  ],
);

/** A share of a coupon with the organisation that pays it named. */
export interface CouponFunding extends Funding {
  /** The brand or seller; empty for the platform. */
  readonly organization: string;
}

/** A row of `coupons`. */
export type CouponRow = typeof coupons.$inferSelect;
