import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { usePages } from '../client/pages.ts';
import { identity, language } from '../client/session.ts';
import { FindingsDocument, type ViolationKind } from '../generated.ts';
import { CsvLink } from './csv-link.tsx';
import { FeedLine, useArrivals, withArrivals } from './feed.tsx';
import { FindingList } from './finding-list.tsx';
import { PagesEnd } from './pages-end.tsx';
import { ReportForm } from './report-form.tsx';
import { caseTerm, say } from './words.ts';

/** Kinds that may be reported, and the one that is information only where resale prices are free. */
const kinds: readonly ViolationKind[] = [
  ...(['FALSE_CLAIM', 'UNAUTHORIZED_UNDISCLOSED', 'OUT_OF_REGION', 'EXPIRED'] as const),
  ...(['DUPLICATE_VIN', 'UNENDORSED_PROMOTION', 'PRICE_GAP'] as const),
];
const pageSize = 50;

/** What is wrong with listings of the brand, arriving live, to be reported in bulk. */
export function FindingsPage() {
  const { query, route } = useLocation();
  const kind = kinds.find((one) => one === query.kind);
  const isOpenOnly = query.all !== '1';
  const go = (next: { kind?: ViolationKind | undefined; all?: boolean }): void => {
    const parameters = new URLSearchParams({ ...(next.kind && { kind: next.kind }), ...(next.all && { all: '1' }) });
    route(`/console/findings${parameters.size > 0 ? `?${parameters}` : ''}`);
  };
  return (
    <article class="findings-page">
      <h1>{say('findings')}</h1>
      <div class="head">
        <div class="tabs">
          {[undefined, ...kinds].map((one) => (
            <button
              key={one ?? 'all'}
              type="button"
              aria-pressed={kind === one}
              onClick={() => go({ kind: one, all: !isOpenOnly })}
            >
              {one ? caseTerm(one) : say('all')}
            </button>
          ))}
        </div>
        <label class="check">
          <input type="checkbox" checked={isOpenOnly} onChange={() => go({ kind, all: isOpenOnly })} />{' '}
          {say('openOnly')}
        </label>
      </div>
      <Found key={`${kind} ${isOpenOnly}`} kind={kind} isOpenOnly={isOpenOnly} />
    </article>
  );
}

function Found({ kind, isOpenOnly }: { readonly kind: ViolationKind | undefined; readonly isOpenOnly: boolean }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const brand = identity.value?.id ?? '';
  const filter = { ...(kind && { kind: [kind] }), ...(isOpenOnly && { open: true }) };
  const list = usePages(
    FindingsDocument,
    { brand, filter, first: pageSize, language: language.value },
    (data) => data.brand?.audit?.findings.pageInfo,
  );
  const audits = list.pages.flatMap(({ brand }) => brand?.audit ?? []);
  const all = useArrivals(audits[0]?.asOf);
  const arrivals = { ...all, arrived: all.arrived.filter((one) => !kind || one.kind === kind) };
  const read = audits.flatMap(({ findings }) => findings.edges.map(({ node }) => node));
  const findings = withArrivals(read, arrivals.arrived);
  const choose = (listings: readonly string[], isChosen: boolean): void => {
    const rest = [...chosen].filter((one) => !listings.includes(one));
    setChosen(new Set(isChosen ? [...rest, ...listings] : rest));
  };
  return (
    <section class="panel" aria-busy={list.waiting}>
      {audits[0] && <FeedLine of={arrivals} list={read} again={list.again} />}
      {audits[0] && <FindingList findings={findings} chosen={chosen} choose={choose} />}
      <PagesEnd of={list} />
      {audits[0] && (
        <CsvLink
          document="findings"
          parameters={{ brand, ...(kind && { kind }), ...(isOpenOnly && { open: 'true' }) }}
        />
      )}
      {chosen.size > 0 && kind && <ReportForm brand={brand} kind={kind} listings={[...chosen]} again={list.again} />}
      {chosen.size > 0 && !kind && <p class="soft">{say('oneKind')}</p>}
    </section>
  );
}
