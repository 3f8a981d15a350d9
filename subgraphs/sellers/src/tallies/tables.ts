import { instant, integer, primaryKey, table, text } from '@marque/kit/db/columns.ts';
import type { AuthorizationClass } from '@marque/schema/authorization.ts';

/**
 * How many listings of a brand and seller are on the market, by how the seller stands to their sale over all time and by
 * what they say of themselves. The class of each follows at any instant from then on: an expiry changes no row. A listing
 * whose own time is over is still counted, and is to be taken off.
 */
export const tallies = table(
  'tallies',
  {
    brandId: text().notNull(),
    sellerId: text().notNull(),
    /** `textOf` the standings. */
    standings: text().notNull(),
    /** Listings that claim an authorisation, that disclose that there is none, and that say nothing. */
    claiming: integer().notNull(),
    disclosing: integer().notNull(),
    silent: integer().notNull(),
    /** The latest instant of a change: nothing is known here of what was before it. */
    changedAt: instant().notNull(),
  },
  (columns) => [primaryKey({ columns: [columns.brandId, columns.sellerId, columns.standings] })],
);

/** A row of `tallies`. */
export type TallyRow = typeof tallies.$inferSelect;

/** By how many listings each class of a brand grew on a day in UTC, days to come among them. The sum up to a day is what there is at its end. */
export const classDays = table(
  'class_days',
  {
    brandId: text().notNull(),
    class: text().$type<AuthorizationClass>().notNull(),
    /** Counted from 1970-01-01. */
    day: integer().notNull(),
    growth: integer().notNull(),
  },
  (columns) => [primaryKey({ columns: [columns.brandId, columns.day, columns.class] })],
);
