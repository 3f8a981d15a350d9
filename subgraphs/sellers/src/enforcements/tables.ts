import { index, instant, json, serial, table, text } from '@marque/kit/db/columns.ts';
import type { EnforcementMeasure } from '@marque/schema/events.ts';

/**
 * What moderators ordered about listings. Append-only: the last row that has begun counts until its end, and a lifted
 * measure is a row with `NONE`. The position is the version that the feed tells.
 */
export const enforcements = table(
  'enforcements',
  {
    position: serial(),
    listingId: text().notNull(),
    measure: text().$type<EnforcementMeasure>().notNull(),
    reasons: json<readonly string[]>().notNull(),
    startsAt: instant().notNull(),
    /** `forever` where it has no end. */
    endsAt: instant().notNull(),
    /** The case that asked for it; null for an order outside of cases. */
    caseId: text(),
    /** Null where it followed from a case without a moderator. */
    moderatorId: text(),
  },
  (columns) => [
    index('enforcements_of_listing').on(columns.listingId, columns.position),
    index('enforcements_start').on(columns.startsAt),
    index('enforcements_end').on(columns.endsAt),
  ],
);

/** A row of `enforcements`. */
export type EnforcementRow = typeof enforcements.$inferSelect;
