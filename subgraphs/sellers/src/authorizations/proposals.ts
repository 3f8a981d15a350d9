import type { Instant } from '@marque/kit/clock.ts';
import type { Database, Executor } from '@marque/kit/db/database.ts';
import type { NewId } from '@marque/kit/ids.ts';
import { isRejection, reject } from '@marque/kit/rejection.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import { readBrands } from '../brands/store.ts';
import type { OfferAuthorizationInput, RequestAuthorizationInput } from '../generated.ts';
import { notFound, refuse } from '../problems.ts';
import { readSellers } from '../sellers/store.ts';
import { enter, type Refusal, readSurroundings } from './entry.ts';
import { findParent } from './grants.ts';
import type { Chain } from './history.ts';
import type { Caller, Outcome } from './service.ts';
import { countCommand, readAuthorizations } from './store.ts';
import type { AuthorizationRow } from './tables.ts';
import { readTerms, refuseExcess, refuseOverlap, refuseRepetition, type Terms } from './terms.ts';

/** Who proposes what to whom. */
interface Proposal {
  readonly origin: 'REQUEST' | 'OFFER';
  readonly sellerId: string;
  readonly grantorId: string;
  readonly parent: AuthorizationRow | null;
}

const dayMs = 86_400_000;

/** How long a request or an offer waits for an answer: 30 days, and not past the end of the time that it asks for. */
const lapseOf = ({ validity }: Terms, now: Instant): Instant => Math.min(now + 30 * dayMs, validity.until);

const propose = (
  database: Database,
  newId: NewId,
  { viewer, now }: Caller,
  input: RequestAuthorizationInput | OfferAuthorizationInput,
  find: (tx: Executor) => Promise<Proposal | Refusal>,
): Promise<Outcome> =>
  database.transaction(async (tx): Promise<Outcome> => {
    const proposal = await find(tx);
    if (isRejection(proposal)) return proposal;
    const { parent, ...said } = proposal;
    const terms = readTerms(input, now);
    if (isRejection(terms)) return terms;
    const version = await countCommand(tx, input.brand);
    const pair = { brand: input.brand, seller: proposal.sellerId };
    const { others, above } = await readSurroundings(tx, pair, parent);
    const refusal =
      (above && refuseExcess(terms, above, now)) ??
      refuseOverlap(terms, others) ??
      refuseRepetition(terms, others, now);
    if (refusal) return refusal;
    const entry = { id: newId('aut'), brandId: input.brand, ...said, lapsesAt: lapseOf(terms, now), renews: null };
    return enter(tx, { ...entry, version, ...terms }, above, { viewer, now });
  });

const findRequested = async (
  tx: Executor,
  viewer: Viewer,
  { brand, parent: id }: RequestAuthorizationInput,
): Promise<Proposal | Refusal> => {
  if (viewer.role !== 'seller') return refuse(viewer, 'Only sellers ask for an authorisation.');
  const [known] = await readBrands(tx, [brand]);
  if (!known) return notFound('brand', 'input.brand');
  const [seller] = await readSellers(tx, [viewer.id]);
  if (!seller) return refuse(viewer, 'Register as a seller first.');
  const [parent] = id == null ? [] : await readAuthorizations(tx, [id]);
  if (id != null && !parent) return notFound('authorisation', 'input.parent');
  if (parent && parent.brandId !== brand)
    return reject('INVALID_INPUT', 'Name the brand of the parent.', 'input.brand');
  if (parent && parent.sellerId === seller.id)
    return reject('INVALID_INPUT', 'You hold the parent yourself.', 'input.parent');
  return { origin: 'REQUEST', sellerId: seller.id, grantorId: parent?.sellerId ?? brand, parent: parent ?? null };
};

/** Makes the command by which a seller asks a brand, or a distributor of it, for an authorisation. */
export const createRequest =
  (database: Database, newId: NewId) =>
  (caller: Caller, input: RequestAuthorizationInput): Promise<Outcome> =>
    propose(database, newId, caller, input, (tx) => findRequested(tx, caller.viewer, input));

/** Makes the command by which a brand, or a distributor of it, offers a seller an authorisation. */
export const createOffer =
  (database: Database, newId: NewId) =>
  (caller: Caller, input: OfferAuthorizationInput): Promise<Outcome> =>
    propose(database, newId, caller, input, async (tx) => {
      const parent = await findParent(tx, caller.viewer, input);
      if (isRejection(parent)) return parent;
      const [seller] = await readSellers(tx, [input.seller]);
      if (!seller) return notFound('seller', 'input.seller');
      return { origin: 'OFFER', sellerId: seller.id, grantorId: caller.viewer.id, parent };
    });

/** What stands against approving what was requested or offered: what would stand against granting it now. */
export const refuseApproval = async (tx: Executor, chain: Chain, now: Instant): Promise<Refusal | undefined> => {
  const [own, parent] = chain;
  const validity = { from: Math.max(own.validFrom, now), until: own.validUntil };
  const pair = { brand: own.brandId, seller: own.sellerId };
  const { others, above } = await readSurroundings(tx, pair, parent ?? null);
  const terms = { scope: own, validity };
  const refusal = (above && refuseExcess(terms, above, now)) ?? refuseOverlap(terms, others);
  return refusal && { ...refusal, field: 'input.authorization' };
};
