import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { prepared } from '@marque/kit/db/prepared.ts';
import type { AuthorizationClass } from '@marque/schema/authorization.ts';
import { and, eq, lte, sql } from 'drizzle-orm';
import { classes, countByLooking, countExpired, type SellerCount } from '../audit/count.ts';
import { classOf } from '../listings/standing.ts';
import { standingIn, standingsIn, type WordsColumn, words } from './standings.ts';
import { classDays, type TallyRow, tallies } from './tables.ts';

const byBrand = prepared<{ brandId: string }, TallyRow[]>('tallies_of_brand', (database) =>
  database
    .select()
    .from(tallies)
    .where(eq(tallies.brandId, sql.placeholder('brandId'))),
);

const columns = Object.keys(words) as WordsColumn[]; // the keys of the table

/** Counts listings by seller and class. */
const createCounter = () => {
  const counts = new Map<string, SellerCount>();
  return {
    add: (sellerId: string, class_: AuthorizationClass, listings: number): void => {
      const key = `${sellerId} ${class_}`;
      counts.set(key, { sellerId, class: class_, listings: (counts.get(key)?.listings ?? 0) + listings });
    },
    counts: (): SellerCount[] => [...counts.values()].filter(({ listings }) => listings > 0),
  };
};

/**
 * Counts the live listings of a brand by seller and class as of an instant: out of the tallies from the last change on,
 * whatever time has passed since; as of an earlier instant by looking at each of them.
 */
export const countAt = async (executor: Executor, brandId: string, at: Instant): Promise<SellerCount[]> => {
  const rows = await byBrand(executor, { brandId });
  if (rows.some(({ changedAt }) => changedAt > at)) return countByLooking(executor, brandId, at);
  const counter = createCounter();
  const standings = new Map<string, ReturnType<typeof standingIn>>();
  for (const row of rows) {
    const standing = standings.get(row.standings) ?? standingIn(standingsIn(row.standings), at);
    standings.set(row.standings, standing);
    for (const column of columns)
      if (row[column] !== 0) counter.add(row.sellerId, classOf(standing, words[column]), row[column]);
  }
  for (const { sellerId, class: class_, listings } of await countExpired(executor, brandId, at))
    counter.add(sellerId, class_, -listings);
  return counter.counts();
};

/** The live listings of each class of a brand at the end of each of some days in UTC, out of what each day brought. */
export const countAtEnds = async (
  executor: Executor,
  brandId: string,
  days: { readonly first: number; readonly last: number },
): Promise<ReadonlyMap<number, Readonly<Record<AuthorizationClass, number>>>> => {
  const rows = await executor
    .select({
      class: classDays.class,
      day: sql`case when ${classDays.day} < ${days.first} then ${days.first} else ${classDays.day} end`.mapWith(Number),
      growth: sql`sum(${classDays.growth})`.mapWith(Number),
    })
    .from(classDays)
    .where(and(eq(classDays.brandId, brandId), lte(classDays.day, days.last)))
    .groupBy(classDays.class, sql`2`);
  const growths = Map.groupBy(rows, ({ day }) => day);
  const running = Object.fromEntries(classes.map((one) => [one, 0])) as Record<AuthorizationClass, number>; // one entry a class
  const ends = new Map<number, Record<AuthorizationClass, number>>();
  for (let day = days.first; day <= days.last; day += 1) {
    for (const { class: class_, growth } of growths.get(day) ?? []) running[class_] += growth;
    ends.set(day, { ...running });
  }
  return ends;
};
