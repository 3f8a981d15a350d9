import type { Pages } from '../client/pages.ts';
import { ProblemNotice } from '../design/notice.tsx';
import { say } from './words.ts';

/** What stands below a list: that it is awaited, what went wrong with it, and the way to its next page. */
export function PagesEnd<Data>({ of: { pages, waiting, problem, again, more } }: { readonly of: Pages<Data> }) {
  return (
    <>
      {waiting && pages.length === 0 && <p class="soft">{say('loading')}</p>}
      <ProblemNotice problem={problem} again={again} />
      {more && (
        <button type="button" class="more" onClick={more}>
          {say('more')}
        </button>
      )}
    </>
  );
}
