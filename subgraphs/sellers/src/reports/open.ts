import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import type { NewId } from '@marque/kit/ids.ts';
import type { Actor } from '../cases/command.ts';
import { insertCases, readOpenCases } from '../cases/store.ts';
import type { CaseRow } from '../cases/tables.ts';
import { settleMeasures } from '../enforcements/settle.ts';
import { freezeEvidence } from '../evidence/freeze.ts';
import { appendDecisions } from '../log/store.ts';
import { noticeChange } from '../notices/notice.ts';

/** What a new case is about. */
export type Opening = Pick<
  CaseRow,
  | 'brandId'
  | 'kind'
  | 'listingId'
  | 'campaignId'
  | 'sellerId'
  | 'reporterRole'
  | 'reporterId'
  | 'reportId'
  | 'explanation'
  | 'jurisdiction'
>;

/** What there is one open case of: a complaint about an object. */
export const openKeyOf = ({
  kind,
  listingId,
  campaignId,
}: Pick<CaseRow, 'kind' | 'listingId' | 'campaignId'>): string => `${kind} ${listingId ?? campaignId}`;

/** The keys of these that a case is open of. */
export const findOpenKeys = async (tx: Executor, keys: readonly string[]): Promise<ReadonlySet<string | null>> =>
  new Set((await readOpenCases(tx, keys)).map(({ openKey }) => openKey));

/** How cases are opened: by whom, when, and whether the respondents get notice at once. */
export interface Circumstances {
  readonly at: Instant;
  readonly actor: Actor;
  readonly newId: NewId;
  readonly withNotice: boolean;
}

/**
 * Opens cases of one brand, with evidence of the listings as they are now. In a transaction that has locked the brand's
 * log and found none of them open.
 */
export const openCases = async (
  tx: Executor,
  brandId: string,
  openings: readonly Opening[],
  { at, actor, newId, withNotice }: Circumstances,
): Promise<readonly CaseRow[]> => {
  const listingIds = openings.flatMap(({ listingId }) => listingId ?? []);
  const evidence = await freezeEvidence(tx, listingIds, at);
  const rows = openings.map((opening): CaseRow => {
    const status = opening.reporterRole === 'brand' ? 'FILED' : 'DETECTED';
    const nothingYet = { noticedAt: null, deadline: null, measure: null, measureFrom: null, measureUntil: null };
    return {
      ...opening,
      ...nothingYet,
      ...(withNotice ? noticeChange(opening, at) : { status }),
      id: newId('cas'),
      evidence: evidence.get(opening.listingId ?? '')?.position ?? null,
      openedAt: at,
      openKey: openKeyOf(opening),
    };
  });
  await insertCases(tx, rows);
  await appendDecisions(
    tx,
    brandId,
    rows.flatMap(({ id: subjectId, reporterRole, kind }) => {
      const opened = reporterRole === 'brand' ? 'FILED' : 'DETECTED';
      const first = { subjectId, from: null, to: opened, ...actor, reason: kind, at };
      return withNotice ? [first, { ...first, from: opened, to: 'NOTICE_SENT', reason: null }] : [first];
    }),
  );
  if (withNotice) await settleMeasures(tx, listingIds, at, actor);
  return rows;
};
