import { forever, type Instant } from '@marque/kit/clock.ts';
import { contains, type Interval, intersectIntervals } from '@marque/kit/intervals.ts';
import type { AuthorizationClass } from '@marque/schema/authorization.ts';
import type { RightFacts } from '../listings/right.ts';
import { classOf, type Standing, type StandingPeriod } from '../listings/standing.ts';

/** What a listing says of its seller's right. */
export type Words = Pick<RightFacts, 'authorizationClaim' | 'disclosed'>;

/** What can be said, and which column counts it. */
export const words = {
  claiming: { authorizationClaim: 'AUTHORIZED', disclosed: false },
  disclosing: { authorizationClaim: 'NONE', disclosed: true },
  silent: { authorizationClaim: 'NONE', disclosed: false },
} as const satisfies Record<string, Words>;

/** The columns that count listings by what they say. */
export type WordsColumn = keyof typeof words;

/** Which column counts a listing that says so. */
export const columnOf = ({ authorizationClaim, disclosed }: Words): WordsColumn => {
  if (authorizationClaim !== 'NONE') return 'claiming';
  return disclosed ? 'disclosing' : 'silent';
};

/** Standings over all time as a text: equal for equal ones. */
export const textOf = (standings: readonly StandingPeriod[]): string =>
  JSON.stringify(standings.map(({ from, standing }) => [from, standing]));

/** The standings that a text says. */
export const standingsIn = (text: string): StandingPeriod[] => {
  const turns: [Instant, Standing][] = JSON.parse(text);
  return turns.map(([from, standing], index) => ({ from, until: turns[index + 1]?.[0] ?? forever, standing }));
};

/** The standing at an instant. */
export const standingIn = (standings: readonly StandingPeriod[], at: Instant): Standing =>
  standings.find((period) => contains(period, at))?.standing ?? 'NONE';

/** The classes that a listing is of within a time, each with its part of it. */
export const classTimes = (
  standings: readonly StandingPeriod[],
  said: Words,
  time: Interval,
): (Interval & { readonly class: AuthorizationClass })[] =>
  standings.flatMap((period) =>
    intersectIntervals([period], [time]).map((part) => ({ ...part, class: classOf(period.standing, said) })),
  );
