import type { Database, Executor } from '@marque/kit/db/database.ts';
import type { NewId } from '@marque/kit/ids.ts';
import { isRejection, type Rejection, reject } from '@marque/kit/rejection.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import type { GrantAuthorizationInput, RejectionCode } from '../generated.ts';
import { appendDecision } from '../log/store.ts';
import { notFound, refuse } from '../problems.ts';
import { readSellers } from '../sellers/store.ts';
import { publish } from './feed.ts';
import type { AuthorizationRecord, Chain } from './history.ts';
import type { AuthorizationService, Outcome } from './service.ts';
import { statusOf } from './status.ts';
import { countCommand, insertAuthorization, readAuthorizations, readGranted, readTrees } from './store.ts';
import type { AuthorizationRow } from './tables.ts';
import { readTerms, refuseExcess, refuseOverlap } from './terms.ts';

type Refusal = Rejection<RejectionCode>;

/** The authorisation to hang a new one below, null for the brand's own grant; refused where the caller may not grant so. */
const findParent = async (
  tx: Executor,
  viewer: Viewer,
  { brand, parent: id }: GrantAuthorizationInput,
): Promise<AuthorizationRow | null | Refusal> => {
  if (id == null) {
    if (viewer.role === 'brand' && viewer.id === brand) return null;
    return refuse(
      viewer,
      'Only the brand grants without a parent; a seller names its own authorisation as the parent.',
    );
  }
  const [parent] = await readAuthorizations(tx, [id]);
  if (!parent) return notFound('authorisation', 'input.parent');
  if (viewer.role !== 'seller' || viewer.id !== parent.sellerId)
    return refuse(viewer, 'Only the seller that holds the parent passes on a part of it.');
  if (parent.brandId !== brand) return reject('INVALID_INPUT', 'Name the brand of the parent.', 'input.brand');
  return parent;
};

/** What the brand granted the seller so far, and the chain from the parent upwards. */
const readSurroundings = async (
  tx: Executor,
  { brand, seller }: GrantAuthorizationInput,
  parent: AuthorizationRow | null,
): Promise<{ others: readonly Chain[]; above: Chain | undefined }> => {
  const granted = await readGranted(tx, [{ brandId: brand, sellerId: seller }]);
  const chains = await readTrees(
    tx,
    [...granted, ...(parent ? [parent] : [])].map(({ rootId }) => rootId),
  );
  const others = granted.map(({ id }) => chains.get(id)).filter((chain) => chain !== undefined);
  return { others, above: parent ? chains.get(parent.id) : undefined };
};

/** Makes the command that grants an authorisation. */
export const createGrant =
  (database: Database, newId: NewId): AuthorizationService['grant'] =>
  ({ viewer, now }, input) =>
    database.transaction(async (tx): Promise<Outcome> => {
      const parent = await findParent(tx, viewer, input);
      if (isRejection(parent)) return parent;
      const terms = readTerms(input, now);
      if (isRejection(terms)) return terms;
      const [seller] = await readSellers(tx, [input.seller]);
      if (!seller) return notFound('seller', 'input.seller');

      const version = await countCommand(tx, input.brand);
      const { others, above } = await readSurroundings(tx, input, parent);
      const refusal = (above && refuseExcess(terms, above, now)) ?? refuseOverlap(terms, others);
      if (refusal) return refusal;

      const id = newId('aut');
      const row: AuthorizationRow = {
        id,
        brandId: input.brand,
        sellerId: seller.id,
        grantorId: viewer.id,
        ancestors: above?.map((ancestor) => ancestor.id) ?? [],
        rootId: parent?.rootId ?? id,
        ...terms.scope,
        validFrom: terms.validity.from,
        validUntil: terms.validity.until,
        grantedAt: now,
        version,
      };
      const record: AuthorizationRecord = { ...row, changes: [] };
      await insertAuthorization(tx, row);
      const chain: Chain = [record, ...(above ?? [])];
      await publish(tx, [chain], version, now);
      await appendDecision(tx, {
        brandId: row.brandId,
        subjectId: id,
        from: null,
        to: statusOf(chain, now),
        actorRole: viewer.role,
        actorId: viewer.id,
        reason: null,
        at: now,
      });
      return row;
    });
