import { useState } from 'preact/hooks';
import { useCommand } from '../client/command.tsx';
import { moment } from '../client/format.ts';
import { language } from '../client/session.ts';
import { term } from '../client/terms.ts';
import {
  CancelVisitDocument,
  CheckInVisitDocument,
  ConfirmVisitDocument,
  type VisitLineFragment,
} from '../generated.ts';
import { say } from './wallet-words.ts';

/** A visit with what the signed-in caller may do with it now. */
export function VisitItem({ visit, again }: { readonly visit: VisitLineFragment; readonly again: () => void }) {
  const { id, status, startsAt, store, buyer, nextActions } = visit;
  const input = { input: { appointment: id }, language: language.value };
  const cancel = useCommand(
    CancelVisitDocument,
    (data) => data.cancelAppointment,
    () => input,
    again,
  );
  const confirm = useCommand(
    ConfirmVisitDocument,
    (data) => data.confirmAppointment,
    () => input,
    again,
  );
  const what = visit.listing?.title ?? visit.model?.name ?? visit.project?.name;
  return (
    <li>
      <p>
        <strong>{moment(startsAt, store.timeZone)}</strong> <span class="measure">{term(status)}</span>
      </p>
      <p class="soft">
        {what}, {store.name}
        {nextActions.includes('CHECK_IN') && `, ${say('buyer', { id: buyer })}`}
      </p>
      <div class="ways">
        {nextActions.includes('CONFIRM') && (
          <button type="button" disabled={confirm.sending} onClick={confirm.send}>
            {say('confirm')}
          </button>
        )}
        {nextActions.includes('CANCEL') && (
          <button type="button" class="quiet" disabled={cancel.sending} onClick={cancel.send}>
            {say('cancel')}
          </button>
        )}
      </div>
      {nextActions.includes('CHECK_IN') && <CheckInForm visit={id} again={again} />}
      {cancel.refusal}
      {confirm.refusal}
    </li>
  );
}

function CheckInForm({ visit, again }: { readonly visit: string; readonly again: () => void }) {
  const [token, setToken] = useState('');
  const input = () => ({ input: { appointment: visit, token: token.trim() }, language: language.value });
  const checkIn = useCommand(CheckInVisitDocument, (data) => data.checkIn, input, again);
  return (
    <form
      class="inline"
      onSubmit={(event) => {
        event.preventDefault();
        checkIn.send();
      }}
    >
      <input
        required
        autocomplete="off"
        aria-label={say('token')}
        placeholder={say('token')}
        value={token}
        onInput={({ currentTarget }) => setToken(currentTarget.value)}
      />
      <button type="submit" disabled={checkIn.sending}>
        {say('checkIn')}
      </button>
      {checkIn.refusal}
    </form>
  );
}
