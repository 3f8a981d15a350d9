import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { reject } from '@marque/kit/rejection.ts';
import { isId } from '@marque/kit/text.ts';
import type { ListingKind } from '@marque/schema/kinds.ts';
import type { BookAppointmentInput } from '../generated.ts';
import { findOffer } from '../listings/store.ts';
import type { Refusal } from '../problems.ts';

/** What is to be seen at a visit. */
export interface VisitedGoods {
  readonly kind: ListingKind;
  readonly listingId: string | null;
  readonly productId: string | null;
}

const notOffered = (field: 'listing' | 'model' | 'project'): Refusal =>
  reject('NOT_FOUND', "The store's seller has no such thing on the market: look at its listings", `input.${field}`);

const productKinds = { model: 'CAR', project: 'APARTMENT' } as const;

/** What a booking asks to see at a seller's, or why that cannot be seen there. */
export const findGoods = async (
  tx: Executor,
  sellerId: string,
  { listing, model, project }: BookAppointmentInput,
  now: Instant,
): Promise<VisitedGoods | Refusal> => {
  if ([listing, model, project].filter((id) => id != null).length !== 1)
    return reject('INVALID_INPUT', 'Name what is to be seen: a listing, a model or a project, one of them', 'input');
  if (listing != null) {
    const offer = isId(listing) ? await findOffer(tx, sellerId, { id: listing }, now) : null;
    return offer ? { kind: offer.kind, listingId: offer.id, productId: null } : notOffered('listing');
  }
  const [field, productId] = model != null ? (['model', model] as const) : (['project', project ?? ''] as const);
  const kind = productKinds[field];
  const offer = isId(productId) ? await findOffer(tx, sellerId, { productId, kind }, now) : null;
  return offer ? { kind, listingId: null, productId } : notOffered(field);
};
