import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { identity, language } from '../client/session.ts';
import { useView } from '../client/view.ts';
import { ProblemNotice } from '../design/notice.tsx';
import { FindingsDocument, type ViolationKind } from '../generated.ts';
import { CsvLink } from './csv-link.tsx';
import { FeedLine, useArrivals, withArrivals } from './feed.tsx';
import { FindingList } from './finding-list.tsx';
import { ReportForm } from './report-form.tsx';
import { caseTerm, say } from './words.ts';

/** Kinds that may be reported, and the one that is information only where resale prices are free. */
const kinds: readonly ViolationKind[] = [
  ...(['FALSE_CLAIM', 'UNAUTHORIZED_UNDISCLOSED', 'OUT_OF_REGION', 'EXPIRED'] as const),
  ...(['DUPLICATE_VIN', 'UNENDORSED_PROMOTION', 'PRICE_GAP'] as const),
];
const pageSizes = [25, 100] as const;

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
  const [first, setFirst] = useState<number>(pageSizes[0]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const brand = identity.value?.id ?? '';
  const filter = { ...(kind && { kind: [kind] }), ...(isOpenOnly && { open: true }) };
  const { data, waiting, problem, again } = useView(FindingsDocument, {
    brand,
    filter,
    first,
    language: language.value,
  });
  const audit = data?.brand?.audit;
  const found = audit?.findings;
  const { arrived, feed } = useArrivals(audit?.asOf);
  const findings = withArrivals(
    found?.edges.map(({ node }) => node) ?? [],
    arrived.filter((one) => !kind || one.kind === kind),
  );
  const choose = (listings: readonly string[], isChosen: boolean): void => {
    const rest = [...chosen].filter((one) => !listings.includes(one));
    setChosen(new Set(isChosen ? [...rest, ...listings] : rest));
  };
  return (
    <section class="panel" aria-busy={waiting}>
      <ProblemNotice problem={problem} again={again} />
      {!data && waiting && <p class="soft">{say('loading')}</p>}
      {found && <FeedLine feed={feed} />}
      {found && <FindingList findings={findings} chosen={chosen} choose={choose} />}
      <div class="ways">
        {found?.pageInfo.hasNextPage && first < pageSizes[1] && (
          <button type="button" class="quiet" onClick={() => setFirst(pageSizes[1])}>
            {say('more')}
          </button>
        )}
        {found && <CsvLink brand={brand} filter={filter} />}
      </div>
      {chosen.size > 0 && kind && <ReportForm brand={brand} kind={kind} listings={[...chosen]} again={again} />}
      {chosen.size > 0 && !kind && <p class="soft">{say('oneKind')}</p>}
    </section>
  );
}
