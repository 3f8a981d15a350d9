import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { reject } from '@marque/kit/rejection.ts';
import { isId } from '@marque/kit/text.ts';
import type { RecordPurchaseInput } from '../generated.ts';
import type { Problems, Refusal } from '../problems.ts';
import { isLine } from '../text.ts';
import { appointmentsByIds } from '../visits/store.ts';
import { namingProblem } from './goods.ts';

/** What is wrong with the instant of a delivery. */
export const deliveryProblem = (orderedAt: Instant, deliveredAt: Instant, now: Instant): Refusal | null =>
  orderedAt <= deliveredAt && deliveredAt <= now
    ? null
    : reject('INVALID_INPUT', 'A delivery is not before its order and not in the future', 'input.deliveredAt');

/** What is wrong with a reason. */
export const reasonProblem = (reason: string): Refusal | null =>
  isLine(reason, 1_000)
    ? null
    : reject('INVALID_INPUT', 'A reason is one line of 1 to 1,000 characters', 'input.reason');

/** What is wrong with a purchase to record, as far as the input itself tells. */
export function* purchaseProblems(input: RecordPurchaseInput, now: Instant): Problems {
  const naming = namingProblem(input);
  if (naming) yield naming;
  if (!isId(input.buyer))
    yield reject('INVALID_INPUT', 'Name the buyer by the id that the buyer has here', 'input.buyer');
  if (input.orderedAt > now) yield reject('INVALID_INPUT', 'An order is not in the future', 'input.orderedAt');
  const delivery = input.deliveredAt == null ? null : deliveryProblem(input.orderedAt, input.deliveredAt, now);
  if (delivery) yield delivery;
  if (input.amount.minorUnits < 1)
    yield reject('INVALID_AMOUNT', 'An invoice comes to at least 1 minor unit', 'input.amount.minorUnits');
  if (!/^[0-9A-Fa-f]{64}$/.test(input.invoiceHash))
    yield reject('INVALID_INPUT', "Send the invoice's SHA-256: 64 hexadecimal digits", 'input.invoiceHash');
}

/** What is wrong with the visit that a seller names for a buyer's purchase: the buyer must have checked in to it. */
export const visitProblem = async (
  tx: Executor,
  sellerId: string,
  { visit: id, buyer }: RecordPurchaseInput,
): Promise<Refusal | null> => {
  if (id == null) return null;
  const [visit] = isId(id) ? await appointmentsByIds(tx, [id]) : [];
  if (visit?.sellerId !== sellerId)
    return reject('NOT_FOUND', 'There is no such visit to your stores: look its id up', 'input.visit');
  if (visit.buyerId !== buyer) return reject('BUYER_MISMATCH', 'This is the visit of another buyer', 'input.visit');
  if (visit.checkedInAt !== null) return null;
  return reject('VISIT_MISSING', 'The buyer has not checked in to this visit: check the buyer in first', 'input.visit');
};
