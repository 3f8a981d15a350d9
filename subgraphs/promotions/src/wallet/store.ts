import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { isListed, listed, placeholdersOf, prepared } from '@marque/kit/db/prepared.ts';
import { keyset, type Page } from '@marque/kit/graphql/connection.ts';
import { and, asc, desc, eq, getTableColumns, gt, gte, lte, type SQL, sql } from 'drizzle-orm';
import { accountId, ofBuyer } from '../ledger/accounts.ts';
import { accounts, type EntryRow, entries } from '../ledger/tables.ts';
import type { Coupon } from './coupon.ts';
import { type CouponRow, coupons } from './tables.ts';

/** What locks hold of a coupon although their time was over by an instant: whoever touches the wallet next gives it back. */
const lapsed = (now: Instant) =>
  sql`(select coalesce(sum(part.amount), 0) from redemption_parts part join redemptions held on held.id = part.redemption_id where part.coupon_id = coupons.id and held.status = 'LOCKED' and held.expires_at <= ${now})`.mapWith(
    Number,
  );

const asOf = (executor: Executor, now: Instant) =>
  executor.select({ ...getTableColumns(coupons), lapsed: lapsed(now) }).from(coupons);

const toCoupon =
  (now: Instant) =>
  ({ lapsed: free, ...row }: CouponRow & { readonly lapsed: number }): Coupon => ({
    ...row,
    remaining: row.remaining + free,
    locked: row.locked - free,
    asOf: now,
  });

/** Coupons by their ids, in no order. */
export const couponsByIds = async (executor: Executor, ids: readonly string[], now: Instant): Promise<Coupon[]> =>
  (await asOf(executor, now).where(isListed(coupons.id, listed(ids)))).map(toCoupon(now));

/** The coupons of claims, by the claims' ids, in no order. */
export const couponsOfClaims = async (executor: Executor, ids: readonly string[], now: Instant): Promise<Coupon[]> =>
  (await asOf(executor, now).where(isListed(coupons.claimId, listed(ids)))).map(toCoupon(now));

/** The coupon of a claim as its row stands; null where there is none. */
export const couponRowOfClaim = async (tx: Executor, claimId: string): Promise<CouponRow | null> => {
  const [row] = await tx.select().from(coupons).where(eq(coupons.claimId, claimId));
  return row ?? null;
};

/** A page of a buyer's coupons and one more, the one that expires last first. */
export const couponsOfBuyer = async (
  executor: Executor,
  buyerId: string,
  page: Page,
  now: Instant,
): Promise<Coupon[]> => {
  const { where, orderBy } = keyset([coupons.expiresAt, coupons.id], 'desc', page);
  const rows = await asOf(executor, now)
    .where(and(eq(coupons.buyerId, buyerId), where))
    .orderBy(...orderBy)
    .limit(page.size + 1);
  return rows.map(toCoupon(now));
};

/** A buyer's coupons that can be spent at an instant, the one that expires soonest first. */
export const spendableCoupons = async (executor: Executor, buyerId: string, now: Instant): Promise<Coupon[]> => {
  const rows = await asOf(executor, now)
    .where(and(eq(coupons.buyerId, buyerId), eq(coupons.status, 'ACTIVE'), gt(coupons.expiresAt, now)))
    .orderBy(asc(coupons.expiresAt), asc(coupons.id));
  return rows.map(toCoupon(now)).filter(({ remaining }) => remaining > 0);
};

/** Coupons whose time is over and that still hold something free, of a buyer or a campaign; at most 100. */
export const overdueCoupons = (
  tx: Executor,
  of: { readonly buyerId: string } | { readonly campaignId: string },
  now: Instant,
): Promise<CouponRow[]> =>
  tx
    .select()
    .from(coupons)
    .where(
      and(
        'buyerId' in of ? eq(coupons.buyerId, of.buyerId) : eq(coupons.campaignId, of.campaignId),
        lte(coupons.expiresAt, now),
        gt(coupons.remaining, 0),
      ),
    )
    .orderBy(asc(coupons.id))
    .limit(100);

const insertion = prepared('insert_coupon', (executor) =>
  executor.insert(coupons).values(placeholdersOf(coupons)).onConflictDoNothing().returning({ id: coupons.id }),
);

/** Adds a coupon; false where its claim or purchase has one. */
export const insertCoupon = async (tx: Executor, coupon: CouponRow): Promise<boolean> =>
  (await insertion(tx, { ...coupon })).length > 0;

const plus = (column: keyof typeof columns, amount: number): SQL => sql`${columns[column]} + ${amount}`;
const columns = {
  remaining: coupons.remaining,
  locked: coupons.locked,
  spent: coupons.spent,
  returned: coupons.returned,
};

/** Moves an amount of a coupon from one of its parts to another; false, with nothing moved, where the part has not so much. */
export const movePart = async (
  tx: Executor,
  id: string,
  from: keyof typeof columns,
  to: keyof typeof columns,
  amount: number,
  condition?: SQL,
): Promise<boolean> => {
  const moved = await tx
    .update(coupons)
    .set({ [from]: plus(from, -amount), [to]: plus(to, amount) })
    .where(and(eq(coupons.id, id), gte(columns[from], amount), condition))
    .returning({ id: coupons.id });
  return moved.length > 0;
};

/** Locks an amount of a coupon for an order; false where it has not so much left, is not active or its time is over. */
export const lockPart = (tx: Executor, id: string, amount: number, now: Instant): Promise<boolean> =>
  movePart(tx, id, 'remaining', 'locked', amount, and(eq(coupons.status, 'ACTIVE'), gt(coupons.expiresAt, now)));

/** Changes a coupon's status; null where it has none of those that it may be changed from. */
export const moveCoupon = async (
  tx: Executor,
  id: string,
  from: readonly CouponRow['status'][],
  status: CouponRow['status'],
): Promise<CouponRow | null> => {
  const [moved] = await tx
    .update(coupons)
    .set({ status })
    .where(and(eq(coupons.id, id), isListed(coupons.status, listed(from))))
    .returning();
  return moved ?? null;
};

/** Lets one transaction at a time change a buyer's wallet: locks its account's row until the transaction ends. */
export const lockWallet = async (tx: Executor, of: { readonly buyerId: string; readonly currency: string }) => {
  await tx
    .update(accounts)
    .set({ entries: sql`${accounts.entries}` })
    .where(eq(accounts.id, accountId(ofBuyer('WALLET', of))));
};

/** The balances of a buyer's wallet by the ledger, one a currency, the greatest first. */
export const walletsOf = (executor: Executor, buyerId: string): Promise<(typeof accounts.$inferSelect)[]> =>
  executor
    .select()
    .from(accounts)
    .where(and(eq(accounts.kind, 'WALLET'), eq(accounts.owner, buyerId)))
    .orderBy(desc(accounts.balance), asc(accounts.currency));

/** A page of a wallet's entries and one more, the newest first. */
export const entriesOfAccount = (executor: Executor, account: string, page: Page): Promise<EntryRow[]> => {
  const { where, orderBy } = keyset([entries.sequence], 'desc', page);
  return executor
    .select()
    .from(entries)
    .where(and(eq(entries.accountId, account), where))
    .orderBy(...orderBy)
    .limit(page.size + 1);
};
