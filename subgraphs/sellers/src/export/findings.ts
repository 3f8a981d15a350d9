import { forever, type Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { evidenceIdOf } from '../evidence/id.ts';
import { findingOrder, readFindings, type Sought } from '../findings/find.ts';
import { findingIdOf } from '../findings/id.ts';
import type { FindingRow } from '../findings/tables.ts';
import { profiles } from '../jurisdictions/profiles.ts';
import { policyAt, readPolicies } from '../policies/store.ts';
import type { Columns } from './document.ts';
import { pagesOf } from './pages.ts';
import { namesOf } from './sellers.ts';

/** A finding as of an instant, with what a document says of it beside its row. */
interface ExportedFinding extends FindingRow {
  readonly asOf: Instant;
  readonly enforceable: boolean;
  readonly sellerName: string | null;
}

const instant = (at: Instant): string => new Date(at).toISOString();

/** The columns of a document of findings, named as the API names the fields. */
export const findingColumns: Columns<ExportedFinding> = {
  id: ({ position }) => findingIdOf(position),
  kind: ({ kind }) => kind,
  class: ({ class: class_ }) => class_,
  enforceable: ({ enforceable }) => enforceable,
  detectedAt: ({ detectedAt }) => instant(detectedAt),
  resolvedAt: ({ resolvedAt, asOf }) => (resolvedAt > asOf || resolvedAt === forever ? null : instant(resolvedAt)),
  brand: ({ brandId }) => brandId,
  listing: ({ listingId }) => listingId,
  seller: ({ sellerId }) => sellerId,
  sellerName: ({ sellerName }) => sellerName,
  region: ({ region }) => region,
  rival: ({ rivalId }) => rivalId,
  campaign: ({ campaignId }) => campaignId,
  priceGapMinorUnits: ({ gap }) => gap,
  priceGapCurrency: ({ currency }) => currency,
  evidence: ({ evidence }) => (evidence === null ? null : evidenceIdOf(evidence)),
};

/** The findings that are sought, the latest first, a page at a time. */
export async function* findingPages(reader: Executor, sought: Sought): AsyncGenerator<readonly ExportedFinding[]> {
  const { brandId, asOf } = sought;
  const policy = policyAt(brandId, await readPolicies(reader, [brandId]), asOf);
  const { enforcesPrices } = profiles[policy.jurisdiction];
  for await (const page of pagesOf((of) => readFindings(reader, sought, of), findingOrder.keyOf)) {
    const names = await namesOf(
      reader,
      page.map(({ sellerId }) => sellerId),
    );
    yield page.map((row) => ({
      ...row,
      asOf,
      enforceable: row.kind !== 'PRICE_GAP' || enforcesPrices,
      sellerName: names.get(row.sellerId) ?? null,
    }));
  }
}
