import { forever, type Instant } from '@marque/kit/clock.ts';
import type { CaseRow } from '../cases/tables.ts';
import { counterNoticeDeadline, profiles } from '../jurisdictions/profiles.ts';

/** What a notice makes of a case: its deadline, and what is ordered until the decision where the law has it so. */
export const noticeChange = ({ jurisdiction, listingId }: Pick<CaseRow, 'jurisdiction' | 'listingId'>, at: Instant) => {
  const { interimMeasure } = profiles[jurisdiction];
  const asked =
    listingId !== null && interimMeasure !== null
      ? { measure: interimMeasure, measureFrom: at, measureUntil: forever }
      : {};
  return {
    status: 'NOTICE_SENT' as const,
    noticedAt: at,
    deadline: counterNoticeDeadline(jurisdiction, at, 0),
    ...asked,
  };
};
