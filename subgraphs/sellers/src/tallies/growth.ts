import { forever } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { prepared } from '@marque/kit/db/prepared.ts';
import type { AuthorizationClass } from '@marque/schema/authorization.ts';
import { sql } from 'drizzle-orm';
import type { classTimes } from './standings.ts';
import { classDays } from './tables.ts';

const dayMs = 86_400_000;

/** The number of an instant's day in UTC, counted from 1970-01-01. */
export const dayOf = (at: number): number => Math.floor(at / dayMs);

/** Growth by day and class. */
export type Growth = Map<string, { readonly day: number; readonly class: AuthorizationClass; growth: number }>;

/** Adds to a growth that so many listings are of classes for these times; fewer than none takes them back. */
export const grow = (growth: Growth, times: ReturnType<typeof classTimes>, listings: number): void => {
  const add = (class_: AuthorizationClass, day: number, by: number) => {
    const key = `${day} ${class_}`;
    const known = growth.get(key) ?? { day, class: class_, growth: 0 };
    known.growth += by;
    growth.set(key, known);
  };
  for (const { class: class_, from, until } of times) {
    add(class_, dayOf(from), listings);
    if (until < forever) add(class_, dayOf(until), -listings);
  }
};

const addGrowth = prepared<{ brandId: string; class: string; day: number; growth: number }, unknown>(
  'add_growth',
  (database) =>
    database
      .insert(classDays)
      .values({
        brandId: sql.placeholder('brandId'),
        class: sql`${sql.placeholder('class')}`,
        day: sql.placeholder('day'),
        growth: sql.placeholder('growth'),
      })
      .onConflictDoUpdate({
        target: [classDays.brandId, classDays.day, classDays.class],
        set: { growth: sql`${classDays.growth} + excluded.growth` },
      }),
);

/** Adds a growth to the days of a brand. */
export const keepGrowth = async (tx: Executor, brandId: string, growth: Growth): Promise<void> => {
  for (const one of growth.values()) if (one.growth !== 0) await addGrowth(tx, { brandId, ...one });
};
