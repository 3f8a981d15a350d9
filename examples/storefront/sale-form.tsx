import { useState } from 'preact/hooks';
import { useCommand } from '../client/command.tsx';
import { useIdempotencyKey } from '../client/idempotency.ts';
import { randomHex } from '../client/random.ts';
import { language, now } from '../client/session.ts';
import { term } from '../client/terms.ts';
import { Notice } from '../design/notice.tsx';
import { RecordPurchaseDocument, type VisitLineFragment } from '../generated.ts';
import { say } from './wallet-words.ts';

/** Records what a visitor bought, of the visit that led to it. */
export function SaleForm({
  visits,
  again,
}: {
  readonly visits: readonly VisitLineFragment[];
  readonly again: () => void;
}) {
  const sellable = visits.filter(({ listing }) => listing !== null);
  const [chosen, choose] = useState<string>();
  const visit = sellable.find(({ id }) => id === chosen) ?? sellable[0];
  if (!visit?.listing) return null;
  return (
    <section class="panel">
      <h2>{say('sell')}</h2>
      <label class="field">
        {say('listing')}
        <select value={visit.id} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          {sellable.map(({ id, listing, buyer }) => (
            <option key={id} value={id}>
              {listing?.title}, {say('buyer', { id: buyer })}
            </option>
          ))}
        </select>
      </label>
      <Sale key={visit.id} visit={visit} listing={visit.listing} again={again} />
    </section>
  );
}

function Sale({
  visit,
  listing,
  again,
}: {
  readonly visit: VisitLineFragment;
  readonly listing: NonNullable<VisitLineFragment['listing']>;
  readonly again: () => void;
}) {
  const key = useIdempotencyKey();
  const [yuan, setYuan] = useState(String(listing.price.minorUnits / 100));
  const [isDelivered, setDelivered] = useState(true);
  const [invoice] = useState(() => randomHex(32)); // the demo story has no invoices to hash
  const record = useCommand(
    RecordPurchaseDocument,
    (data) => data.recordPurchase,
    () => {
      const orderedAt = now().toISOString();
      return {
        input: {
          ...{ listing: listing.id, store: visit.store.id, buyer: visit.buyer, visit: visit.id, orderedAt },
          ...(isDelivered && { deliveredAt: orderedAt }),
          amount: { minorUnits: Math.round(Number(yuan) * 100), currency: listing.price.currency },
          ...{ invoiceHash: invoice, idempotencyKey: key.current() },
        },
        language: language.value,
      };
    },
    again,
  );
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        record.send();
      }}
    >
      <label class="field">
        {say('price')}
        <input
          required
          type="number"
          min="0.01"
          step="0.01"
          value={yuan}
          onInput={({ currentTarget }) => setYuan(currentTarget.value)}
        />
      </label>
      <label class="check">
        <input type="checkbox" checked={isDelivered} onChange={() => setDelivered(!isDelivered)} />{' '}
        {say('deliveredToo')}
      </label>
      <button type="submit" disabled={record.sending}>
        {say('record')}
      </button>
      {record.refusal}
      {record.done && (
        <Notice tone="good">
          <p>{say('recorded', { status: term(record.done.status) })}</p>
        </Notice>
      )}
    </form>
  );
}
