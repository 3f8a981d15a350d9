import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { count, moment } from '../client/format.ts';
import { language } from '../client/session.ts';
import { useView } from '../client/view.ts';
import { ProblemNotice } from '../design/notice.tsx';
import { ListingPageDocument, type ListingPageQuery } from '../generated.ts';
import { CampaignStrip } from './campaign-strip.tsx';
import { FacetLists } from './facets.tsx';
import { ListingRow } from './listing-row.tsx';
import { MoreListings } from './more-listings.tsx';
import { addressOf, narrowings, pageVariables, type Search, searchOf } from './search.ts';
import { Bounds, KindTabs, SearchForm, SortChoice } from './search-form.tsx';
import { say } from './words.ts';

/** Search and filter, with live counts, in one request. */
export function ListingPage() {
  const { query, route } = useLocation();
  const search = searchOf(query);
  const go = (next: Search): void => route(addressOf(next));
  const { data, waiting, problem, again } = useView(ListingPageDocument, pageVariables(search, language.value));
  const isNarrowed = narrowings.some((name) => search[name].length > 0) || search.rebate || search.min || search.max;
  return (
    <div class="finder">
      <aside>
        <SearchForm search={search} go={go} />
        <details class="filters" open={matchMedia('(min-width: 60rem)').matches}>
          <summary>{say('filters')}</summary>
          <Bounds search={search} go={go} />
          <FacetLists page={data} search={search} go={go} />
          {isNarrowed && (
            <a
              class="clear"
              href={addressOf(searchOf({ kind: search.kind, q: search.text, ...(search.every && { every: '1' }) }))}
            >
              {say('clear')}
            </a>
          )}
        </details>
      </aside>
      <section class="results" aria-busy={waiting}>
        {data?.campaigns && <CampaignStrip campaigns={data.campaigns.edges.map(({ node }) => node)} />}
        <div class="head">
          <KindTabs search={search} go={go} />
          <h1 aria-live="polite">{data ? found(data) : say('loading')}</h1>
          <SortChoice search={search} go={go} />
        </div>
        <ProblemNotice problem={problem} again={again} />
        {data && <HonestSwitch page={data} search={search} go={go} />}
        {data && <Results key={JSON.stringify(search)} page={data} search={search} />}
      </section>
    </div>
  );
}

function found({ listings: { totalCount, totalCountIsExact, asOf } }: ListingPageQuery): string {
  if (totalCount === 1) return say('foundOne');
  const words = say(totalCountIsExact ? 'found' : 'atLeast', { count: count(totalCount) });
  return `${words}, ${say('asOf', { moment: moment(asOf) })}`;
}

/** Whether only authorised offers are shown, and what that hides. */
function HonestSwitch({
  page,
  search,
  go,
}: {
  readonly page: ListingPageQuery;
  readonly search: Search;
  readonly go: (search: Search) => void;
}) {
  const rest = page.everyClass.totalCount - page.listings.totalCount;
  const sentence = search.every
    ? say('shownRest')
    : rest > 0
      ? say('hiddenRest', { count: count(rest) })
      : say('noRest');
  return (
    <p class="honest">
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          aria-checked={!search.every}
          checked={!search.every}
          onChange={() => go({ ...search, every: !search.every })}
        />
        <span>{say('authorizedOnly')}</span>
      </label>
      <span class="soft">{sentence}</span>
    </p>
  );
}

function Results({ page, search }: { readonly page: ListingPageQuery; readonly search: Search }) {
  const { edges, pageInfo } = page.listings;
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const [next, setNext] = useState(pageInfo);
  if (edges.length === 0)
    return (
      <div class="empty">
        <p>{say('none')}</p>
        <p class="soft">{say('noneWay')}</p>
      </div>
    );
  return (
    <>
      <ol class="offers">
        {edges.map(({ node }) => (
          <ListingRow key={node.id} listing={node} near={search.near} />
        ))}
        {cursors.map((after) => (
          <MoreListings key={after} after={after} search={search} found={setNext} />
        ))}
      </ol>
      {next.hasNextPage && next.endCursor && (
        <MoreButton
          key={next.endCursor}
          more={() => {
            const { endCursor } = next;
            if (endCursor) setCursors([...cursors.filter((one) => one !== endCursor), endCursor]);
          }}
        />
      )}
    </>
  );
}

/** Shows more when it is pressed, or when it comes into sight. */
function MoreButton({ more }: { readonly more: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      seen.disconnect();
      more();
    });
    if (button.current) seen.observe(button.current);
    return () => seen.disconnect();
  }, []);
  return (
    <button type="button" class="more" ref={button} onClick={more}>
      {say('more')}
    </button>
  );
}
