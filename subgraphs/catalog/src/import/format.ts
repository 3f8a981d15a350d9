import type { Instant } from '@marque/kit/clock.ts';
import type { KindColumns } from '../kinds/kind.ts';
import type { ListingRow } from '../listings/tables.ts';
import type { References } from './references.ts';
import type { FeedRow } from './row.ts';

/** The facts of a listing that a feed speaks of. All others are the marketplace's own. */
export interface FeedFacts
  extends Pick<
    ListingRow,
    | 'brandId'
    | 'productId'
    | 'title'
    | 'description'
    | 'condition'
    | 'channel'
    | 'region'
    | 'latitude'
    | 'longitude'
    | 'price'
    | 'guidePrice'
    | 'currency'
  > {
  /** The kind's own facts; null where the feed gives none. */
  readonly columns: KindColumns;
}

/** An ad that was taken. */
export interface FeedAd {
  readonly facts: FeedFacts;
  /** What the feed says of its lifecycle; ACTIVE where it says nothing. */
  readonly status: ListingRow['status'];
  /** Since when the seller offers it; never later than now. Counts when it is first seen. */
  readonly publishedAt: Instant;
}

/** What judging an ad may look at beside the ad. */
export interface JudgeContext {
  readonly references: References;
  readonly now: Instant;
  /** ISO 4217, for a price that names no currency. Undefined: such a price is refused. */
  readonly currency: string | undefined;
}

/** How the feeds of one kind of listing are read. */
export interface FeedFormat {
  /** As `--kind` names it. */
  readonly name: string;
  readonly kind: ListingRow['kind'];
  /** The columns that must be there, each with the names it goes by. */
  readonly needed: readonly (readonly string[])[];
  /** The columns of the seller's own id of an ad, the first that has a value counting. */
  readonly id: readonly string[];
  /** The column that says which unit it is, of which there is one. */
  readonly unit: string;
  /** Reads one ad; null, with errors on the row, for one that is refused. */
  readonly judge: (row: FeedRow, context: JudgeContext) => FeedAd | null;
}
