import type { Instant } from '@marque/kit/clock.ts';
import type { NewEvent } from '@marque/kit/events/outbox.ts';
import type { CatalogEvents } from '@marque/schema/events.ts';
import type { ListingRow } from './tables.ts';

/** The event that tells other subgraphs of a listing's whole state. Appended in the transaction of every change of it. */
export const listingChanged = (row: ListingRow, at: Instant): NewEvent<CatalogEvents, 'listing.changed'> => ({
  aggregateType: 'listing',
  aggregateId: row.id,
  type: 'listing.changed',
  at,
  payload: {
    id: row.id,
    version: row.version,
    kind: row.kind,
    brandId: row.brandId,
    productId: row.productId,
    sellerId: row.sellerId,
    storeId: row.storeId,
    region: row.region,
    channel: row.channel,
    condition: row.condition,
    authorizationClaim: row.authorizationClaim,
    disclosed: row.disclosure !== null,
    price: row.price,
    guidePrice: row.guidePrice,
    currency: row.currency,
    status: row.status,
    publishedAt: row.publishedAt,
    expiresAt: row.expiresAt,
    unitKey: row.unitKey,
  },
});
