import { forever, type Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import type { EnforcementMeasure } from '@marque/schema/events.ts';
import { isOpen } from '../cases/states.ts';
import { readCasesOfListings } from '../cases/store.ts';
import type { CaseRow } from '../cases/tables.ts';
import type { ViolationKind } from '../generated.ts';
import { readListings } from '../listings/store.ts';
import { measureAt } from './current.ts';
import { type Actor, type Order, recordOrders } from './record.ts';
import { readEnforcements } from './store.ts';
import type { EnforcementRow } from './tables.ts';

export type { Actor } from './record.ts';

const strictness = { NONE: 0, LABELLED: 1, DEMOTED: 2, DISABLED: 3, REMOVED: 4 } satisfies Record<
  EnforcementMeasure,
  number
>;

/** What the public is told of a case's measure. */
const publicReasons: Readonly<Record<ViolationKind, string>> = {
  UNAUTHORIZED_UNDISCLOSED: 'The seller is not authorised by the brand, and the listing does not say so.',
  FALSE_CLAIM: 'The listing claims an authorisation by the brand that is not in force.',
  OUT_OF_REGION: 'The seller is not authorised by the brand for this region.',
  EXPIRED: 'The seller’s authorisation by the brand is over.',
  DUPLICATE_VIN: 'The unit is on offer elsewhere.',
  UNENDORSED_PROMOTION: 'The brand does not stand behind the promotion.',
  BRAND_MARK_MISUSE: 'The brand’s marks are used in a way that it did not allow.',
  PRICE_GAP: 'The price is far below the brand’s guide price.',
};

const isAsking = ({ measure, measureFrom, measureUntil }: CaseRow, at: Instant): boolean =>
  measure !== null && (measureFrom ?? forever) <= at && at < (measureUntil ?? 0);

const orderOf = (row: CaseRow): Order => ({
  measure: row.measure ?? 'NONE',
  reasons: [isOpen(row) ? `Reported, and not decided yet: ${publicReasons[row.kind]}` : publicReasons[row.kind]],
  endsAt: row.measureUntil ?? forever,
  caseId: row.id,
});

/** The strictest of what a moderator ordered outside of cases and of what cases ask for; of equals the one that lasts longest. */
const wantedAt = (orders: readonly EnforcementRow[], cases: readonly CaseRow[], at: Instant): Order => {
  const current = measureAt(orders, at);
  const asked = [
    ...(current && current.caseId === null ? [current] : []),
    ...cases.filter((row) => isAsking(row, at)).map(orderOf),
  ];
  const [strictest] = asked.sort((a, b) => strictness[b.measure] - strictness[a.measure] || b.endsAt - a.endsAt);
  return strictest ?? { measure: 'NONE', reasons: [], endsAt: forever, caseId: null };
};

/** Orders for each listing what its cases ask for now, where that is not in force already. In the transaction that changed the cases, after it changed them. */
export const settleMeasures = async (
  tx: Executor,
  listingIds: readonly string[],
  at: Instant,
  actor: Actor,
): Promise<void> => {
  const listings = await readListings(tx, listingIds);
  const orders = Map.groupBy(await readEnforcements(tx, listingIds), ({ listingId }) => listingId);
  const cases = Map.groupBy(await readCasesOfListings(tx, listingIds), ({ listingId }) => listingId);
  const changed = listings.flatMap((listing) => {
    const known = orders.get(listing.id) ?? [];
    const current = measureAt(known, at);
    const wanted = wantedAt(known, cases.get(listing.id) ?? [], at);
    const same =
      (current?.measure ?? 'NONE') === wanted.measure &&
      (current?.caseId ?? null) === wanted.caseId &&
      (current?.endsAt ?? forever) === wanted.endsAt &&
      current?.reasons[0] === wanted.reasons[0];
    return same ? [] : [{ listing, before: current?.measure ?? ('NONE' as const), order: wanted }];
  });
  await recordOrders(tx, changed, at, actor);
};
