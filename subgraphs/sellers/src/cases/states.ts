import type { Instant } from '@marque/kit/clock.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import type { AppealRow } from '../appeals/tables.ts';
import type { CaseAction, CaseStatus } from '../generated.ts';
import { mostCounterNotices, profiles } from '../jurisdictions/profiles.ts';
import { endOfMonths } from '../jurisdictions/working-days.ts';
import type { CounterNoticeRow } from '../notices/tables.ts';
import type { RulingRow } from '../rulings/tables.ts';
import type { CaseRow } from './tables.ts';

/** The states that are stored. The two others follow from the clock: a deadline that passed, a measure in force. */
export type StoredStatus = Exclude<CaseStatus, 'DEFAULTED' | 'MEASURE_ACTIVE'>;

/** A case with all that was said and decided in it. */
export interface CaseRecord extends CaseRow {
  /** The first one first. */
  readonly counterNotices: readonly CounterNoticeRow[];
  readonly ruling: RulingRow | undefined;
  readonly appeal: AppealRow | undefined;
}

/** The states of a case that is neither decided nor closed. */
export const openStatuses: readonly StoredStatus[] = ['DETECTED', 'FILED', 'NOTICE_SENT', 'COUNTERED', 'IN_DECISION'];

/** Whether a case is neither decided nor closed. */
export const isOpen = ({ status }: CaseRow): boolean => openStatuses.includes(status);

const isUpheld = ({ status }: CaseRow): boolean => status === 'UPHELD' || status === 'PARTLY_UPHELD';

/** Where a case stands at an instant. */
export const statusAt = (row: CaseRow, at: Instant): CaseStatus => {
  if (row.status === 'NOTICE_SENT' && row.deadline !== null && row.deadline <= at) return 'DEFAULTED';
  if (isUpheld(row) && row.measureUntil !== null && row.measureUntil > at) return 'MEASURE_ACTIVE';
  return row.status;
};

/** The first instant that is too late for an appeal: six months after the decision, article 20(1) of the Digital Services Act; null before one. */
export const appealableUntil = ({ ruling, jurisdiction }: CaseRecord): Instant | null =>
  ruling ? endOfMonths(profiles[jurisdiction].calendar, ruling.decidedAt, 6) : null;

/** What a caller is to a case. A moderator that opened it is its reporter too. */
export type Part = 'reporter' | 'respondent' | 'moderator';

/** The parts that a caller has in a case; none for a stranger. */
export const partsOf = ({ role, id }: Viewer, row: CaseRow): readonly Part[] => [
  ...(role === row.reporterRole && id === row.reporterId ? (['reporter'] as const) : []),
  ...(role === 'seller' && id === row.sellerId ? (['respondent'] as const) : []),
  ...(role === 'moderator' ? (['moderator'] as const) : []),
];

const isItsBrand = ({ role, id }: Viewer, { brandId }: CaseRow): boolean => role === 'brand' && id === brandId;

/** Whether a caller may know of a case: its brand, moderators, and the respondent once it has notice. */
export const maySee = (viewer: Viewer, row: CaseRow): boolean =>
  viewer.role === 'moderator' ||
  isItsBrand(viewer, row) ||
  (viewer.role === 'seller' && viewer.id === row.sellerId && row.noticedAt !== null);

/** Why an action is not the caller's, or not now; undefined where it is. */
export type Hindrance = 'FORBIDDEN' | 'CONFLICT_OF_INTEREST' | 'ILLEGAL_TRANSITION';

interface Rule {
  readonly from: readonly CaseStatus[];
  readonly by: readonly Part[];
  /** True where a party must keep out of it, whatever else it is. */
  readonly impartial?: boolean;
  readonly holds?: (record: CaseRecord, parts: readonly Part[], at: Instant) => boolean;
}

const undecided: readonly CaseStatus[] = ['DETECTED', 'FILED', 'NOTICE_SENT', 'DEFAULTED', 'COUNTERED', 'IN_DECISION'];
const isAppealOpen = ({ appeal }: CaseRecord): boolean => appeal !== undefined && appeal.decidedAt === null;

/** The side that a decision went against, in part at least. */
const isLoser = ({ ruling }: CaseRecord, parts: readonly Part[]): boolean =>
  (parts.includes('respondent') && ruling?.outcome !== 'REJECTED') ||
  (parts.includes('reporter') && ruling?.outcome !== 'UPHELD');

const rules: Readonly<Record<CaseAction, Rule>> = {
  SEND_NOTICE: { from: ['DETECTED', 'FILED'], by: ['moderator'] },
  FILE_COUNTER_NOTICE: { from: ['NOTICE_SENT'], by: ['respondent'] },
  RETURN_COUNTER_NOTICE: {
    from: ['COUNTERED', 'IN_DECISION'],
    by: ['moderator'],
    impartial: true,
    holds: ({ counterNotices }) => counterNotices.length > 0 && counterNotices.length < mostCounterNotices,
  },
  EXTEND_MEASURE: {
    from: ['COUNTERED', 'IN_DECISION'],
    by: ['moderator'],
    holds: ({ measureUntil, jurisdiction }, _, at) =>
      profiles[jurisdiction].kept !== null && measureUntil !== null && measureUntil > at,
  },
  CONFIRM_REMEDY: { from: ['NOTICE_SENT', 'DEFAULTED', 'COUNTERED'], by: ['reporter', 'moderator'] },
  TAKE_UP: { from: ['COUNTERED', 'DEFAULTED'], by: ['moderator'], impartial: true },
  DECIDE: { from: ['IN_DECISION'], by: ['moderator'], impartial: true },
  APPEAL: {
    from: ['UPHELD', 'PARTLY_UPHELD', 'REJECTED', 'MEASURE_ACTIVE'],
    by: ['reporter', 'respondent'],
    holds: (record, parts, at) =>
      record.appeal === undefined && isLoser(record, parts) && at < (appealableUntil(record) ?? 0),
  },
  DECIDE_APPEAL: {
    from: ['UPHELD', 'PARTLY_UPHELD', 'REJECTED', 'MEASURE_ACTIVE'],
    by: ['moderator'],
    impartial: true,
    holds: isAppealOpen,
  },
  WITHDRAW: { from: undecided, by: ['reporter'] },
  VOID: { from: undecided, by: ['moderator'] },
};

/** Whether a moderator decided the case before. */
const hasDecided = ({ id }: Viewer, { ruling }: CaseRecord): boolean => ruling?.moderatorId === id;

/** What stands against a caller's taking an action on a case now; undefined where nothing does. */
export const hindrance = (
  record: CaseRecord,
  action: CaseAction,
  viewer: Viewer,
  at: Instant,
): Hindrance | undefined => {
  const { from, by, impartial, holds } = rules[action];
  const parts = partsOf(viewer, record);
  const isParty = parts.some((part) => part !== 'moderator') || isItsBrand(viewer, record);
  if (impartial && (isParty || (action === 'DECIDE_APPEAL' && hasDecided(viewer, record))))
    return 'CONFLICT_OF_INTEREST';
  if (!parts.some((part) => by.includes(part))) return 'FORBIDDEN';
  if (!from.includes(statusAt(record, at)) || (holds && !holds(record, parts, at))) return 'ILLEGAL_TRANSITION';
  return undefined;
};

const actions = Object.keys(rules) as CaseAction[]; // its keys are the actions

/** What a caller may do with a case now. */
export const possibleActions = (record: CaseRecord, viewer: Viewer, at: Instant): CaseAction[] =>
  actions.filter((action) => hindrance(record, action, viewer, at) === undefined);
