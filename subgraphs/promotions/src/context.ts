import type { Database } from '@marque/kit/db/database.ts';
import type { RequestFacts } from '@marque/kit/subgraph.ts';
import { type Promotions, promotionsOf } from '@marque/schema/campaign-rules.ts';
import DataLoader from 'dataloader';
import type { CampaignBook } from './campaigns/book.ts';
import { listingsByIds } from './listings/store.ts';
import type { ListingFacts } from './listings/tables.ts';
import { isId } from './text.ts';

/** A listing and the campaigns that touch it at the instant of the request. */
export interface PromotedListing extends ListingFacts {
  readonly promotions: Promotions;
}

/** What resolvers of promotions get: the request's facts and loaders that live as long as it. */
export interface Context extends RequestFacts {
  /** All campaigns. Asked for any number of times in a tick, it looks once whether they changed. */
  readonly book: () => Promise<CampaignBook>;
  /** Listings by id; null for one that catalog has not told of. */
  readonly listings: DataLoader<string, PromotedListing | null>;
}

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
    return { ...facts, book, listings };
  };
