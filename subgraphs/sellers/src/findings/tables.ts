import { index, instant, integer, minorUnits, serial, table, text } from '@marque/kit/db/columns.ts';
import type { AuthorizationClass } from '@marque/schema/authorization.ts';
import { sql } from 'drizzle-orm';
import type { ViolationKind } from '../generated.ts';

/**
 * What is wrong with listings, and from when until when. A row follows from facts, rights and campaigns alone. One whose
 * beginning lies ahead, because an authorisation or a window has its end there, is nobody's to see before.
 */
export const findings = table(
  'findings',
  {
    /** The number of its id. */
    position: serial(),
    listingId: text().notNull(),
    brandId: text().notNull(),
    sellerId: text().notNull(),
    /** The listing's region and class at the beginning. */
    region: text().notNull(),
    class: text().$type<AuthorizationClass>().notNull(),
    kind: text().$type<ViolationKind>().notNull(),
    /** The promotion that is not endorsed; null for other kinds. */
    campaignId: text(),
    /** The listing that has the unit's place on the market; null for other kinds than a duplicate. */
    rivalId: text(),
    /** By how much the price is below the guide price; null for other kinds. */
    gap: minorUnits(),
    currency: text(),
    detectedAt: instant().notNull(),
    /** `forever` while the cause is there. */
    resolvedAt: instant().notNull(),
    /** The number of its evidence; null until it was frozen. */
    evidence: integer(),
  },
  (columns) => [
    index('findings_of_listing').on(columns.listingId, columns.resolvedAt),
    // Both also count: the end of a finding stands in them.
    index('findings_of_brand').on(columns.brandId, columns.detectedAt, columns.position, columns.resolvedAt),
    index('findings_of_kind').on(
      columns.brandId,
      columns.kind,
      columns.detectedAt,
      columns.position,
      columns.resolvedAt,
    ),
    index('findings_by_gap').on(columns.brandId, columns.gap).where(sql`gap is not null`),
    index('findings_of_campaign').on(columns.brandId, columns.campaignId).where(sql`campaign_id is not null`),
    index('findings_without_evidence').on(columns.detectedAt).where(sql`evidence is null`),
  ],
);

/** A row of `findings`. */
export type FindingRow = typeof findings.$inferSelect;
