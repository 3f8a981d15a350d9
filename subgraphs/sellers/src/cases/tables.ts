import { index, instant, integer, table, text, uniqueIndex } from '@marque/kit/db/columns.ts';
import type { EnforcementMeasure } from '@marque/schema/events.ts';
import type { Jurisdiction, ViolationKind } from '../generated.ts';
import type { StoredStatus } from './states.ts';

/** Complaints about listings and promotions, each as it stands now; how it came to stand so is in the decision log. */
export const cases = table(
  'cases',
  {
    id: text().primaryKey(),
    brandId: text().notNull(),
    kind: text().$type<ViolationKind>().notNull(),
    /** Exactly one of the two is null. */
    listingId: text(),
    campaignId: text(),
    /** The seller that it is against; null where the platform itself stands behind a promotion. */
    sellerId: text(),
    reporterRole: text().$type<'brand' | 'moderator'>().notNull(),
    reporterId: text().notNull(),
    /** The report that it came with; null for a case of the platform's own. */
    reportId: text(),
    explanation: text().notNull(),
    /** The number of the evidence frozen when it was opened; null for a promotion. */
    evidence: integer(),
    /** The brand's when it was opened; it does not change with the brand's policy. */
    jurisdiction: text().$type<Jurisdiction>().notNull(),
    openedAt: instant().notNull(),
    status: text().$type<StoredStatus>().notNull(),
    noticedAt: instant(),
    /** The first instant that is too late for the counter-notice that is asked for. */
    deadline: instant(),
    /** What is complained of about which object while the case is open, null afterwards: one open case each. */
    openKey: text(),
    /** What the case asks of the listing from `measureFrom` until `measureUntil`; all three null where it asks nothing. */
    measure: text().$type<Exclude<EnforcementMeasure, 'NONE'>>(),
    measureFrom: instant(),
    measureUntil: instant(),
  },
  (columns) => [
    uniqueIndex('cases_open').on(columns.openKey),
    index('cases_of_brand').on(columns.brandId, columns.id),
    index('cases_of_seller').on(columns.sellerId, columns.id),
    index('cases_of_listing').on(columns.listingId, columns.id),
    index('cases_of_report').on(columns.reportId, columns.id),
  ],
);

/** A row of `cases`. */
export type CaseRow = typeof cases.$inferSelect;
