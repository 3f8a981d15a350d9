import { forever, type Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { reject } from '@marque/kit/rejection.ts';
import type { Effect, Refusal } from '../cases/command.ts';
import { type CaseRecord, statusAt } from '../cases/states.ts';
import type { FileCounterNoticeInput } from '../generated.ts';
import { keptUntil, mostCounterNotices } from '../jurisdictions/profiles.ts';
import { refuseBadFaith, refuseText } from '../reports/grounds.ts';
import { insertCounterNotice } from './store.ts';

/** Refuses a counter-notice that comes too late, or after the last one: told apart from a status that asks for none. */
export const refuseCounterNotice = (record: CaseRecord, at: Instant): Refusal | undefined => {
  if (record.counterNotices.length >= mostCounterNotices)
    return reject(
      'TOO_MANY_COUNTER_NOTICES',
      `You filed all ${mostCounterNotices} counter-notices: wait for the decision, which you can appeal.`,
    );
  if (statusAt(record, at) === 'DEFAULTED')
    return reject(
      'DEADLINE_PASSED',
      'The deadline for a counter-notice has passed: wait for the decision, which you can appeal.',
    );
  return undefined;
};

/** Files a counter-notice, and fixes until when the measure ordered with the notice is kept: from the first forwarding on. */
export const takeCounterNotice = async (
  tx: Executor,
  record: CaseRecord,
  { statement, goodFaith }: FileCounterNoticeInput,
  at: Instant,
): Promise<Effect | Refusal> => {
  const refusal = refuseBadFaith(goodFaith) ?? refuseText(statement, 'input.statement');
  if (refusal) return refusal;
  const isKept = record.measureUntil === forever;
  const measureKeptUntil = isKept ? keptUntil(record.jurisdiction, at, 'usual') : null;
  await insertCounterNotice(tx, {
    caseId: record.id,
    number: record.counterNotices.length + 1,
    statement: statement.trim(),
    filedAt: at,
    measureKeptUntil,
    returnReason: null,
  });
  return {
    steps: [{ to: 'COUNTERED', reason: null }],
    change: { status: 'COUNTERED', ...(measureKeptUntil === null ? {} : { measureUntil: measureKeptUntil }) },
  };
};
