import type { Executor } from '@marque/kit/db/database.ts';
import { forUpdate, prepared } from '@marque/kit/db/prepared.ts';
import { promotionsOf } from '@marque/schema/campaign-rules.ts';
import type { Campaign } from '@marque/schema/campaigns.ts';
import { breakDown } from '@marque/schema/price-breakdown.ts';
import { and, eq, sql } from 'drizzle-orm';
import { type ListingFacts, listings } from '../listings/tables.ts';
import { type PurchaseRow, purchases } from '../purchases/tables.ts';
import { type MeasureFacts, measures } from '../sellers/tables.ts';
import { type AppointmentRow, appointments } from '../visits/tables.ts';

/** What a claim is decided on: the purchase, held as it is until the transaction ends, and what it refers to. */
export interface ClaimFacts {
  readonly purchase: PurchaseRow;
  /** What was bought. Null where catalog has not told of it. */
  readonly listing: ListingFacts | null;
  /** The measure that was ordered about the listing last. */
  readonly measure: MeasureFacts | null;
  readonly visit: AppointmentRow | null;
}

/** Locks the purchase, so that it is not unwound meanwhile, and reads the rest as it is. */
const factsOf = prepared('claim_facts', (executor) =>
  forUpdate(
    executor
      .select({ purchase: purchases, listing: listings, measure: measures, visit: appointments })
      .from(purchases)
      .leftJoin(listings, eq(listings.id, purchases.listingId))
      .leftJoin(measures, eq(measures.listingId, purchases.listingId))
      .leftJoin(appointments, eq(appointments.id, purchases.visitId))
      .where(and(eq(purchases.id, sql.placeholder('id')), eq(purchases.buyerId, sql.placeholder('buyerId')))),
    purchases,
  ),
);

/** Reads the facts of a claim; null where the buyer has no such purchase. */
export const readFacts = async (tx: Executor, id: string, buyerId: string): Promise<ClaimFacts | null> => {
  const [facts] = await factsOf(tx, { id, buyerId });
  return facts ?? null;
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
