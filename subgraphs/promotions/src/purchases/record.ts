import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import type { NewId } from '@marque/kit/ids.ts';
import { isRejection, reject } from '@marque/kit/rejection.ts';
import { isId } from '@marque/kit/text.ts';
import type { ListingStatus } from '@marque/schema/events.ts';
import type { Caller } from '../campaigns/service.ts';
import type { RecordPurchaseInput } from '../generated.ts';
import type { Refusal } from '../problems.ts';
import { findStore } from '../sellers/store.ts';
import { findGoods, type SoldGoods } from './goods.ts';
import { visitProblem } from './problems.ts';
import { insertPurchase } from './store.ts';
import type { PurchaseRow } from './tables.ts';

const neverPublished: ReadonlySet<ListingStatus> = new Set(['DRAFT', 'IN_REVIEW', 'REJECTED']);

/**
 * Whether a purchase needs no moderator: the seller showed this very unit to the public before it was ordered, so that no
 * order is dated back into a window that was over by then. Catalog lets a unit be on the market once, with a VIN whose check
 * digit is right, so that the same car or flat is not sold for two rebates.
 */
const verifiesItself = ({ listing, unitKey }: SoldGoods, orderedAt: Instant): boolean =>
  listing.unitKey === unitKey && !neverPublished.has(listing.status) && listing.publishedAt <= orderedAt;

/** Records a sale of the calling seller, whose input has no problem of its own. */
export const recordPurchase = async (
  tx: Executor,
  { viewer, now }: Caller,
  input: RecordPurchaseInput,
  newId: NewId,
): Promise<PurchaseRow | Refusal> => {
  const store = isId(input.store) ? await findStore(tx, input.store) : null;
  if (store?.sellerId !== viewer.id)
    return reject('NOT_FOUND', 'You have no such store: look its id up', 'input.store');
  const goods = await findGoods(tx, viewer.id, input);
  if (isRejection(goods)) return goods;
  const { listing, unitKey } = goods;
  const { minorUnits: amount, currency } = input.amount;
  if (currency !== listing.currency)
    return reject('INVALID_INPUT', `The listing is priced in ${listing.currency}`, 'input.amount.currency');
  const problem = await visitProblem(tx, viewer.id, input);
  if (problem) return problem;
  const row: PurchaseRow = {
    id: newId('pur'),
    listingId: listing.id,
    kind: listing.kind,
    unitKey,
    storeId: store.id,
    sellerId: viewer.id,
    buyerId: input.buyer,
    visitId: input.visit ?? null,
    orderedAt: input.orderedAt,
    deliveredAt: input.deliveredAt ?? null,
    amount,
    currency,
    invoiceHash: input.invoiceHash.toLowerCase(),
    status: verifiesItself(goods, input.orderedAt) ? 'VERIFIED' : 'SUBMITTED',
    recordedAt: now,
    reason: null,
    version: 1,
  };
  if (await insertPurchase(tx, row)) return row;
  return reject('UNIT_ALREADY_SOLD', 'A purchase of this unit stands already: it is to be unwound or rejected first');
};
