import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { prepared } from '@marque/kit/db/prepared.ts';
import { and, eq, gt, lte, sql } from 'drizzle-orm';
import { appeals } from '../appeals/tables.ts';
import { cases } from '../cases/tables.ts';
import type { AppealOutcome, CaseOutcome } from '../generated.ts';
import { rulings } from '../rulings/tables.ts';
import { type Standing, standingOf, type Tally, windowMs } from './standing.ts';

interface Counted {
  readonly outcome: CaseOutcome;
  readonly appealOutcome: AppealOutcome | null;
  readonly appellantRole: string | null;
  readonly count: number;
}

const at = sql.placeholder('at');
const decidedOf = prepared<{ brandId: string; since: number; at: number }, Counted[]>(
  'rulings_of_reporter',
  (database) =>
    database
      .select({
        outcome: rulings.outcome,
        appealOutcome: appeals.outcome,
        appellantRole: appeals.appellantRole,
        count: sql<number>`count(*)`,
      })
      .from(rulings)
      .innerJoin(cases, and(eq(cases.id, rulings.caseId), eq(cases.reporterRole, 'brand')))
      .leftJoin(appeals, and(eq(appeals.caseId, rulings.caseId), lte(appeals.decidedAt, at)))
      .where(
        and(
          eq(rulings.brandId, sql.placeholder('brandId')),
          gt(rulings.decidedAt, sql.placeholder('since')),
          lte(rulings.decidedAt, at),
        ),
      )
      .groupBy(rulings.outcome, appeals.outcome, appeals.appellantRole),
);

const tally = (rows: readonly Counted[]): Tally => {
  const sum = (holds: (row: Counted) => boolean) =>
    rows.filter(holds).reduce((total, { count }) => total + Number(count), 0);
  const isOverturned = ({ appealOutcome, appellantRole, outcome }: Counted) =>
    appealOutcome === 'OVERTURNED' && appellantRole === 'seller' && outcome !== 'REJECTED';
  const isWon = ({ appealOutcome, appellantRole }: Counted) =>
    appealOutcome === 'OVERTURNED' && appellantRole !== 'seller';
  return {
    decided: sum(() => true),
    upheld: sum((row) => isWon(row) || (row.outcome !== 'REJECTED' && !isOverturned(row))),
    overturned: sum(isOverturned),
  };
};

/** A brand's standing as a reporter, by what had been decided by an instant. */
export const readStanding = async (reader: Executor, brandId: string, asOf: Instant): Promise<Standing> =>
  standingOf(tally(await decidedOf(reader, { brandId, since: asOf - windowMs, at: asOf })), asOf);
