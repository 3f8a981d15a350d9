import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { isListed, listed, prepared } from '@marque/kit/db/prepared.ts';
import type { Interval } from '@marque/kit/intervals.ts';
import { and, asc, type eq, sql } from 'drizzle-orm';
import { type Chain, toChains } from './history.ts';
import {
  type AuthorizationChange,
  type AuthorizationRow,
  authorizationChanges,
  authorizationCommands,
  authorizationPeriods,
  authorizations,
} from './tables.ts';

const ids = sql.placeholder('ids');

const byId = prepared<{ ids: string }, AuthorizationRow[]>('authorizations_by_id', (database) =>
  database.select().from(authorizations).where(isListed(authorizations.id, ids)),
);
const byRoot = prepared<{ ids: string }, AuthorizationRow[]>('authorizations_by_root', (database) =>
  database.select().from(authorizations).where(isListed(authorizations.rootId, ids)),
);
const bySeller = prepared<{ sellers: string; brands: string }, AuthorizationRow[]>(
  'authorizations_by_seller',
  (database) =>
    database
      .select()
      .from(authorizations)
      .where(
        and(
          isListed(authorizations.sellerId, sql.placeholder('sellers')),
          isListed(authorizations.brandId, sql.placeholder('brands')),
        ),
      ),
);
const changesById = prepared<{ ids: string }, AuthorizationChange[]>('authorization_changes_by_id', (database) =>
  database
    .select()
    .from(authorizationChanges)
    .where(isListed(authorizationChanges.authorizationId, ids))
    .orderBy(asc(authorizationChanges.position)),
);
const periodsById = prepared<{ ids: string }, (Interval & { authorizationId: string })[]>(
  'authorization_periods_by_id',
  (database) =>
    database
      .select()
      .from(authorizationPeriods)
      .where(isListed(authorizationPeriods.authorizationId, ids))
      .orderBy(asc(authorizationPeriods.from)),
);

/** The authorisations with these ids, in no order. */
export const readAuthorizations = (executor: Executor, wanted: readonly string[]): Promise<AuthorizationRow[]> =>
  byId(executor, { ids: listed(wanted) });

/** What was done with these authorisations, in the order of time. */
export const readChanges = (executor: Executor, wanted: readonly string[]): Promise<AuthorizationChange[]> =>
  changesById(executor, { ids: listed(wanted) });

/** When these authorisations and all above them are in force, in the order of time. */
export const readPeriods = (executor: Executor, wanted: readonly string[]) =>
  periodsById(executor, { ids: listed(wanted) });

/** A brand and a seller that it may have authorised. */
export interface Pair {
  readonly brandId: string;
  readonly sellerId: string;
}

/** All authorisations of these sellers by these brands; where several pairs are asked for, those of other pairings too. */
export const readGranted = (executor: Executor, pairs: readonly Pair[]): Promise<AuthorizationRow[]> =>
  bySeller(executor, {
    sellers: listed(pairs.map(({ sellerId }) => sellerId)),
    brands: listed(pairs.map(({ brandId }) => brandId)),
  });

const withChanges = async (executor: Executor, rows: readonly AuthorizationRow[]) => {
  const ids = rows.map(({ id }) => id);
  const changes = Map.groupBy(await readChanges(executor, ids), ({ authorizationId }) => authorizationId);
  return toChains(rows.map((row) => ({ ...row, changes: changes.get(row.id) ?? [] })));
};

/** The whole trees below these roots, as chains by the id of their first. */
export const readTrees = async (executor: Executor, roots: readonly string[]): Promise<ReadonlyMap<string, Chain>> =>
  withChanges(executor, await byRoot(executor, { ids: listed(roots) }));

/** These authorisations together with those above them, as chains by the id of their first. */
export const readChains = async (
  executor: Executor,
  rows: readonly AuthorizationRow[],
): Promise<ReadonlyMap<string, Chain>> => {
  const known = new Set(rows.map(({ id }) => id));
  const missing = rows.flatMap(({ ancestors }) => ancestors).filter((id) => !known.has(id));
  const above = missing.length > 0 ? await readAuthorizations(executor, missing) : [];
  return withChanges(executor, [...rows, ...above]);
};

/** Counts a command on a brand's authorisations, and makes the next one wait until this transaction ends. The count is the version that it gives. */
export const countCommand = async (tx: Executor, brandId: string): Promise<number> => {
  const [row] = await tx
    .insert(authorizationCommands)
    .values({ brandId, count: 1 })
    .onConflictDoUpdate({
      target: authorizationCommands.brandId,
      set: { count: sql`${authorizationCommands.count} + 1` },
    })
    .returning();
  if (!row) throw new Error('An upsert returned no row');
  return row.count;
};

/** Records a new authorisation. */
export const insertAuthorization = async (tx: Executor, row: AuthorizationRow): Promise<void> => {
  await tx.insert(authorizations).values(row);
};

/** Records what was done with an authorisation. */
export const insertChange = async (tx: Executor, change: Omit<AuthorizationChange, 'position'>): Promise<void> => {
  await tx.insert(authorizationChanges).values(change);
};

/** Puts the periods of authorisations in place of those they had, and the version that they have from now on. */
export const replacePeriods = async (
  tx: Executor,
  periods: ReadonlyMap<string, readonly Interval[]>,
  version: number,
): Promise<void> => {
  const changed = listed([...periods.keys()]);
  await tx.delete(authorizationPeriods).where(isListed(authorizationPeriods.authorizationId, changed));
  const rows = [...periods].flatMap(([authorizationId, of]) => of.map((period) => ({ authorizationId, ...period })));
  if (rows.length > 0) await tx.insert(authorizationPeriods).values(rows);
  await tx.update(authorizations).set({ version }).where(isListed(authorizations.id, changed));
};

/** Whether an authorisation of this brand is in force at an instant for the seller that a statement is about. */
export const holdsAuthorization = (sellerId: Parameters<typeof eq>[0], brandId: string, at: Instant) => sql`exists (
  select 1 from ${authorizations}
  join ${authorizationPeriods} on ${authorizationPeriods.authorizationId} = ${authorizations.id}
  where ${authorizations.sellerId} = ${sellerId} and ${authorizations.brandId} = ${brandId}
    and ${authorizationPeriods.from} <= ${at} and ${authorizationPeriods.until} > ${at})`;
