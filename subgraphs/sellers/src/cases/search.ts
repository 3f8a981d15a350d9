import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { keyset, type Page } from '@marque/kit/graphql/connection.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import { and, eq, gt, inArray, isNotNull, lte, not, or, type SQL, sql } from 'drizzle-orm';
import type { CaseStatus, ViolationCaseFilter, ViolationKind } from '../generated.ts';
import { openStatuses } from './states.ts';
import { type CaseRow, cases } from './tables.ts';

const nothing = sql`1 = 0`;

/** The cases that a caller may know of: what `maySee` says, as a condition. */
const visible = ({ role, id }: Viewer): SQL | undefined => {
  if (role === 'moderator') return undefined;
  if (role === 'brand') return eq(cases.brandId, id);
  return role === 'seller' ? and(eq(cases.sellerId, id), isNotNull(cases.noticedAt)) : nothing;
};

const isMeasured = (at: Instant): SQL => sql`coalesce(${cases.measureUntil}, 0) > ${at}`;

/** What `statusAt` says, as a condition. */
const standing = (status: CaseStatus, at: Instant): SQL | undefined => {
  if (status === 'DEFAULTED') return and(eq(cases.status, 'NOTICE_SENT'), lte(cases.deadline, at));
  if (status === 'NOTICE_SENT') return and(eq(cases.status, status), gt(cases.deadline, at));
  if (status === 'MEASURE_ACTIVE') return and(inArray(cases.status, ['UPHELD', 'PARTLY_UPHELD']), isMeasured(at));
  if (status === 'UPHELD' || status === 'PARTLY_UPHELD') return and(eq(cases.status, status), not(isMeasured(at)));
  return eq(cases.status, status);
};

const isOpen = inArray(cases.status, [...openStatuses]);

/** The condition of each criterion. */
const conditions = {
  brand: (id: string) => eq(cases.brandId, id),
  seller: (id: string) => eq(cases.sellerId, id),
  listing: (id: string) => eq(cases.listingId, id),
  kind: (kinds: readonly ViolationKind[]) => inArray(cases.kind, [...kinds]),
  status: (statuses: readonly CaseStatus[], at: Instant) => or(...statuses.map((one) => standing(one, at))) ?? nothing,
  open: (open: boolean) => (open ? isOpen : not(isOpen)),
} satisfies {
  [Key in keyof ViolationCaseFilter]-?: (value: NonNullable<ViolationCaseFilter[Key]>, at: Instant) => SQL;
};

/** Which cases, for whom, and as of when. */
export interface CaseCriteria {
  readonly filter: ViolationCaseFilter;
  readonly viewer: Viewer;
  readonly at: Instant;
}

const matching = ({ filter, viewer, at }: CaseCriteria): SQL | undefined => {
  const { brand, seller, listing, kind, status, open } = filter;
  return and(
    visible(viewer),
    brand == null ? undefined : conditions.brand(brand),
    seller == null ? undefined : conditions.seller(seller),
    listing == null ? undefined : conditions.listing(listing),
    kind == null ? undefined : conditions.kind(kind),
    status == null ? undefined : conditions.status(status, at),
    open == null ? undefined : conditions.open(open),
  );
};

/** The key of a case in lists: its id, which sorts by the time at which it was opened. */
export const caseKey = ({ id }: CaseRow): readonly [string] => [id];

/** One more than a page of the cases that match, the newest first. */
export const findCases = async (executor: Executor, criteria: CaseCriteria, page: Page): Promise<CaseRow[]> => {
  const { where, orderBy } = keyset([cases.id], 'desc', page);
  return executor
    .select()
    .from(cases)
    .where(and(matching(criteria), where))
    .orderBy(...orderBy)
    .limit(page.size + 1);
};

/** How many cases match. */
export const countCases = (executor: Executor, criteria: CaseCriteria): Promise<number> =>
  executor.$count(cases, matching(criteria)).then(Number);
