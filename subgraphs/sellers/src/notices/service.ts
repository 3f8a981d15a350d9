import type { Database } from '@marque/kit/db/database.ts';
import { type Caller, type Outcome, runCommand } from '../cases/command.ts';
import type {
  ExtendMeasureInput,
  FileCounterNoticeInput,
  ReturnCounterNoticeInput,
  SendNoticeInput,
} from '../generated.ts';
import { counterNoticeDeadline, keptUntil } from '../jurisdictions/profiles.ts';
import { badReason, isReason } from '../problems.ts';
import { refuseCounterNotice, takeCounterNotice } from './counter.ts';
import { noticeChange } from './notice.ts';
import { updateCounterNotice } from './store.ts';

/** The commands between a report and its decision. */
export interface NoticeService {
  /** Gives the respondent notice. For moderators; for a reporter on the fast track it goes out with the report. */
  readonly send: (caller: Caller, input: SendNoticeInput) => Promise<Outcome>;
  /** Answers a notice. For the respondent, before the deadline, three times at most. */
  readonly counter: (caller: Caller, input: FileCounterNoticeInput) => Promise<Outcome>;
  /** Gives a counter-notice back. For moderators, while the respondent has one left. */
  readonly giveBack: (caller: Caller, input: ReturnCounterNoticeInput) => Promise<Outcome>;
  /** Keeps the measure for as long as the law allows. For moderators. */
  readonly extend: (caller: Caller, input: ExtendMeasureInput) => Promise<Outcome>;
}

/** Makes the commands on a database's notices. */
export const createNotices = (database: Database): NoticeService => ({
  send: (caller, { case: caseId }) =>
    runCommand(database, caller, { caseId, action: 'SEND_NOTICE' }, async (_, record, at) => ({
      steps: [{ to: 'NOTICE_SENT', reason: null }],
      change: noticeChange(record, at),
    })),

  counter: (caller, input) =>
    runCommand(
      database,
      caller,
      { caseId: input.case, action: 'FILE_COUNTER_NOTICE', instead: refuseCounterNotice },
      (tx, record, at) => takeCounterNotice(tx, record, input, at),
    ),

  giveBack: (caller, { case: caseId, reason }) =>
    runCommand(database, caller, { caseId, action: 'RETURN_COUNTER_NOTICE' }, async (tx, record, at) => {
      if (!isReason(reason)) return badReason('input.reason');
      const filed = record.counterNotices.length;
      await updateCounterNotice(tx, { caseId, number: filed }, { returnReason: reason.trim() });
      return {
        steps: [{ to: 'NOTICE_SENT', reason: reason.trim() }],
        change: { status: 'NOTICE_SENT', deadline: counterNoticeDeadline(record.jurisdiction, at, filed) },
      };
    }),

  extend: (caller, { case: caseId, reason }) =>
    runCommand(database, caller, { caseId, action: 'EXTEND_MEASURE' }, async (tx, record, at) => {
      if (!isReason(reason)) return badReason('input.reason');
      const first = record.counterNotices[0];
      const until = first ? keptUntil(record.jurisdiction, first.filedAt, 'extended') : null;
      if (!first || until === null) throw new Error(`The case ${caseId} keeps no measure`);
      await updateCounterNotice(tx, first, { measureKeptUntil: until });
      const status = record.status;
      return { steps: [{ to: status, reason: reason.trim() }], change: { measureUntil: Math.max(until, at) } };
    }),
});
