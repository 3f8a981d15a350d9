import type { EnforcementMeasure } from '@marque/schema/events.ts';
import type { CaseRecord } from '../cases/states.ts';
import type { DecisionVisibility } from '../generated.ts';
import { profiles } from '../jurisdictions/profiles.ts';

const visibilities: Readonly<Record<EnforcementMeasure, DecisionVisibility | null>> = {
  NONE: null,
  LABELLED: 'CONTENT_LABELLED',
  DEMOTED: 'CONTENT_DEMOTED',
  DISABLED: 'CONTENT_DISABLED',
  REMOVED: 'CONTENT_REMOVED',
};

const redress =
  'Appeal with `appealDecision` within six months; another moderator decides. A court, or a certified body of out-of-court dispute settlement, stays open to you.';

/** The statement of reasons of a decided case: article 17(3) of Regulation (EU) 2022/2065; null before a decision. */
export const statementOf = ({ ruling, jurisdiction, reporterRole }: CaseRecord) =>
  ruling
    ? {
        ground: ruling.ground,
        groundReference: ruling.groundReference,
        facts: ruling.facts,
        visibility: visibilities[ruling.measure],
        territorialScope: [...profiles[jurisdiction].territories],
        automatedDetection: reporterRole === 'moderator',
        automatedDecision: false,
        redress,
      }
    : null;
