import type { Database } from '@marque/kit/db/database.ts';
import type { RequestFacts } from '@marque/kit/subgraph.ts';
import { isId } from '@marque/kit/text.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import { type Promotions, promotionsOf } from '@marque/schema/campaign-rules.ts';
import DataLoader from 'dataloader';
import { termsOf, totalBudgets } from './budgets/store.ts';
import type { BudgetRow, Terms } from './budgets/tables.ts';
import type { CampaignBook } from './campaigns/book.ts';
import type { Claim } from './claims/claim.ts';
import { claimsByIds } from './claims/store.ts';
import { withCoupons } from './claims/with-coupons.ts';
import { listingsByIds } from './listings/store.ts';
import type { ListingFacts } from './listings/tables.ts';
import { mayRead as mayReadPurchase } from './purchases/status.ts';
import { purchasesByIds } from './purchases/store.ts';
import type { PurchaseRow } from './purchases/tables.ts';
import { mayReadRedemption, type Redemption } from './redemptions/redemption.ts';
import { redemptionsByIds } from './redemptions/store.ts';
import { mayRead as mayReadAppointment } from './visits/status.ts';
import { appointmentsByIds } from './visits/store.ts';
import type { AppointmentRow } from './visits/tables.ts';
import { type Coupon, mayReadOfBuyer } from './wallet/coupon.ts';
import { couponsByIds } from './wallet/store.ts';

/** A listing and the campaigns that touch it at the instant of the request. */
export interface PromotedListing extends ListingFacts {
  readonly promotions: Promotions;
}

/** What resolvers of promotions get: the request's facts and loaders that live as long as it. */
export interface Context extends RequestFacts {
  /** All campaigns. Asked for any number of times in a tick, it looks once whether they changed. */
  readonly book: () => Promise<CampaignBook>;
  /** On what terms campaigns give their rebates, by their ids; null where nothing was said. */
  readonly terms: DataLoader<string, Terms | null>;
  /** What is taken of whole campaigns' budgets, by the campaigns' ids; null where nothing is. */
  readonly budgets: DataLoader<string, BudgetRow | null>;
  /** Listings by id; null for one that catalog has not told of. */
  readonly listings: DataLoader<string, PromotedListing | null>;
  /** Appointments by id; null for one that is not there or not the caller's to see. */
  readonly appointments: DataLoader<string, AppointmentRow | null>;
  /** Purchases by id; null for one that is not there or not the caller's to see. */
  readonly purchases: DataLoader<string, PurchaseRow | null>;
  /** Claims by id, with their coupons; null for one that is not there or not the caller's to see. */
  readonly claims: DataLoader<string, Claim | null>;
  /** Coupons by id; null for one that is not there or not the caller's to see. */
  readonly coupons: DataLoader<string, Coupon | null>;
  /** Redemptions by id; null for one that is not there or not the caller's to see. */
  readonly redemptions: DataLoader<string, Redemption | null>;
}

/** A loader of what only some may see. Not cached, so that a request sees what its own commands did. */
const seenBy = <Row extends { readonly id: string }>(
  viewer: Viewer,
  read: (ids: readonly string[]) => Promise<readonly Row[]>,
  mayRead: (row: Row, viewer: Viewer) => boolean,
): DataLoader<string, Row | null> =>
  new DataLoader<string, Row | null>(
    async (ids) => {
      const rows = await read(ids.filter(isId));
      const seen = new Map(rows.filter((row) => mayRead(row, viewer)).map((row) => [row.id, row]));
      return ids.map((id) => seen.get(id) ?? null);
    },
    { cache: false },
  );

/** A loader of what has the ids of campaigns. Not cached, so that a request sees what its own commands did. */
const ofCampaigns = <Row>(read: (ids: readonly string[]) => Promise<ReadonlyMap<string, Row>>) =>
  new DataLoader<string, Row | null>(
    async (ids) => {
      const found = await read(ids);
      return ids.map((id) => found.get(id) ?? null);
    },
    { cache: false },
  );

/** Makes the contexts of requests. */
export const createContext =
  (database: Database, readBook: () => Promise<CampaignBook>) =>
  (facts: RequestFacts): Context => {
    const books = new DataLoader<'all', CampaignBook>(
      async (asked) => {
        const book = await readBook();
        return asked.map(() => book);
      },
      { cache: false }, // a request that changes a campaign reads it anew
    );
    const book = () => books.load('all');
    const listings = new DataLoader<string, PromotedListing | null>(async (ids) => {
      const [rows, { ofBrand }] = await Promise.all([listingsByIds(database.reader, ids.filter(isId)), book()]);
      const found = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => {
        const row = found.get(id);
        return row ? { ...row, promotions: promotionsOf(ofBrand(row.brandId), row, facts.now) } : null;
      });
    });
    const { reader } = database;
    const appointments = seenBy(facts.viewer, (ids) => appointmentsByIds(reader, ids), mayReadAppointment);
    const purchases = seenBy(facts.viewer, (ids) => purchasesByIds(reader, ids), mayReadPurchase);
    const { viewer, now } = facts;
    const claims = seenBy(
      viewer,
      async (ids) => withCoupons(reader, await claimsByIds(reader, ids), now),
      ({ buyerId }) => mayReadOfBuyer(viewer, buyerId),
    );
    const coupons = seenBy(
      viewer,
      (ids) => couponsByIds(reader, ids, now),
      ({ buyerId }) => mayReadOfBuyer(viewer, buyerId),
    );
    const redemptions = seenBy(
      viewer,
      async (ids) => (await redemptionsByIds(reader, ids)).map((row): Redemption => ({ ...row, asOf: now })),
      (row) => mayReadRedemption(viewer, row),
    );
    const terms = ofCampaigns((ids) => termsOf(reader, ids));
    const budgets = ofCampaigns((ids) => totalBudgets(reader, ids));
    return { ...facts, book, terms, budgets, listings, appointments, purchases, claims, coupons, redemptions };
  };
