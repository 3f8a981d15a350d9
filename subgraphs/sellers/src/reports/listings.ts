import type { Database, Executor } from '@marque/kit/db/database.ts';
import type { NewId } from '@marque/kit/ids.ts';
import { isRejection, reject } from '@marque/kit/rejection.ts';
import { pairKey } from '../authorizations/pair.ts';
import { readRights } from '../authorizations/rights.ts';
import { actorOf, type Caller, type Refusal } from '../cases/command.ts';
import type { CaseRow } from '../cases/tables.ts';
import type { Jurisdiction, ReportListingsInput, ViolationKind } from '../generated.ts';
import { readListings } from '../listings/store.ts';
import type { ListingFacts } from '../listings/tables.ts';
import { lockLog } from '../log/store.ts';
import { readPolicy } from '../policies/store.ts';
import { notFound } from '../problems.ts';
import { readStanding } from '../standing/store.ts';
import { refuseByLaw, refuseComplaint, refuseListing } from './grounds.ts';
import { findOpenKeys, type Opening, openCases, openKeyOf } from './open.ts';
import { insertReport } from './store.ts';
import type { RejectedItem } from './tables.ts';

/** What became of a report. */
export interface Receipt {
  readonly id: string;
  readonly rejected: readonly RejectedItem[];
  readonly cases: readonly CaseRow[];
}

const mostListings = 300;

/** Judges each of the reported listings: the listing, or why it becomes no case. */
const judge = async (
  tx: Executor,
  ids: readonly string[],
  { brand, kind, at }: { readonly brand: string; readonly kind: ViolationKind; readonly at: number },
): Promise<readonly (ListingFacts | RejectedItem)[]> => {
  const listings = new Map((await readListings(tx, ids)).map((listing) => [listing.id, listing]));
  const own = [...listings.values()].filter(({ brandId }) => brandId === brand);
  const rights = await readRights(tx, own);
  const open = await findOpenKeys(
    tx,
    own.map(({ id }) => openKeyOf({ kind, listingId: id, campaignId: null })),
  );
  const judged = (id: string): ListingFacts | Refusal => {
    const listing = listings.get(id);
    if (!listing) return notFound('listing', 'input.listings');
    if (listing.brandId !== brand)
      return reject('OTHER_BRAND', 'The goods are of another brand: report your own only.');
    if (open.has(openKeyOf({ kind, listingId: id, campaignId: null })))
      return reject('ALREADY_REPORTED', 'A case of this kind is open about it: `violationCases` finds it.');
    const granted = rights.get(pairKey(listing)) ?? [];
    return refuseListing({ listing, granted }, kind, at) ?? listing;
  };
  return ids.map((id) => {
    const outcome = judged(id);
    return isRejection(outcome) ? { id, code: outcome.code, message: outcome.message } : outcome;
  });
};

const openingOf = (
  { id: listingId, sellerId }: ListingFacts,
  { brand, kind, explanation }: ReportListingsInput,
  more: { readonly reportId: string; readonly jurisdiction: Jurisdiction },
): Opening => ({
  brandId: brand,
  kind,
  listingId,
  campaignId: null,
  sellerId,
  reporterRole: 'brand',
  reporterId: brand,
  explanation: explanation.trim(),
  ...more,
});

const isRefused = (outcome: ListingFacts | RejectedItem): outcome is RejectedItem => 'code' in outcome;
const isAccepted = (outcome: ListingFacts | RejectedItem): outcome is ListingFacts => !isRefused(outcome);

/** Makes the command that reports listings. All of them are written in one transaction, those of one brand one after another. */
export const createListingReport =
  (database: Database, newId: NewId) =>
  ({ viewer, now: at }: Caller, input: ReportListingsInput): Promise<Receipt | Refusal> =>
    database.transaction(async (tx): Promise<Receipt | Refusal> => {
      const { brand, kind } = input;
      const refusal = refuseComplaint(viewer, input);
      if (refusal) return refusal;
      const ids = [...new Set(input.listings)];
      if (ids.length === 0) return reject('INVALID_INPUT', 'Name a listing at least.', 'input.listings');
      if (ids.length > mostListings)
        return reject(
          'TOO_MANY',
          `Report at most ${mostListings} listings at once: send the rest apart.`,
          'input.listings',
        );
      await lockLog(tx, brand);
      const { jurisdiction } = await readPolicy(tx, brand, at);
      const blocked = refuseByLaw(kind, jurisdiction);
      if (blocked) return blocked;

      const judged = await judge(tx, ids, { brand, kind, at });
      const rejected = judged.filter(isRefused);
      const reportId = newId('rpt');
      await insertReport(tx, { id: reportId, brandId: brand, kind, reporterId: viewer.id, rejected, reportedAt: at });
      const openings = judged
        .filter(isAccepted)
        .map((listing) => openingOf(listing, input, { reportId, jurisdiction }));
      const { fastTrack: withNotice } = await readStanding(tx, brand, at);
      const cases = await openCases(tx, brand, openings, { at, actor: actorOf(viewer), newId, withNotice });
      return { id: reportId, rejected, cases };
    });
