import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import type { AuthorizationClass } from '@marque/schema/authorization.ts';
import { and, desc, eq, gt, isNotNull, lte, sql } from 'drizzle-orm';
import { countFindings, isSought } from '../findings/find.ts';
import { type FindingRow, findings } from '../findings/tables.ts';
import type { SellerCount } from './count.ts';

/** The four classes, in the order in which they are listed. */
export const classes = [
  'AUTHORIZED',
  'UNAUTHORIZED_DISCLOSED',
  'UNAUTHORIZED_UNDISCLOSED',
  'FALSE_CLAIM',
] as const satisfies readonly AuthorizationClass[];

/** How many live listings are of each class, and how many sellers offer them. */
export const byClass = (counts: readonly SellerCount[]) =>
  classes.map((class_) => {
    const ofClass = counts.filter((one) => one.class === class_);
    return { class: class_, listings: sum(ofClass), sellers: ofClass.length };
  });

/** All listings of some counts. */
export const sum = (counts: readonly { readonly listings: number }[]): number =>
  counts.reduce((total, { listings }) => total + listings, 0);

/** The live listings of a brand below the guide price at an instant. */
export const priceGapsAt = async (executor: Executor, brandId: string, asOf: Instant) => {
  const sought = { brandId, asOf, criteria: { kind: ['PRICE_GAP'], open: true } } as const;
  const [finding]: FindingRow[] = await executor
    .select()
    .from(findings)
    .where(isSought(sought))
    .orderBy(desc(findings.gap), findings.position)
    .limit(1);
  const largest =
    finding && finding.gap !== null && finding.currency !== null
      ? { minorUnits: finding.gap, currency: finding.currency }
      : null;
  return { listings: await countFindings(executor, sought), largest, finding: finding ? { ...finding, asOf } : null };
};

/** How many running promotions touch live listings of a brand at an instant that it was asked about and does not endorse. */
export const unendorsedAt = async (executor: Executor, brandId: string, asOf: Instant): Promise<number> => {
  const [row] = await executor
    .select({ promotions: sql`count(distinct ${findings.campaignId})`.mapWith(Number) })
    .from(findings)
    .where(
      and(
        eq(findings.brandId, brandId),
        eq(findings.kind, 'UNENDORSED_PROMOTION'),
        isNotNull(findings.campaignId),
        lte(findings.detectedAt, asOf),
        gt(findings.resolvedAt, asOf),
      ),
    );
  return row?.promotions ?? 0;
};
