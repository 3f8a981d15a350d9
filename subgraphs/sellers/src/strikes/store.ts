import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { isListed, listed, prepared } from '@marque/kit/db/prepared.ts';
import { and, desc, eq, gt, lte, sql } from 'drizzle-orm';
import type { CaseRow } from '../cases/tables.ts';
import type { CaseOutcome } from '../generated.ts';
import { endOfStrike, pointsFor } from './points.ts';
import { type StrikeRow, strikes } from './tables.ts';

const counting = (at: Instant) => and(lte(strikes.startsAt, at), gt(strikes.endsAt, at));

/** Strikes the respondent of an upheld case, once a case. A case without a respondent strikes nobody. */
export const giveStrike = async (
  tx: Executor,
  { id: caseId, brandId, sellerId, kind }: CaseRow,
  outcome: CaseOutcome,
  at: Instant,
): Promise<void> => {
  if (sellerId === null) return;
  const row = {
    caseId,
    brandId,
    sellerId,
    kind,
    points: pointsFor(kind, outcome),
    startsAt: at,
    endsAt: endOfStrike(at),
  };
  await tx
    .insert(strikes)
    .values(row)
    .onConflictDoUpdate({ target: strikes.caseId, set: { points: row.points } });
};

/** Takes the strike of a case back from an instant on. */
export const takeStrikeBack = async (tx: Executor, caseId: string, at: Instant): Promise<void> => {
  await tx.update(strikes).set({ endsAt: at }).where(eq(strikes.caseId, caseId));
};

/** The strikes that count against a seller at an instant, the newest first. */
export const readStrikes = (reader: Executor, sellerId: string, at: Instant, limit: number): Promise<StrikeRow[]> =>
  reader
    .select()
    .from(strikes)
    .where(and(eq(strikes.sellerId, sellerId), counting(at)))
    .orderBy(desc(strikes.startsAt), desc(strikes.caseId))
    .limit(limit);

/** The sum of points that count against a seller at an instant. */
export const readPoints = async (reader: Executor, sellerId: string, at: Instant): Promise<number> => {
  const [row] = await reader
    .select({ points: sql<number>`coalesce(sum(${strikes.points}), 0)` })
    .from(strikes)
    .where(and(eq(strikes.sellerId, sellerId), counting(at)));
  return Number(row?.points ?? 0);
};

const pointsOfBrand = prepared<
  { brandId: string; sellers: string; at: number },
  { sellerId: string; points: number }[]
>('strike_points_of_brand', (database) =>
  database
    .select({ sellerId: strikes.sellerId, points: sql<number>`sum(${strikes.points})` })
    .from(strikes)
    .where(
      and(
        eq(strikes.brandId, sql.placeholder('brandId')),
        isListed(strikes.sellerId, sql.placeholder('sellers')),
        lte(strikes.startsAt, sql.placeholder('at')),
        gt(strikes.endsAt, sql.placeholder('at')),
      ),
    )
    .groupBy(strikes.sellerId),
);

/** Against which seller, for whose goods, and as of when. */
export interface PointsSought {
  readonly brandId: string;
  readonly sellerId: string;
  readonly at: Instant;
}

/** The points that count against sellers for cases about one brand's goods, which is all of them that the brand may know; in the order of the questions. */
export const readPointsOfBrand = async (reader: Executor, sought: readonly PointsSought[]): Promise<number[]> => {
  const found = new Map<string, number>();
  for (const group of Map.groupBy(sought, ({ brandId, at }) => `${brandId} ${at}`).values()) {
    const [{ brandId, at } = { brandId: '', at: 0 }] = group;
    const rows = await pointsOfBrand(reader, { brandId, sellers: listed(group.map(({ sellerId }) => sellerId)), at });
    for (const { sellerId, points } of rows) found.set(`${brandId} ${at} ${sellerId}`, Number(points));
  }
  return sought.map(({ brandId, sellerId, at }) => found.get(`${brandId} ${at} ${sellerId}`) ?? 0);
};
