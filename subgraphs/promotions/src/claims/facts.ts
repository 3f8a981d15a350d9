import type { Executor } from '@marque/kit/db/database.ts';
import { promotionsOf } from '@marque/schema/campaign-rules.ts';
import type { Campaign } from '@marque/schema/campaigns.ts';
import { breakDown } from '@marque/schema/price-breakdown.ts';
import { eq } from 'drizzle-orm';
import { listingsByIds } from '../listings/store.ts';
import type { ListingFacts } from '../listings/tables.ts';
import type { PurchaseRow } from '../purchases/tables.ts';
import { type AppointmentRow, appointments } from '../visits/tables.ts';
import { holdPurchase } from './store.ts';

/** What a claim is decided on: the purchase, held as it is until the transaction ends, and what it refers to. */
export interface ClaimFacts {
  readonly purchase: PurchaseRow;
  /** What was bought. Null where catalog has not told of it. */
  readonly listing: ListingFacts | null;
  readonly visit: AppointmentRow | null;
}

/** Reads the facts of a claim; null where the buyer has no such purchase. */
export const readFacts = async (tx: Executor, purchaseId: string, buyerId: string): Promise<ClaimFacts | null> => {
  const purchase = await holdPurchase(tx, purchaseId, buyerId);
  if (!purchase) return null;
  const [listing] = await listingsByIds(tx, [purchase.listingId]);
  const [visit] =
    purchase.visitId === null ? [] : await tx.select().from(appointments).where(eq(appointments.id, purchase.visitId));
  return { purchase, listing: listing ?? null, visit: visit ?? null };
};

/**
 * What was sold, as campaigns are held against it: the listing, sold where and by whom the purchase says. Steps go by the
 * advertised price, which plain discounts do not lower; but it counts only as far as the invoice bears it out, so that
 * whoever raises the price after the sale gains nothing, and whoever lowers it takes nothing away.
 */
export const soldFacts = (
  { sellerId, storeId, amount, currency, orderedAt }: PurchaseRow,
  listing: ListingFacts,
  campaigns: readonly Campaign[],
): ListingFacts => {
  const sold = { ...listing, sellerId, storeId, currency };
  const { effective } = breakDown(sold, promotionsOf(campaigns, sold, orderedAt));
  return { ...sold, price: amount >= effective ? Math.max(listing.price, amount) : amount };
};
