import { useEffect } from 'preact/hooks';
import { language } from '../client/session.ts';
import { useView } from '../client/view.ts';
import { ProblemNotice } from '../design/notice.tsx';
import { MoreListingsDocument, type MoreListingsQuery } from '../generated.ts';
import { ListingRow } from './listing-row.tsx';
import { pageVariables, type Search } from './search.ts';
import { say } from './words.ts';

/** One more page of the list. It tells where the next one begins. */
export function MoreListings({
  after,
  search,
  found,
}: {
  readonly after: string;
  readonly search: Search;
  readonly found: (pageInfo: MoreListingsQuery['listings']['pageInfo']) => void;
}) {
  const { filter, sort, first } = pageVariables(search, language.value);
  const { data, problem, again } = useView(MoreListingsDocument, {
    ...{ filter, sort, first, after, language: language.value },
  });
  const pageInfo = data?.listings.pageInfo;
  useEffect(() => {
    if (pageInfo) found(pageInfo);
  }, [pageInfo?.endCursor]);
  return (
    <>
      {!data && !problem && <li class="soft">{say('loading')}</li>}
      {problem && (
        <li>
          <ProblemNotice problem={problem} again={again} />
        </li>
      )}
      {data?.listings.edges.map(({ node }) => (
        <ListingRow key={node.id} listing={node} near={search.near} />
      ))}
    </>
  );
}
