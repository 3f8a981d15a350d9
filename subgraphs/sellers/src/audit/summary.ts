import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { isOpen } from '@marque/schema/campaign-rules.ts';
import { and, desc, eq, type SQL, sql } from 'drizzle-orm';
import { readCampaigns } from '../campaigns/store.ts';
import { countFindings } from '../findings/find.ts';
import { type FindingRow, findings } from '../findings/tables.ts';
import { classes, type SellerCount } from './count.ts';

/** How many live listings are of each class, and how many sellers offer them. */
export const byClass = (counts: readonly SellerCount[]) =>
  classes.map((class_) => {
    const ofClass = counts.filter((one) => one.class === class_);
    return { class: class_, listings: sum(ofClass), sellers: ofClass.length };
  });

/** All listings of some counts. */
export const sum = (counts: readonly { readonly listings: number }[]): number =>
  counts.reduce((total, { listings }) => total + listings, 0);

/** A finding that has begun by an instant and is not resolved, said so that SQLite takes no index of beginnings for it. */
const isOpenAt = (asOf: Instant): SQL =>
  sql`(+${findings.detectedAt} <= ${asOf} and +${findings.resolvedAt} > ${asOf})`;

/** The live listings of a brand below the guide price at an instant. The largest gap comes first in the index of gaps. */
export const priceGapsAt = async (executor: Executor, brandId: string, asOf: Instant) => {
  const sought = { brandId, asOf, criteria: { kind: ['PRICE_GAP'], open: true } } as const;
  const [finding]: FindingRow[] = await executor
    .select()
    .from(findings)
    .where(and(eq(findings.brandId, brandId), isOpenAt(asOf), sql`gap is not null`))
    .orderBy(desc(findings.gap))
    .limit(1);
  const largest =
    finding && finding.gap !== null && finding.currency !== null
      ? { minorUnits: finding.gap, currency: finding.currency }
      : null;
  return { listings: await countFindings(executor, sought), largest, finding: finding ? { ...finding, asOf } : null };
};

/** How many running promotions touch live listings of a brand at an instant that it was asked about and does not endorse. */
export const unendorsedAt = async (executor: Executor, brandId: string, asOf: Instant): Promise<number> => {
  let promotions = 0;
  for (const campaign of await readCampaigns(executor)) {
    if (!isOpen(campaign, asOf) || !campaign.endorsements.some((history) => history.brandId === brandId)) continue;
    const [touched] = await executor
      .select({ position: findings.position })
      .from(findings)
      .where(and(eq(findings.brandId, brandId), eq(findings.campaignId, campaign.id), isOpenAt(asOf)))
      .limit(1);
    if (touched) promotions += 1;
  }
  return promotions;
};
