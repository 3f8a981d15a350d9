import { forever, type Instant } from '@marque/kit/clock.ts';
import type { Database, Executor } from '@marque/kit/db/database.ts';
import { isRejection } from '@marque/kit/rejection.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import { type Caller, type Effect, type Outcome, type Refusal, runCommand } from '../cases/command.ts';
import type { CaseRecord } from '../cases/states.ts';
import type { DecideCaseInput, TakeUpCaseInput } from '../generated.ts';
import { badReason, isReason } from '../problems.ts';
import { refuseText } from '../reports/grounds.ts';
import { giveStrike } from '../strikes/store.ts';
import { measureChange, readMeasure, refuseMeasure } from './measure.ts';
import { insertRuling } from './store.ts';

/** The commands that decide cases. For moderators who are no party and did not open the case. */
export interface RulingService {
  readonly takeUp: (caller: Caller, input: TakeUpCaseInput) => Promise<Outcome>;
  readonly decide: (caller: Caller, input: DecideCaseInput) => Promise<Outcome>;
}

/** What a decision for the respondent makes of a case: what was ordered with the notice ends. */
const dismiss = ({ measureUntil }: CaseRecord, reason: string, at: Instant): Effect => ({
  steps: [{ to: 'REJECTED', reason }],
  change: { status: 'REJECTED', ...(measureUntil === null ? {} : { measureUntil: Math.min(measureUntil, at) }) },
});

const rule = async (
  tx: Executor,
  record: CaseRecord,
  input: DecideCaseInput,
  { viewer, at }: { readonly viewer: Viewer; readonly at: Instant },
): Promise<Effect | Refusal> => {
  const { outcome, ground } = input;
  if (!isReason(input.groundReference)) return badReason('input.groundReference');
  const wrongText = refuseText(input.facts, 'input.facts');
  if (wrongText) return wrongText;
  const groundReference = input.groundReference.trim();
  const common = { caseId: record.id, brandId: record.brandId, ground, groundReference, facts: input.facts.trim() };
  const ruling = { ...common, moderatorId: viewer.id, decidedAt: at };
  if (outcome === 'REJECTED') {
    const refusal = refuseMeasure(input);
    if (refusal) return refusal;
    await insertRuling(tx, { ...ruling, outcome, measure: 'NONE', measureEndsAt: forever });
    return dismiss(record, groundReference, at);
  }
  const ordered = readMeasure(record, input, at);
  if (isRejection(ordered)) return ordered;
  await insertRuling(tx, { ...ruling, outcome, ...ordered });
  await giveStrike(tx, record, outcome, at);
  const active = ordered.measure === 'NONE' ? [] : [{ to: 'MEASURE_ACTIVE' as const, reason: ordered.measure }];
  return {
    steps: [{ to: outcome, reason: groundReference }, ...active],
    change: { status: outcome, ...measureChange(ordered, at) },
  };
};

/** Makes the commands that decide a database's cases. */
export const createRulings = (database: Database): RulingService => ({
  takeUp: (caller, { case: caseId }) =>
    runCommand(database, caller, { caseId, action: 'TAKE_UP' }, async () => ({
      steps: [{ to: 'IN_DECISION', reason: null }],
      change: { status: 'IN_DECISION' },
    })),
  decide: (caller, input) =>
    runCommand(database, caller, { caseId: input.case, action: 'DECIDE' }, (tx, record, at) =>
      rule(tx, record, input, { viewer: caller.viewer, at }),
    ),
});
