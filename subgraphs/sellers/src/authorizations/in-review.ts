import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { keyset, type Page } from '@marque/kit/graphql/connection.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import { and, eq, gt, notExists, or, type SQL, sql } from 'drizzle-orm';
import { type AuthorizationRow, authorizationChanges, authorizations } from './tables.ts';

/** Those of which the caller is a side. */
const own = ({ role, id }: Viewer): SQL | undefined => {
  if (role === 'moderator') return undefined;
  if (role === 'brand') return eq(authorizations.brandId, id);
  return role === 'seller' ? or(eq(authorizations.sellerId, id), eq(authorizations.grantorId, id)) : sql`1 = 0`;
};

/** What waits for an answer: `isWaiting`, as a condition. No grant lapses. */
const waiting = (at: Instant): SQL | undefined =>
  and(
    gt(authorizations.lapsesAt, at),
    notExists(
      sql`(select 1 from ${authorizationChanges} where ${authorizationChanges.authorizationId} = ${authorizations.id}
        and ${authorizationChanges.action} in ('APPROVE', 'REFUSE'))`,
    ),
  );

/** The requests and offers that wait for an answer, for one caller. */
export interface ReviewCriteria {
  readonly viewer: Viewer;
  readonly at: Instant;
}

/** The key of an authorisation in the list: its id, which sorts by the time at which it was made. */
export const reviewKey = ({ id }: AuthorizationRow): readonly [string] => [id];

/** One more than a page of them, the newest first. */
export const findInReview = async (
  executor: Executor,
  { viewer, at }: ReviewCriteria,
  page: Page,
): Promise<AuthorizationRow[]> => {
  const { where, orderBy } = keyset([authorizations.id], 'desc', page);
  return executor
    .select()
    .from(authorizations)
    .where(and(own(viewer), waiting(at), where))
    .orderBy(...orderBy)
    .limit(page.size + 1);
};

/** How many there are. */
export const countInReview = (executor: Executor, { viewer, at }: ReviewCriteria): Promise<number> =>
  executor.$count(authorizations, and(own(viewer), waiting(at))).then(Number);
