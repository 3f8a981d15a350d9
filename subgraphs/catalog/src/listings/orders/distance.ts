import { keyset, type Page } from '@marque/kit/graphql/connection.ts';
import type { CursorKey } from '@marque/kit/graphql/cursor.ts';
import { and, type SQL, sql } from 'drizzle-orm';
import type { NearInput } from '../../generated.ts';
import { haversineFrom, haversineOf, inBands } from '../geo.ts';
import type { Readers } from '../readers.ts';
import { type ListingRow, listings } from '../tables.ts';
import type { Order } from './order.ts';

/** The first ring around the point, in kilometres; each further one is twice as wide. */
const firstRingKm = 1;

const ringsWithin = (radiusKm: number): { from: number; to: number }[] => {
  const rings = [];
  for (let from = 0, to = firstRingKm; from < radiusKm; from = to, to *= 2)
    rings.push({ from, to: Math.min(to, radiusKm) });
  return rings;
};

/** The nearest first, then by id. Rings around the point are read one after the other until the page is full. */
export const distanceOrder = ({ ranked }: Readers, near: NearInput): Order => {
  const rank = haversineFrom(near);
  const rings = ringsWithin(near.radiusKm);

  const readRing = (ring: (typeof rings)[number], isLast: boolean, condition: SQL, page: Page, limit: number) => {
    const { where, orderBy } = keyset([rank, listings.id], 'asc', page);
    const inRing = and(
      inBands(near, ring.to),
      ring.from === 0 ? undefined : sql`${rank} > ${haversineOf(ring.from)}`,
      // The filter itself says where the last one ends.
      isLast ? undefined : sql`${rank} <= ${haversineOf(ring.to)}`,
    );
    return ranked({ condition: sql`${and(condition, inRing, where)}`, order: sql.join(orderBy, sql`, `), rank }, limit);
  };

  return {
    read: async (condition, page) => {
      const start = page.start?.[0];
      const ranks = new Map<string, number>();
      const rows: ListingRow[] = [];
      for (const [index, ring] of page.backward ? [...rings.entries()].reverse() : rings.entries()) {
        const isLast = index === rings.length - 1;
        const isBehind =
          typeof start === 'number' &&
          (page.backward ? ring.from > 0 && haversineOf(ring.from) > start : !isLast && haversineOf(ring.to) < start);
        if (isBehind) continue;
        for (const { row, rank } of await readRing(ring, isLast, condition, page, page.size + 1 - rows.length)) {
          ranks.set(row.id, rank);
          rows.push(row);
        }
        if (rows.length > page.size) break;
      }
      return { rows, keyOf: (row): CursorKey => [ranks.get(row.id) ?? 0, row.id] };
    },
  };
};
