import { keyset, type Page } from '@marque/kit/graphql/connection.ts';
import type { CursorKey } from '@marque/kit/graphql/cursor.ts';
import { and, type SQL, sql } from 'drizzle-orm';
import type { NearInput } from '../../generated.ts';
import { haversineFrom, haversineOf, inBands } from '../geo.ts';
import type { Asked } from '../matching.ts';
import type { Readers } from '../readers.ts';
import { type ListingRow, listings } from '../tables.ts';
import { noIndex } from '../walk.ts';
import { fewOrMany } from './few.ts';
import type { Order } from './order.ts';

/** The first ring around the point, in kilometres; each further one is twice as wide. */
const firstRingKm = 0.25;

const ringsWithin = (radiusKm: number): { from: number; to: number }[] => {
  const rings = [];
  for (let from = 0, to = firstRingKm; from < radiusKm; from = to, to *= 2)
    rings.push({ from, to: Math.min(to, radiusKm) });
  return rings;
};

/** The nearest first, then by id. Rings around the point are read one after the other until the page is full. */
export const distanceOrder = (readers: Readers, near: NearInput, asked: Asked): Order => {
  const rank = haversineFrom(near);
  const rings = ringsWithin(near.radiusKm);

  const readSorted = (condition: SQL, page: Page, limit: number) => {
    const { where, orderBy } = keyset([rank, listings.id], 'asc', page);
    return readers.ranked({ condition: sql`${and(condition, where)}`, order: sql.join(orderBy, sql`, `), rank }, limit);
  };

  const readRing = (ring: (typeof rings)[number], isLast: boolean, page: Page, limit: number) => {
    const inRing = and(
      asked.condition(noIndex),
      inBands(near, ring.to),
      ring.from === 0 ? undefined : sql`${rank} > ${haversineOf(ring.from)}`,
      // The filter itself says where the last one ends.
      isLast ? undefined : sql`${rank} <= ${haversineOf(ring.to)}`,
    );
    return readSorted(sql`${inRing}`, page, limit);
  };

  const sorted = (found: Awaited<ReturnType<typeof readSorted>>) => {
    const ranks = new Map(found.map(({ row, rank }) => [row.id, rank]));
    const keyOf = (row: ListingRow): CursorKey => [ranks.get(row.id) ?? 0, row.id];
    return { rows: found.map(({ row }) => row), keyOf };
  };

  const many: Order['read'] = async (page) => {
    const start = page.start?.[0];
    const found: Awaited<ReturnType<typeof readSorted>> = [];
    for (const [index, ring] of page.backward ? [...rings.entries()].reverse() : rings.entries()) {
      const isLast = index === rings.length - 1;
      const isBehind =
        typeof start === 'number' &&
        (page.backward ? ring.from > 0 && haversineOf(ring.from) > start : !isLast && haversineOf(ring.to) < start);
      if (isBehind) continue;
      found.push(...(await readRing(ring, isLast, page, page.size + 1 - found.length)));
      if (found.length > page.size) break;
    }
    return sorted(found);
  };

  return fewOrMany(asked, readers, {
    few: (condition) => ({ read: async (page) => sorted(await readSorted(condition, page, page.size + 1)) }),
    many: { read: many },
  });
};
