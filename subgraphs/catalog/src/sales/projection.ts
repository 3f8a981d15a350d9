import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import type { FeedEvent } from '@marque/kit/events/feed.ts';
import { isRejection } from '@marque/kit/rejection.ts';
import type { ListingStatus, PurchaseChanged } from '@marque/schema/events.ts';
import { eq } from 'drizzle-orm';
import { convertHoldOf } from '../holds/store.ts';
import { changeListing } from '../listings/change.ts';
import { findForChange } from '../listings/changes.ts';
import type { ListingFacts } from '../listings/derive.ts';
import type { ListingRow } from '../listings/tables.ts';
import { statusAt } from '../listings/visibility.ts';
import { type SaleRow, type SoldStatus, sales } from './tables.ts';

/** A verified purchase is a contract until the delivery, and a sale from then on. */
const soldStatus = ({ status, deliveredAt }: PurchaseChanged): SoldStatus | null => {
  if (status !== 'VERIFIED') return null;
  return deliveredAt === null ? 'UNDER_CONTRACT' : 'SOLD';
};

/** Where a listing comes back to: a hold has ended with the sale, and whether its time is over follows from the clock. */
const comesBackTo = (row: ListingRow, now: Instant): ListingStatus | null => {
  const status = statusAt(row, now);
  if (status === 'PAUSED') return status;
  return status === 'ACTIVE' || status === 'HELD' || status === 'EXPIRED' ? 'ACTIVE' : null;
};

/** Changes a listing whatever its seller is doing with it. */
const setStatus = async (tx: Executor, id: string, status: ListingStatus, now: Instant): Promise<boolean> => {
  const caller = { viewer: { role: 'service', id: 'promotions' }, now };
  const decide = (row: ListingRow): ListingFacts => ({ ...row, status, heldUntil: 0, conflictsWith: null });
  return !isRejection(await changeListing(tx, id, caller, decide));
};

/** Takes a sold unit's listing off the market; null where it stands for no single unit, or was not offered. */
const sell = async (
  tx: Executor,
  told: PurchaseChanged,
  status: SoldStatus,
  now: Instant,
): Promise<ListingStatus | null> => {
  const listing = await findForChange(tx, told.listingId);
  const before = listing?.unitKey === told.unitKey ? comesBackTo(listing, now) : null;
  if (before === null || !(await setStatus(tx, told.listingId, status, now))) return null;
  await convertHoldOf(tx, told.listingId, now);
  return before;
};

/** What a purchase makes of a listing, from what it made of it before. Answers where the listing goes back to. */
const move = async (
  tx: Executor,
  told: PurchaseChanged,
  known: SaleRow | null,
  now: Instant,
): Promise<ListingStatus | null> => {
  const status = soldStatus(told);
  const before = known?.statusBefore ?? null;
  if (status === (known?.status ?? null)) return before;
  if (before === null) return status && (await sell(tx, told, status, now));
  // Where another listing has the unit's one place on the market meanwhile, this one does not come back to it.
  if (status === null && !(await setStatus(tx, told.listingId, before, now)))
    await setStatus(tx, told.listingId, 'WITHDRAWN', now);
  if (status !== null) await setStatus(tx, told.listingId, status, now);
  return status === null ? null : before;
};

/** Keeps the listing of a unit that is sold off the market, and puts it back when the purchase is unwound: the newest version of each purchase decides. */
export const keepSale = async (tx: Executor, told: PurchaseChanged, { at }: FeedEvent): Promise<void> => {
  const { id: purchaseId, listingId, version } = told;
  const [known] = await tx.select().from(sales).where(eq(sales.purchaseId, purchaseId));
  if (known && known.version >= version) return;
  const statusBefore = await move(tx, told, known ?? null, at);
  const row = { version, listingId, status: soldStatus(told), statusBefore };
  await tx
    .insert(sales)
    .values({ purchaseId, ...row })
    .onConflictDoUpdate({ target: sales.purchaseId, set: row });
};
