import { useCommand } from '../client/command.tsx';
import { moment, money } from '../client/format.ts';
import { useIdempotencyKey } from '../client/idempotency.ts';
import { language, role } from '../client/session.ts';
import { term } from '../client/terms.ts';
import { Notice } from '../design/notice.tsx';
import {
  ClaimRebateDocument,
  MarkDeliveredDocument,
  type PurchaseLineFragment,
  type WalletQuery,
} from '../generated.ts';
import { say } from './wallet-words.ts';

type Claim = NonNullable<WalletQuery['viewer']>['claims']['edges'][number]['node'];

/** A purchase with what the signed-in caller may do with it now: the buyer claims, the seller delivers. */
export function PurchaseItem({
  purchase,
  claim,
  again,
}: {
  readonly purchase: PurchaseLineFragment;
  readonly claim?: Claim | undefined;
  readonly again: () => void;
}) {
  const { id, status, amount, orderedAt, deliveredAt, listing, seller, nextActions } = purchase;
  const key = useIdempotencyKey();
  const claiming = useCommand(
    ClaimRebateDocument,
    (data) => data.claimRebate,
    () => ({ input: { purchase: id, idempotencyKey: key.current() } }),
    again,
  );
  const delivering = useCommand(
    MarkDeliveredDocument,
    (data) => data.markDelivered,
    () => ({ input: { purchase: id }, language: language.value }),
    again,
  );
  const isBuyer = role.value === 'buyer';
  return (
    <li>
      <p>
        <strong>{listing.title}</strong> {money(amount)} <span class="measure">{term(status)}</span>
      </p>
      <p class="soft">
        {seller.name}, {say('ordered', { moment: moment(orderedAt) })}
        {deliveredAt && `, ${say('delivered', { moment: moment(deliveredAt) })}`}
      </p>
      {claim && (
        <p>
          {money(claim.amount)} <span class="measure">{term(claim.status)}</span> {claim.rejection?.message}
        </p>
      )}
      <div class="ways">
        {isBuyer && !claim && status !== 'UNWOUND' && status !== 'REJECTED' && (
          <button type="button" disabled={claiming.sending} onClick={claiming.send}>
            {say('claim')}
          </button>
        )}
        {nextActions.includes('MARK_DELIVERED') && (
          <button type="button" disabled={delivering.sending} onClick={delivering.send}>
            {say('markDelivered')}
          </button>
        )}
      </div>
      {claiming.refusal}
      {delivering.refusal}
      {claiming.done && (
        <Notice tone="good">
          <p>
            {say(claiming.done.status === 'ISSUED' ? 'claimed' : 'inReview', { amount: money(claiming.done.amount) })}
          </p>
        </Notice>
      )}
    </li>
  );
}
