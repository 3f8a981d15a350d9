import { forever, type Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { forUpdate, isListed, listed, placeholdersOf, prepared } from '@marque/kit/db/prepared.ts';
import { keyset, type Page } from '@marque/kit/graphql/connection.ts';
import type { Campaign } from '@marque/schema/campaigns.ts';
import { and, desc, eq, exists, gt, inArray, lte, or, type SQL, sql } from 'drizzle-orm';
import { campaigns } from '../campaigns/tables.ts';
import { type PurchaseRow, purchases } from '../purchases/tables.ts';
import { coupons } from '../wallet/tables.ts';
import { recordWay } from './history.ts';
import { type ClaimRow, type ClaimStatus, claims } from './tables.ts';

/** The states in which a claim stands in the way of another one for its unit and its purchase. */
export const standingStates: readonly ClaimStatus[] = ['RESERVED', 'SUBMITTED', 'IN_REVIEW', 'APPROVED', 'ISSUED'];

/** The states in which a claim holds a reservation. */
export const reservingStates: readonly ClaimStatus[] = ['RESERVED', 'SUBMITTED', 'IN_REVIEW', 'APPROVED'];

const byIds = prepared('claims_by_ids', (executor) =>
  executor
    .select()
    .from(claims)
    .where(isListed(claims.id, sql.placeholder('ids'))),
);

/** Claims by their ids, in no order. */
export const claimsByIds = (executor: Executor, ids: readonly string[]): Promise<ClaimRow[]> =>
  byIds(executor, { ids: listed(ids) });

/** A claim; null where there is none. */
export const claimById = async (executor: Executor, id: string): Promise<ClaimRow | null> => {
  const [row] = await claimsByIds(executor, [id]);
  return row ?? null;
};

const pageOf = (executor: Executor, page: Page, condition: SQL | undefined): Promise<ClaimRow[]> => {
  const { where, orderBy } = keyset([claims.createdAt, claims.id], 'desc', page);
  return executor
    .select()
    .from(claims)
    .where(and(condition, where))
    .orderBy(...orderBy)
    .limit(page.size + 1);
};

/** A page of a buyer's claims and one more, the newest first. */
export const claimsOfBuyer = (executor: Executor, buyerId: string, page: Page): Promise<ClaimRow[]> =>
  pageOf(executor, page, eq(claims.buyerId, buyerId));

/** A page of the claims that wait for a moderator and one more, the newest first. */
export const claimsInReview = (executor: Executor, now: Instant, page: Page): Promise<ClaimRow[]> =>
  pageOf(executor, page, and(eq(claims.status, 'IN_REVIEW'), gt(claims.reservedUntil, now)));

const lockOf = prepared('hold_purchase', (executor) =>
  forUpdate(
    executor
      .select()
      .from(purchases)
      .where(and(eq(purchases.id, sql.placeholder('id')), eq(purchases.buyerId, sql.placeholder('buyerId')))),
    purchases,
  ),
);

/** Holds a purchase as it is until the transaction ends, so that it is not unwound meanwhile; null where it is not there. */
export const holdPurchase = async (tx: Executor, id: string, buyerId: string): Promise<PurchaseRow | null> => {
  const [row] = await lockOf(tx, { id, buyerId });
  return row ?? null;
};

const insertion = prepared('insert_claim', (executor) =>
  executor.insert(claims).values(placeholdersOf(claims)).onConflictDoNothing().returning({ id: claims.id }),
);

/** Adds a claim; false where another one stands for its unit or its purchase. */
export const insertClaim = async (tx: Executor, claim: ClaimRow): Promise<boolean> =>
  (await insertion(tx, { ...claim })).length > 0;

/** The condition that a claim concerns the same unit in the same stacking group, or the same purchase. */
export const rivals = ({
  unitKey,
  stackingKey,
  purchaseId,
}: Pick<ClaimRow, 'unitKey' | 'stackingKey' | 'purchaseId'>) =>
  or(and(eq(claims.unitKey, unitKey), eq(claims.stackingKey, stackingKey)), eq(claims.purchaseId, purchaseId));

/** The claim that stands in another one's way; null where none does. */
export const standingRival = async (
  tx: Executor,
  claim: Pick<ClaimRow, 'unitKey' | 'stackingKey' | 'purchaseId'>,
): Promise<ClaimRow | null> => {
  const [row] = await tx
    .select()
    .from(claims)
    .where(and(rivals(claim), isListed(claims.status, listed(standingStates))))
    .orderBy(desc(claims.createdAt))
    .limit(1);
  return row ?? null;
};

/** Of what at most one claim stands for a unit: the campaign's stacking group, or the campaign by itself. */
export const stackingKeyOf = ({ id, stackingGroup }: Pick<Campaign, 'id' | 'stackingGroup'>): string =>
  stackingGroup === null ? `campaign:${id}` : `group:${stackingGroup}`;

/** The claims that stand for a unit, one of each stacking group at most. */
export const standingClaimsOfUnit = (executor: Executor, unitKey: string): Promise<ClaimRow[]> =>
  executor
    .select()
    .from(claims)
    .where(and(eq(claims.unitKey, unitKey), isListed(claims.status, listed(standingStates))));

/** The claim that stands for a purchase; null where none does. */
export const standingClaimOf = async (tx: Executor, purchaseId: string): Promise<ClaimRow | null> => {
  const [row] = await tx
    .select()
    .from(claims)
    .where(and(eq(claims.purchaseId, purchaseId), isListed(claims.status, listed(standingStates))));
  return row ?? null;
};

/** The condition that a claim is one of a campaign's. */
export const ofCampaign = (campaignId: string): SQL => eq(claims.campaignId, campaignId);

/** Ends the reservations, of those that the condition names, whose time is over, and answers them: their budget is the caller's to give back. */
export const expireClaims = async (tx: Executor, of: SQL | undefined, now: Instant): Promise<ClaimRow[]> => {
  const isOver = and(of, isListed(claims.status, listed(reservingStates)), lte(claims.reservedUntil, now));
  const due = await tx.select().from(claims).where(isOver);
  const ended: ClaimRow[] = [];
  for (const { id, reservedUntil } of due) {
    const [row] = await tx
      .update(claims)
      .set({ status: 'EXPIRED', reservedUntil: forever })
      .where(and(eq(claims.id, id), isOver))
      .returning();
    if (!row) continue; // another transaction did it meanwhile
    await recordWay(tx, id, [['EXPIRED', 'CLOCK']], reservedUntil);
    ended.push(row);
  }
  return ended;
};

const anyDue = prepared('anything_due', (executor) =>
  executor
    .select({ id: campaigns.id })
    .from(campaigns)
    .where(
      and(
        eq(campaigns.id, sql.placeholder('campaignId')),
        or(
          exists(
            executor
              .select({ id: claims.id })
              .from(claims)
              .where(
                and(
                  eq(claims.campaignId, campaigns.id),
                  inArray(claims.status, [...reservingStates]),
                  lte(claims.reservedUntil, sql.placeholder('now')),
                ),
              ),
          ),
          exists(
            executor
              .select({ id: coupons.id })
              .from(coupons)
              .where(
                and(
                  eq(coupons.campaignId, campaigns.id),
                  inArray(coupons.status, ['ACTIVE', 'FROZEN', 'EXPIRED']),
                  lte(coupons.expiresAt, sql.placeholder('now')),
                  or(gt(coupons.remaining, 0), gt(coupons.locked, 0)),
                ),
              ),
          ),
        ),
      ),
    ),
);

/** Tells whether the clock ended anything of a campaign's that holds budget and is not booked. */
export const isAnythingDue = async (tx: Executor, campaignId: string, now: Instant): Promise<boolean> =>
  (await anyDue(tx, { campaignId, now })).length > 0;

/** Decides a claim that is in one of the states; null where it is in none of them, or its time is over. */
export const decideClaim = async (
  tx: Executor,
  id: string,
  from: readonly ClaimStatus[],
  decision: Partial<ClaimRow> & Pick<ClaimRow, 'status'>,
  now: Instant,
): Promise<ClaimRow | null> => {
  const [row] = await tx
    .update(claims)
    .set({ reservedUntil: forever, ...decision })
    .where(and(eq(claims.id, id), isListed(claims.status, listed(from)), gt(claims.reservedUntil, now)))
    .returning();
  return row ?? null;
};
