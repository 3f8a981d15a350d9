import { keyset, type Page } from '@marque/kit/graphql/connection.ts';
import type { CursorKey } from '@marque/kit/graphql/cursor.ts';
import { and, type SQL, sql } from 'drizzle-orm';
import type { NearInput } from '../../generated.ts';
import { haversineFrom, haversineOf, inBands, isNearLatitude } from '../geo.ts';
import type { Asked } from '../matching.ts';
import type { Readers } from '../readers.ts';
import { type ListingRow, listings } from '../tables.ts';
import { fewOrMany } from './few.ts';
import type { Order } from './order.ts';

/** The first ring around the point, in kilometres; each further one is twice as wide. */
const firstRingKm = 0.25;

/** Rings hold what the filter asks of the distance. */
const withinRings = { column: 'distance', scope: null } as const;

/** The least number that is greater than a positive one. */
const nextAfter = (value: number): number => {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  bits.setBigInt64(0, bits.getBigInt64(0) + 1n);
  return bits.getFloat64(0);
};

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

  const readRing = ({ from, to }: (typeof rings)[number], page: Page, limit: number) => {
    // Reckoned once for each listing of the band: a ring begins right behind the end of the one before.
    const inRing = sql`${rank} between ${from === 0 ? 0 : nextAfter(haversineOf(from))} and ${haversineOf(to)}`;
    const condition = and(inBands(near, to), isNearLatitude(near, to), inRing, asked.condition(withinRings));
    return readSorted(sql`${condition}`, page, limit);
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
      found.push(...(await readRing(ring, page, page.size + 1 - found.length)));
      if (found.length > page.size) break;
    }
    return sorted(found);
  };

  return fewOrMany(asked, readers, {
    few: (condition) => ({ read: async (page) => sorted(await readSorted(condition, page, page.size + 1)) }),
    many: { read: many },
  });
};
