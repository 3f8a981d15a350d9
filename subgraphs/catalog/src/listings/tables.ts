import {
  flag,
  index,
  instant,
  integer,
  json,
  minorUnits,
  primaryKey,
  real,
  serial,
  table,
  text,
  uniqueIndex,
} from '@marque/kit/db/columns.ts';
import type {
  AuthorizationClaim,
  AuthorizationClass,
  OfferItemCondition,
  SalesChannel,
} from '@marque/schema/authorization.ts';
import type { ListingStatus, Localized } from '@marque/schema/events.ts';
import type { ListingKind } from '@marque/schema/kinds.ts';
import { sql } from 'drizzle-orm';
import { apartmentColumns } from '../kinds/apartment.tables.ts';
import { carColumns } from '../kinds/car.tables.ts';
import { discoveryIndexes } from './indexes.ts';

/** That a listing leaves the market by itself: 9999-12-31T23:59:59.999Z is written out, as a partial index must have it. */
export const expires = sql`expires_at < 253402300799999`;

/** That a listing was held for a buyer. */
export const isHeld = sql`held_until > 0`;

/**
 * Every listing of every kind in one table, so that one index can carry a filter, a sort and the right of sale.
 * The last group is derived: kept by the services and by the projection of the sellers' feed, never set by a caller.
 */
export const listings = table(
  'listings',
  {
    id: text().primaryKey(),
    kind: text().$type<ListingKind>().notNull(),
    brandId: text().notNull(),
    /** The vehicle model or apartment project; null where the seller's words match none. */
    productId: text(),
    sellerId: text().notNull(),
    storeId: text(),
    title: json<Localized>().notNull(),
    description: json<Localized>(),
    condition: text().$type<OfferItemCondition>().notNull(),
    channel: text().$type<SalesChannel>().notNull(),
    region: text().notNull(),
    latitude: real(),
    longitude: real(),
    price: minorUnits().notNull(),
    guidePrice: minorUnits(),
    currency: text().notNull(),
    status: text().$type<ListingStatus>().notNull(),
    authorizationClaim: text().$type<AuthorizationClaim>().notNull(),
    disclosure: text(),
    publishedAt: instant().notNull(),
    /** `forever` where it does not leave the market by itself. */
    expiresAt: instant().notNull(),
    version: integer().notNull(),
    /** The seller's own id for it in its feed, and a digest of what the feed said last. */
    externalId: text(),
    feedDigest: text(),
    /** The VIN, or project and unit; null where the seller gave none. */
    unitKey: text(),
    /** The live listing of another seller that has the same unit key. */
    conflictsWith: text(),
    ...carColumns,
    ...apartmentColumns,

    /** True for ACTIVE and HELD. */
    onMarket: flag().notNull(),
    /** False while its seller is suspended or closed, which takes it out of discovery. */
    sellerActive: flag().notNull(),
    /** From `hiddenFrom` until `hiddenUntil` a measure keeps it from view; both `forever` where none does. */
    hiddenFrom: instant().notNull(),
    hiddenUntil: instant().notNull(),
    /** Until when a hold keeps it for one buyer; 0 where none does. HELD counts until then, and as ACTIVE after. */
    heldUntil: instant().notNull(),
    /** The class while no authorisation is in force. */
    unauthorizedClass: text().$type<AuthorizationClass>().notNull(),
    /** The period in force, else the next, else the last, in which its seller is authorised for it; both 0 where there never is one. */
    authorizedFrom: instant().notNull(),
    authorizedUntil: instant().notNull(),
    /** True when there is any period: what indexes tell listings apart by, since it outlasts a revocation. */
    hasPeriods: flag().notNull(),
    /** True when there are other periods, which `listing_periods` holds all of. */
    hasMorePeriods: flag().notNull(),
    /** The model year or year built; 0 where it has none. For sorting. */
    year: integer().notNull(),
    /** Kilometres driven; 2147483647 where it has no odometer. For sorting. */
    mileage: integer().notNull(),
  },
  (columns) => [
    ...discoveryIndexes(columns),
    index('listings_place').on(columns.latitude, columns.longitude).where(sql`latitude is not null`),
    index('listings_to_expire').on(columns.expiresAt).where(expires),
    index('listings_held').on(columns.heldUntil).where(isHeld),
    uniqueIndex('listings_live_unit').on(columns.unitKey).where(sql`on_market and conflicts_with is null`),
    uniqueIndex('listings_external').on(columns.sellerId, columns.externalId),
    index('listings_rights').on(
      columns.sellerId,
      columns.brandId,
      columns.productId,
      columns.region,
      columns.channel,
      columns.condition,
    ),
  ],
);

/** A row of `listings`. */
export type ListingRow = typeof listings.$inferSelect;

/** Every price that a listing had; the newest is the one it has. */
export const pricePoints = table(
  'price_points',
  {
    id: serial(),
    listingId: text()
      .notNull()
      .references(() => listings.id),
    price: minorUnits().notNull(),
    from: instant().notNull(),
  },
  (columns) => [index('price_points_history').on(columns.listingId, columns.id)],
);

/** All periods of the listings that are authorised in more than one. */
export const listingPeriods = table(
  'listing_periods',
  {
    listingId: text()
      .notNull()
      .references(() => listings.id),
    from: instant().notNull(),
    until: instant().notNull(),
  },
  (columns) => [primaryKey({ columns: [columns.listingId, columns.from] })],
);
