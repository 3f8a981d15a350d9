import { check, index, instant, minorUnits, primaryKey, table, text, uniqueIndex } from '@marque/kit/db/columns.ts';
import { sql } from 'drizzle-orm';
import { campaigns } from '../campaigns/tables.ts';

/** Where a claim stands. */
export type ClaimStatus =
  | 'RESERVED'
  | 'SUBMITTED'
  | 'IN_REVIEW'
  | 'APPROVED'
  | 'ISSUED'
  | 'REJECTED'
  | 'EXPIRED'
  | 'CLAWED_BACK';

const standing = sql`status in ('RESERVED', 'SUBMITTED', 'IN_REVIEW', 'APPROVED', 'ISSUED')`;

/** Claims of rebates, each with the facts that it was decided on. Of a unit, and of a purchase, at most one stands. */
export const claims = table(
  'claims',
  {
    id: text().primaryKey(),
    campaignId: text()
      .notNull()
      .references(() => campaigns.id),
    ruleId: text().notNull(),
    purchaseId: text().notNull(),
    buyerId: text().notNull(),
    sellerId: text().notNull(),
    storeId: text().notNull(),
    brandId: text().notNull(),
    unitKey: text().notNull(),
    /** The campaign's stacking group, or the campaign by itself. */
    stackingKey: text().notNull(),
    status: text().$type<ClaimStatus>().notNull(),
    amount: minorUnits().notNull(),
    floor: minorUnits().notNull(),
    ceiling: minorUnits().notNull(),
    currency: text().notNull(),
    /** When a claim that is not decided gives its budget back; `forever` for one that is. */
    reservedUntil: instant().notNull(),
    /** What the moderator says who rejected it; null for one that was not. */
    rejectionReason: text(),
    decidedBy: text(),
    idempotencyKey: text().notNull(),
    createdAt: instant().notNull(),
  },
  (columns) => [
    uniqueIndex('claims_of_unit').on(columns.unitKey, columns.stackingKey).where(standing),
    uniqueIndex('claims_of_purchase').on(columns.purchaseId).where(standing),
    index('claims_of_buyer').on(columns.buyerId, columns.createdAt, columns.id),
    index('claims_by_status').on(columns.status, columns.campaignId, columns.reservedUntil),
    index('claims_in_review').on(columns.status, columns.createdAt, columns.id),
    check('claims_bounds', sql`0 < floor and floor <= amount and amount <= ceiling`),
  ],
);

/** Who moved a claim: its buyer, a moderator, the campaign's rules or the clock. */
export type ClaimMover = 'BUYER' | 'MODERATOR' | 'RULES' | 'CLOCK';

/** When each claim came into each of its states, and by whom: appended only, which triggers keep. No claim is in a state twice. */
export const claimHistory = table(
  'claim_history',
  {
    claimId: text()
      .notNull()
      .references(() => claims.id),
    status: text().$type<ClaimStatus>().notNull(),
    by: text().$type<ClaimMover>().notNull(),
    at: instant().notNull(),
  },
  (columns) => [primaryKey({ columns: [columns.claimId, columns.status] })],
);

/** A row of `claim_history`. */
export type ClaimMove = typeof claimHistory.$inferSelect;

/** A row of `claims`. */
export type ClaimRow = typeof claims.$inferSelect;
