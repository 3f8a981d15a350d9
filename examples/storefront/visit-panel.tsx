import { useMutation } from '@urql/preact';
import { useState } from 'preact/hooks';
import { moment } from '../client/format.ts';
import { problemOf } from '../client/problems.ts';
import { language, now, role } from '../client/session.ts';
import { Notice, ProblemNotice } from '../design/notice.tsx';
import { Refusal } from '../design/refusal.tsx';
import { BookVisitDocument, HoldUnitDocument } from '../generated.ts';
import type { Detail } from './detail-page.tsx';
import { instantOf, localHour } from './store-time.ts';
import { Told } from './told.tsx';
import { say } from './words.ts';

/** Books a visit to a store of the listing's seller, or holds the unit. For buyers. */
export function VisitPanel({ listing, again }: { readonly listing: Detail; readonly again: () => void }) {
  const stores = listing.store ? [listing.store] : (listing.seller?.stores ?? []);
  return (
    <section class="panel visit-panel">
      <h2>{say('visit')}</h2>
      {stores.length === 0 && <p class="soft">{say('noStore')}</p>}
      {role.value === 'buyer' ? (
        <>
          {stores.length > 0 && <VisitForm listing={listing.id} stores={stores} />}
          {listing.nextActions.includes('HOLD') && <HoldForm listing={listing.id} again={again} />}
        </>
      ) : (
        <p class="soft">{say('signInBuyer')}</p>
      )}
    </section>
  );
}

type Stores = readonly NonNullable<Detail['store']>[];

function VisitForm({ listing, stores }: { readonly listing: string; readonly stores: Stores }) {
  const [first] = stores;
  const [store, setStore] = useState(first?.id ?? '');
  const chosen = stores.find(({ id }) => id === store) ?? first;
  const zone = chosen?.timeZone ?? 'UTC';
  const [time, setTime] = useState(localHour(now(), zone, 4));
  const [{ data, error, fetching }, book] = useMutation(BookVisitDocument);
  const result = data?.bookAppointment;
  const send = (): void => {
    void book({ input: { listing, store, startsAt: instantOf(time, zone) }, language: language.value });
  };
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label class="field">
        {say('where')}
        <select value={store} onChange={({ currentTarget }) => setStore(currentTarget.value)}>
          {stores.map(({ id, name, address }) => (
            <option key={id} value={id}>
              {name}, {address}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {say('when')}
        <input
          type="datetime-local"
          required
          value={time}
          onChange={({ currentTarget }) => setTime(currentTarget.value)}
        />
      </label>
      <button type="submit" disabled={fetching}>
        {say('book')}
      </button>
      <ProblemNotice problem={problemOf(error, false)} again={send} />
      {result?.__typename === 'Rejection' && <Refusal {...result} />}
      {result?.__typename === 'Appointment' && (
        <Notice tone="good">
          <p>{say('booked', { moment: moment(result.startsAt, zone), store: result.store.name })}</p>
          {result.checkInToken && <Told code={result.checkInToken} sentence={say('tokenTold')} />}
        </Notice>
      )}
    </form>
  );
}

function HoldForm({ listing, again }: { readonly listing: string; readonly again: () => void }) {
  const [{ data, error, fetching }, hold] = useMutation(HoldUnitDocument);
  const result = data?.holdUnit;
  const send = (): void => void hold({ input: { listing } });
  return (
    <div class="form">
      <button type="button" class="quiet" disabled={fetching} onClick={send}>
        {say('hold')}
      </button>
      <ProblemNotice problem={problemOf(error, false)} again={again} />
      {result?.__typename === 'Rejection' && <Refusal {...result} />}
      {result?.__typename === 'UnitHold' && (
        <Notice tone="good">
          <p>{say('held', { moment: moment(result.expiresAt) })}</p>
        </Notice>
      )}
    </div>
  );
}
