import { check, flag, minorUnits, primaryKey, table, text } from '@marque/kit/db/columns.ts';
import { sql } from 'drizzle-orm';
import { campaigns } from '../campaigns/tables.ts';

/** What a budget limits: a campaign as a whole, or what it gives one buyer, unit or store. */
export type BudgetScope = 'TOTAL' | 'BUYER' | 'UNIT' | 'STORE';

/** On what terms a campaign gives its rebates. Amounts in minor units of the campaign's currency; null is no limit. */
export const terms = table(
  'terms',
  {
    campaignId: text()
      .primaryKey()
      .references(() => campaigns.id),
    total: minorUnits(),
    perBuyer: minorUnits(),
    perUnit: minorUnits(),
    perStore: minorUnits(),
    /** A claim for more than this waits for a moderator. */
    reviewAbove: minorUnits(),
    /** The seller must have been authorised when the purchase was made. */
    authorizedSellersOnly: flag().notNull(),
  },
  () => [
    check(
      'terms_positive',
      sql`coalesce(total, 1) > 0 and coalesce(per_buyer, 1) > 0 and coalesce(per_unit, 1) > 0 and coalesce(per_store, 1) > 0`,
    ),
  ],
);

/** What of each limit is taken: a row for each limit and subject that anything was drawn for. The database itself keeps them. */
export const budgets = table(
  'budgets',
  {
    campaignId: text()
      .notNull()
      .references(() => campaigns.id),
    scope: text().$type<BudgetScope>().notNull(),
    /** The buyer, unit or store; empty for the whole campaign. */
    subject: text().notNull(),
    budget: minorUnits().notNull(),
    /** Set aside for claims that are not decided. */
    reserved: minorUnits().notNull(),
    /** Given as coupons and not come back. */
    issued: minorUnits().notNull(),
  },
  (columns) => [
    primaryKey({ columns: [columns.campaignId, columns.scope, columns.subject] }),
    check('budgets_kept', sql`reserved >= 0 and issued >= 0 and reserved + issued <= budget`),
  ],
);

/** A row of `terms`. */
export type Terms = typeof terms.$inferSelect;

/** A row of `budgets`. */
export type BudgetRow = typeof budgets.$inferSelect;
