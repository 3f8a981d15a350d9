import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import type { Rejection } from '@marque/kit/rejection.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import type { RejectionCode } from '../generated.ts';
import { appendDecision } from '../log/store.ts';
import { publish } from './feed.ts';
import type { AuthorizationRecord, Chain } from './history.ts';
import { statusOf } from './status.ts';
import { insertAuthorization, readGranted, readTrees } from './store.ts';
import type { AuthorizationRow } from './tables.ts';
import type { Terms } from './terms.ts';

/** A refusal with one of this subgraph's codes. */
export type Refusal = Rejection<RejectionCode>;

/** What stands beside a new authorisation, and above it. */
export interface Surroundings {
  /** All that the brand ever granted the seller, or was asked for or offered. */
  readonly others: readonly Chain[];
  /** The chain from the parent upwards; undefined for the brand's own grant. */
  readonly above: Chain | undefined;
}

/** Reads what stands beside and above a new authorisation of a brand for a seller. */
export const readSurroundings = async (
  tx: Executor,
  { brand, seller }: { readonly brand: string; readonly seller: string },
  parent: AuthorizationRow | null,
): Promise<Surroundings> => {
  const granted = await readGranted(tx, [{ brandId: brand, sellerId: seller }]);
  const chains = await readTrees(
    tx,
    [...granted, ...(parent ? [parent] : [])].map(({ rootId }) => rootId),
  );
  const others = granted.map(({ id }) => chains.get(id)).filter((chain) => chain !== undefined);
  return { others, above: parent ? chains.get(parent.id) : undefined };
};

/** A new authorisation: whose, for whom, on what terms, and how it came about. */
export type Entry = Pick<
  AuthorizationRow,
  'id' | 'brandId' | 'sellerId' | 'grantorId' | 'origin' | 'lapsesAt' | 'renews' | 'version'
> &
  Terms;

/** Writes a new authorisation and its entry in the log; the feed hears of it when it is granted. */
export const enter = async (
  tx: Executor,
  { scope, validity, ...entry }: Entry,
  above: Chain | undefined,
  { viewer, now }: { readonly viewer: Viewer; readonly now: Instant },
): Promise<AuthorizationRow> => {
  const row: AuthorizationRow = {
    ...entry,
    ancestors: above?.map((ancestor) => ancestor.id) ?? [],
    rootId: above?.at(-1)?.id ?? entry.id,
    ...scope,
    validFrom: validity.from,
    validUntil: validity.until,
    grantedAt: now,
  };
  const record: AuthorizationRecord = { ...row, changes: [] };
  const chain: Chain = [record, ...(above ?? [])];
  await insertAuthorization(tx, row);
  if (row.origin === 'GRANT') await publish(tx, [chain], row.version, now);
  await appendDecision(tx, {
    brandId: row.brandId,
    subjectId: row.id,
    from: null,
    to: statusOf(chain, now),
    actorRole: viewer.role,
    actorId: viewer.id,
    reason: null,
    at: now,
  });
  return row;
};
