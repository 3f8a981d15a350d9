import { check, index, instant, integer, minorUnits, table, text, uniqueIndex } from '@marque/kit/db/columns.ts';
import { sql } from 'drizzle-orm';

/**
 * What an account is. BRAND, SELLER and PLATFORM pay for promotions: what they gave is below zero. WALLET is a buyer's
 * money that can be spent, LOCKED the buyer's money that orders hold (the coupons' liability is both), PAYEE what the
 * seller of an order has got, RECEIVABLE what a buyer owes after a claw-back and RECOVERY its other side, owed to funders.
 */
export type AccountKind = 'BRAND' | 'SELLER' | 'PLATFORM' | 'WALLET' | 'LOCKED' | 'PAYEE' | 'RECEIVABLE' | 'RECOVERY';

/** Why money moved. */
export type LedgerCause =
  | 'ISSUED'
  | 'LOCKED'
  | 'CAPTURED'
  | 'RELEASED'
  | 'REVERSED'
  | 'EXPIRED'
  | 'REVOKED'
  | 'CLAWED_BACK';

/** The balances of accounts, each the sum of its entries. */
export const accounts = table(
  'accounts',
  {
    id: text().primaryKey(),
    kind: text().$type<AccountKind>().notNull(),
    owner: text().notNull(),
    currency: text().notNull(),
    balance: minorUnits().notNull(),
    /** How many entries it has. */
    entries: integer().notNull(),
  },
  () => [check('accounts_not_negative', sql`balance >= 0 or kind not in ('WALLET', 'LOCKED', 'PAYEE')`)],
);

/** The ledger: appended only, which triggers keep. The entries of a transaction sum to zero. */
export const entries = table(
  'entries',
  {
    id: text().primaryKey(),
    transactionId: text().notNull(),
    accountId: text()
      .notNull()
      .references(() => accounts.id),
    /** The number of the entry in its account, from 1. */
    sequence: integer().notNull(),
    amount: minorUnits().notNull(),
    balanceAfter: minorUnits().notNull(),
    currency: text().notNull(),
    cause: text().$type<LedgerCause>().notNull(),
    campaignId: text().notNull(),
    claimId: text().notNull(),
    couponId: text().notNull(),
    redemptionId: text(),
    idempotencyKey: text().notNull(),
    at: instant().notNull(),
  },
  (columns) => [
    uniqueIndex('entries_of_account').on(columns.accountId, columns.sequence),
    index('entries_of_transaction').on(columns.transactionId),
    index('entries_of_coupon').on(columns.couponId),
    index('entries_of_claim').on(columns.claimId),
    check('entries_move', sql`amount <> 0`),
  ],
);

/** A row of `accounts`. */
export type AccountRow = typeof accounts.$inferSelect;

/** A row of `entries`. */
export type EntryRow = typeof entries.$inferSelect;
