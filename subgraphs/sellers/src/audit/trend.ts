import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { badInput } from '@marque/kit/graphql/problems.ts';
import { countAtEnds } from '../tallies/count.ts';
import { dayOf } from '../tallies/growth.ts';
import { classes, type SellerCount } from './count.ts';
import { sum } from './summary.ts';

const dayMs = 86_400_000;
const mostDays = 90;

const dateOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);

/** What a trend is of: a brand, as of an instant at which so many listings of it are live. */
interface Audited {
  readonly brandId: string;
  readonly asOf: Instant;
  readonly counts: () => Promise<readonly SellerCount[]>;
}

/** The live listings of each class at the end of the last days, the last of them as of the instant. Throws `BAD_USER_INPUT` for too many days. */
export const trendUntil = async (executor: Executor, { brandId, asOf, counts }: Audited, days: number) => {
  if (days < 1 || days > mostDays) throw badInput(`Ask for 1 to ${mostDays} days`, 'days');
  const last = dayOf(asOf);
  const [ends, now] = await Promise.all([
    countAtEnds(executor, brandId, { first: last - days + 1, last: last - 1 }),
    counts(),
  ]);
  const ofDay = (day: number, read: (class_: (typeof classes)[number]) => number) =>
    classes.map((class_) => ({ day: dateOf(day), class: class_, listings: read(class_) }));
  return [
    ...[...ends].flatMap(([day, listings]) => ofDay(day, (class_) => listings[class_])),
    ...ofDay(last, (class_) => sum(now.filter((one) => one.class === class_))),
  ];
};
