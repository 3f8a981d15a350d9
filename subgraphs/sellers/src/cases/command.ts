import type { Instant } from '@marque/kit/clock.ts';
import type { Database, Executor } from '@marque/kit/db/database.ts';
import { isRejection, type Rejection, reject } from '@marque/kit/rejection.ts';
import type { RequestFacts } from '@marque/kit/subgraph.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import { type Actor, settleMeasures } from '../enforcements/settle.ts';
import type { CaseAction, CaseStatus, RejectionCode } from '../generated.ts';
import { appendDecisions, lockLog } from '../log/store.ts';
import { notFound, refuse } from '../problems.ts';
import { type CaseRecord, type Hindrance, hindrance, maySee, openStatuses, statusAt } from './states.ts';
import { readCaseRecords, readCases, updateCase } from './store.ts';
import type { CaseRow } from './tables.ts';

export type { Actor } from '../enforcements/record.ts';

/** Who commands, and as of when. */
export type Caller = Pick<RequestFacts, 'viewer' | 'now'>;
/** A refusal with one of this subgraph's codes. */
export type Refusal = Rejection<RejectionCode>;
/** The case that the command was about, or why it was refused. */
export type Outcome = Pick<CaseRow, 'id'> | Refusal;

/** A state that a case goes into, and why. */
export interface Step {
  readonly to: CaseStatus;
  readonly reason: string | null;
}

/** What a command makes of a case. */
export interface Effect {
  /** In their order; the first one leaves the present state. */
  readonly steps: readonly Step[];
  readonly change: Partial<CaseRow>;
}

/** A command on a case as it stands now. What else it writes, it writes in the transaction. */
export type Work = (tx: Executor, record: CaseRecord, at: Instant) => Promise<Effect | Refusal>;

/** Which action on which case. */
export interface Wanted {
  readonly caseId: string;
  readonly action: CaseAction;
  /** Says more exactly why the status does not allow it, where it can. */
  readonly instead?: (record: CaseRecord, at: Instant) => Refusal | undefined;
}

const messages: Readonly<Record<Hindrance, string>> = {
  FORBIDDEN: 'This is for another side of the case; `nextActions` says what is for you.',
  CONFLICT_OF_INTEREST:
    'A party, whoever opened the case, and whoever decided it before keep out of it: leave it to another moderator.',
  ILLEGAL_TRANSITION: 'Its status does not allow this; `nextActions` says what it allows.',
};

/** The actor of a caller's own command. */
export const actorOf = ({ role, id }: Viewer): Actor => ({ actorRole: role, actorId: id });

/** The instant from which a command counts: now, or the last change of the case where a clock runs behind it. */
export const instantOf = ({ openedAt, noticedAt, counterNotices, ruling, appeal }: CaseRecord, now: Instant): Instant =>
  Math.max(
    ...[now, openedAt, noticedAt ?? 0, counterNotices.at(-1)?.filedAt ?? 0],
    ...[ruling?.decidedAt ?? 0, appeal?.filedAt ?? 0, appeal?.decidedAt ?? 0],
  );

/** Applies an effect: the row, the log and what the listing is under. */
export const applyEffect = async (
  tx: Executor,
  record: CaseRecord,
  { steps, change }: Effect,
  { at, actor }: { readonly at: Instant; readonly actor: Actor },
): Promise<void> => {
  const last = steps.at(-1)?.to ?? record.status;
  const isOpen = openStatuses.some((status) => status === last);
  await updateCase(tx, record.id, { ...change, ...(isOpen ? {} : { openKey: null }) });
  const log = steps.map(({ to, reason }, index) => ({
    subjectId: record.id,
    from: steps[index - 1]?.to ?? statusAt(record, at),
    to,
    ...actor,
    reason,
    at,
  }));
  await appendDecisions(tx, record.brandId, log);
  if (record.listingId !== null) await settleMeasures(tx, [record.listingId], at, actor);
};

/**
 * Runs a command on a case in one transaction: those of one brand go one after another, so that of two at once the second
 * one meets the case as the first one left it. A case that the caller may not know of is as if it were not there.
 */
export const runCommand = (
  database: Database,
  { viewer, now }: Caller,
  { caseId, action, instead }: Wanted,
  work: Work,
): Promise<Outcome> =>
  database.transaction(async (tx): Promise<Outcome> => {
    if (viewer.role === 'anonymous') return refuse(viewer, '');
    const [found] = await readCases(tx, [caseId]);
    if (!found || !maySee(viewer, found)) return notFound('case', 'input.case');
    await lockLog(tx, found.brandId);
    const [record] = await readCaseRecords(tx, [caseId]);
    if (!record) throw new Error(`The case ${caseId} is gone`);
    const at = instantOf(record, now);
    const obstacle = hindrance(record, action, viewer, at);
    if (obstacle)
      return (obstacle === 'ILLEGAL_TRANSITION' && instead?.(record, at)) || reject(obstacle, messages[obstacle]);
    const effect = await work(tx, record, at);
    if (isRejection(effect)) return effect;
    await applyEffect(tx, record, effect, { at, actor: actorOf(viewer) });
    return { id: record.id };
  });
