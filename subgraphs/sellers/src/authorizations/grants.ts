import type { Database, Executor } from '@marque/kit/db/database.ts';
import type { NewId } from '@marque/kit/ids.ts';
import { isRejection, reject } from '@marque/kit/rejection.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import type { GrantAuthorizationInput } from '../generated.ts';
import { notFound, refuse } from '../problems.ts';
import { readSellers } from '../sellers/store.ts';
import { enter, type Refusal, readSurroundings } from './entry.ts';
import type { AuthorizationService, Outcome } from './service.ts';
import { countCommand, readAuthorizations } from './store.ts';
import type { AuthorizationRow } from './tables.ts';
import { readTerms, refuseExcess, refuseOverlap } from './terms.ts';

/** The authorisation to hang a new one below, null for the brand's own grant; refused where the caller may not grant so. */
export const findParent = async (
  tx: Executor,
  viewer: Viewer,
  { brand, parent: id }: Pick<GrantAuthorizationInput, 'brand' | 'parent'>,
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
      const granted = { origin: 'GRANT', lapsesAt: null, renews: null, grantorId: viewer.id } as const;
      const entry = { id: newId('aut'), brandId: input.brand, sellerId: seller.id, ...granted, version, ...terms };
      return enter(tx, entry, above, { viewer, now });
    });
