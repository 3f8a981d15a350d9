import { useState } from 'preact/hooks';
import { useCommand } from '../client/command.tsx';
import { count } from '../client/format.ts';
import { language } from '../client/session.ts';
import { Notice } from '../design/notice.tsx';
import { ReportListingsDocument, type ViolationKind } from '../generated.ts';
import { caseTerm, say } from './words.ts';

/** Reports listings of one kind, all in one command; the API takes up to 300. */
export function ReportForm({
  brand,
  kind,
  listings,
  again,
}: {
  readonly brand: string;
  readonly kind: ViolationKind;
  readonly listings: readonly string[];
  readonly again: () => void;
}) {
  const [explanation, setExplanation] = useState('');
  const [goodFaith, setGoodFaith] = useState(false);
  const report = useCommand(
    ReportListingsDocument,
    (data) => data.reportListings,
    () => ({ input: { brand, kind, listings, explanation, goodFaith }, language: language.value }),
    again,
  );
  return (
    <form
      class="form report"
      onSubmit={(event) => {
        event.preventDefault();
        report.send();
      }}
    >
      <h2>
        {listings.length === 1 ? say('reportOne') : say('report', { count: count(listings.length) })}, {caseTerm(kind)}
      </h2>
      <label class="field">
        {say('explanation')}
        <input
          required
          maxLength={2000}
          value={explanation}
          onInput={({ currentTarget }) => setExplanation(currentTarget.value)}
        />
      </label>
      <label class="check">
        <input type="checkbox" required checked={goodFaith} onChange={() => setGoodFaith(!goodFaith)} />{' '}
        {say('goodFaith')}
      </label>
      <button type="submit" disabled={report.sending}>
        {say('send')}
      </button>
      {report.refusal}
      {report.done && (
        <Notice tone="good">
          <p>
            {say('receipt', { accepted: count(report.done.accepted), rejected: count(report.done.rejected.length) })}{' '}
            <a href="/console/cases">{say('cases')}</a>
          </p>
          <ul>
            {report.done.rejected.map(({ id, code, message }) => (
              <li key={id}>
                <code>{code}</code> {message}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </form>
  );
}
