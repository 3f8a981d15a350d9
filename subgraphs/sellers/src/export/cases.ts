import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { type CaseCriteria, caseKey, findCases } from '../cases/search.ts';
import { type CaseRecord, statusAt } from '../cases/states.ts';
import { completeCases } from '../cases/store.ts';
import type { Columns } from './document.ts';
import { pagesOf } from './pages.ts';
import { namesOf } from './sellers.ts';

/** A case as of an instant, with what a document says of it beside its record. */
interface ExportedCase extends CaseRecord {
  readonly asOf: Instant;
  readonly respondentName: string | null;
}

const instant = (at: Instant | null | undefined): string | null => (at == null ? null : new Date(at).toISOString());

/** The columns of a document of cases, named as the API names the fields. */
export const caseColumns: Columns<ExportedCase> = {
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  status: (record) => statusAt(record, record.asOf),
  brand: ({ brandId }) => brandId,
  reporterRole: ({ reporterRole }) => reporterRole,
  listing: ({ listingId }) => listingId,
  campaign: ({ campaignId }) => campaignId,
  respondent: ({ sellerId }) => sellerId,
  respondentName: ({ respondentName }) => respondentName,
  jurisdiction: ({ jurisdiction }) => jurisdiction,
  explanation: ({ explanation }) => explanation,
  openedAt: ({ openedAt }) => instant(openedAt),
  noticedAt: ({ noticedAt }) => instant(noticedAt),
  deadline: ({ deadline }) => instant(deadline),
  counterNotices: ({ counterNotices }) => counterNotices.length,
  outcome: ({ ruling }) => ruling?.outcome ?? null,
  decidedAt: ({ ruling }) => instant(ruling?.decidedAt),
  measure: ({ measure }) => measure,
  measureFrom: ({ measureFrom }) => instant(measureFrom),
  measureUntil: ({ measureUntil }) => instant(measureUntil),
};

/** The cases that match and that the caller may know of, the newest first, a page at a time. */
export async function* casePages(reader: Executor, criteria: CaseCriteria): AsyncGenerator<readonly ExportedCase[]> {
  for await (const page of pagesOf((of) => findCases(reader, criteria, of), caseKey)) {
    const names = await namesOf(
      reader,
      page.map(({ sellerId }) => sellerId),
    );
    const records = await completeCases(reader, page);
    yield records.map((record) => ({
      ...record,
      asOf: criteria.at,
      respondentName: names.get(record.sellerId) ?? null,
    }));
  }
}
