import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { keyset, type Page } from '@marque/kit/graphql/connection.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import { and, eq, gt, ne, notExists, or, type SQL, sql } from 'drizzle-orm';
import { type AuthorizationRow, authorizationChanges, authorizations } from './tables.ts';

/** Those of which the caller is a side. */
const own = ({ role, id }: Viewer): SQL | undefined => {
  if (role === 'moderator') return undefined;
  if (role === 'brand') return eq(authorizations.brandId, id);
  if (role !== 'seller') return sql`1 = 0`;
  const granted = and(eq(authorizations.grantorId, id), ne(authorizations.grantorId, authorizations.brandId)); // no brand's own
  return or(eq(authorizations.sellerId, id), granted);
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

/** Authorisations for one caller. */
export interface ListCriteria {
  readonly viewer: Viewer;
  readonly at: Instant;
  /** Only the requests and offers that wait for an answer. */
  readonly isWaiting: boolean;
}

const conditions = ({ viewer, at, isWaiting }: ListCriteria): SQL | undefined =>
  and(own(viewer), isWaiting ? waiting(at) : undefined);

/** The key of an authorisation in a list: its id, which sorts by the time at which it was made. */
export const listKey = ({ id }: AuthorizationRow): readonly [string] => [id];

/** One more than a page of them, the newest first. */
export const findAuthorizations = async (
  executor: Executor,
  criteria: ListCriteria,
  page: Page,
): Promise<AuthorizationRow[]> => {
  const { where, orderBy } = keyset([authorizations.id], 'desc', page);
  return executor
    .select()
    .from(authorizations)
    .where(and(conditions(criteria), where))
    .orderBy(...orderBy)
    .limit(page.size + 1);
};

/** How many there are. */
export const countAuthorizations = (executor: Executor, criteria: ListCriteria): Promise<number> =>
  executor.$count(authorizations, conditions(criteria)).then(Number);
