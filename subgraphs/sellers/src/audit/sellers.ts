import type { Instant } from '@marque/kit/clock.ts';
import { type Connection, type Page, toConnection } from '@marque/kit/graphql/connection.ts';
import type { CursorKey } from '@marque/kit/graphql/cursor.ts';
import type { SellerCount } from './count.ts';

/** A seller's live listings of one class, of whose goods and as of when. */
export interface AuditedSeller extends SellerCount {
  readonly brandId: string;
  readonly asOf: Instant;
}

/** A page of the sellers of a brand's goods, and how many there are. */
export interface AuditedSellerList extends Connection<AuditedSeller> {
  readonly totalCount: number;
}

const keyOf = ({ listings, sellerId, class: class_ }: SellerCount): CursorKey => [-listings, sellerId, class_];

const compare = (a: CursorKey, b: CursorKey): number => {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (right === undefined || left < right) return right === undefined ? 1 : -1;
    if (left > right) return 1;
  }
  return 0;
};

/** A page of the sellers of a brand's goods, the most listings first. */
export const pageOfSellers = (counts: readonly AuditedSeller[], page: Page): AuditedSellerList => {
  const sign = page.backward ? -1 : 1;
  const { start } = page;
  const rows = counts
    .map((node) => ({ node, key: keyOf(node) }))
    .filter(({ key }) => start === undefined || sign * compare(key, start) > 0)
    .sort((a, b) => sign * compare(a.key, b.key))
    .slice(0, page.size + 1)
    .map(({ node }) => node);
  return { ...toConnection(page, rows, keyOf), totalCount: counts.length };
};
