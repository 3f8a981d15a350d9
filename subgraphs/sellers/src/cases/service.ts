import type { Database } from '@marque/kit/db/database.ts';
import type { CaseAction, CaseStatus, ConfirmRemedyInput, VoidCaseInput, WithdrawCaseInput } from '../generated.ts';
import { badReason, isReason } from '../problems.ts';
import { type Caller, type Outcome, runCommand } from './command.ts';

/** The commands that close a case without a decision. */
export interface CaseService {
  /** Closes a case whose cause is gone. For the reporter and moderators. */
  readonly confirmRemedy: (caller: Caller, input: ConfirmRemedyInput) => Promise<Outcome>;
  /** Takes a report back. For the reporter. */
  readonly withdraw: (caller: Caller, input: WithdrawCaseInput) => Promise<Outcome>;
  /** Closes a case whose object is gone. For moderators. */
  readonly makeVoid: (caller: Caller, input: VoidCaseInput) => Promise<Outcome>;
}

/** Makes the commands that close a database's cases. What the case asked of the listing ends with it. */
export const createCases = (database: Database): CaseService => {
  const closing =
    (action: CaseAction, to: CaseStatus & ('REMEDIED' | 'WITHDRAWN' | 'VOID')) =>
    (caller: Caller, { case: caseId, reason }: { readonly case: string; readonly reason: string }): Promise<Outcome> =>
      runCommand(database, caller, { caseId, action }, async (_, { measureUntil }, at) =>
        isReason(reason)
          ? {
              steps: [{ to, reason: reason.trim() }],
              change: { status: to, ...(measureUntil === null ? {} : { measureUntil: Math.min(measureUntil, at) }) },
            }
          : badReason('input.reason'),
      );
  return {
    confirmRemedy: closing('CONFIRM_REMEDY', 'REMEDIED'),
    withdraw: closing('WITHDRAW', 'WITHDRAWN'),
    makeVoid: closing('VOID', 'VOID'),
  };
};
