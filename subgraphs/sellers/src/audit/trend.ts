import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { badInput } from '@marque/kit/graphql/problems.ts';
import { countByLooking } from './count.ts';
import { classes, sum } from './summary.ts';

const dayMs = 86_400_000;
const mostDays = 90;

/** The number of a day in UTC, counted from 1970-01-01. */
export const dayOf = (at: Instant): number => Math.floor(at / dayMs);

const dateOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);

/** The live listings of each class at the end of the last days, the last of them as of the instant. */
export const trendUntil = async (executor: Executor, brandId: string, asOf: Instant, days: number) => {
  if (days < 1 || days > mostDays) throw badInput(`Ask for 1 to ${mostDays} days`, 'days');
  const last = dayOf(asOf);
  const points = [];
  for (let day = last - days + 1; day <= last; day += 1) {
    const end = day === last ? asOf : (day + 1) * dayMs - 1;
    const counts = await countByLooking(executor, brandId, end);
    for (const class_ of classes)
      points.push({
        day: dateOf(day),
        class: class_,
        listings: sum(counts.filter((one) => one.class === class_)),
      });
  }
  return points;
};
