import type { Instant } from '@marque/kit/clock.ts';
import type { Database, Executor } from '@marque/kit/db/database.ts';
import { isRejection } from '@marque/kit/rejection.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import { type Caller, type Effect, type Outcome, type Refusal, runCommand } from '../cases/command.ts';
import { type CaseRecord, statusAt } from '../cases/states.ts';
import type { AppealDecisionInput, DecideAppealInput } from '../generated.ts';
import { refuseText } from '../reports/grounds.ts';
import { measureChange, readMeasure, refuseMeasure } from '../rulings/measure.ts';
import { giveStrike, takeStrikeBack } from '../strikes/store.ts';
import { closeAppeal, insertAppeal } from './store.ts';

/** The commands on appeals: one a case, decided by a moderator who had no hand in it. */
export interface AppealService {
  readonly appeal: (caller: Caller, input: AppealDecisionInput) => Promise<Outcome>;
  readonly decide: (caller: Caller, input: DecideAppealInput) => Promise<Outcome>;
}

/** What overturning does: for the respondent everything ordered ends, for the reporter what was refused is ordered. */
const overturn = async (
  tx: Executor,
  record: CaseRecord,
  input: DecideAppealInput,
  at: Instant,
): Promise<Effect['change'] | Refusal> => {
  if (record.appeal?.appellantRole === 'seller') {
    const refusal = refuseMeasure(input);
    if (refusal) return refusal;
    await takeStrikeBack(tx, record.id, at);
    return record.measureUntil === null ? {} : { measureUntil: Math.min(record.measureUntil, at) };
  }
  const ordered = readMeasure(record, input, at);
  if (isRejection(ordered)) return ordered;
  await giveStrike(tx, record, 'UPHELD', at);
  return measureChange(ordered, at);
};

const close = async (
  tx: Executor,
  record: CaseRecord,
  input: DecideAppealInput,
  { viewer, at }: { readonly viewer: Viewer; readonly at: Instant },
): Promise<Effect | Refusal> => {
  const { outcome } = input;
  const refusal = refuseText(input.reasons, 'input.reasons');
  if (refusal) return refusal;
  const change = outcome === 'OVERTURNED' ? await overturn(tx, record, input, at) : (refuseMeasure(input) ?? {});
  if (isRejection(change)) return change;
  const reasons = input.reasons.trim();
  await closeAppeal(tx, record.id, { outcome, reasons, moderatorId: viewer.id, decidedAt: at });
  return { steps: [{ to: outcome, reason: reasons }], change: { ...change, status: outcome } };
};

/** Makes the commands on a database's appeals. */
export const createAppeals = (database: Database): AppealService => ({
  appeal: (caller, { case: caseId, statement }) =>
    runCommand(database, caller, { caseId, action: 'APPEAL' }, async (tx, record, at) => {
      const refusal = refuseText(statement, 'input.statement');
      if (refusal) return refusal;
      const { role: appellantRole, id: appellantId } = caller.viewer;
      const open = { outcome: null, reasons: null, moderatorId: null, decidedAt: null };
      await insertAppeal(tx, { caseId, appellantRole, appellantId, statement: statement.trim(), filedAt: at, ...open });
      // An appeal changes no state by itself, but the log tells of it.
      return { steps: [{ to: statusAt(record, at), reason: 'An appeal was filed.' }], change: {} };
    }),
  decide: (caller, input) =>
    runCommand(database, caller, { caseId: input.case, action: 'DECIDE_APPEAL' }, (tx, record, at) =>
      close(tx, record, input, { viewer: caller.viewer, at }),
    ),
});
