import { useState } from 'preact/hooks';
import { count } from '../client/format.ts';
import { type Feed, useLive } from '../client/live.ts';
import { identity, language } from '../client/session.ts';
import { Notice, ProblemNotice } from '../design/notice.tsx';
import { type FindingLineFragment, LiveFindingsDocument } from '../generated.ts';
import { say } from './words.ts';

/** Findings that are kept of what arrives: more are for the list itself, which shows them page by page. */
const keptAtMost = 200;

/** What came about since a list was read. */
export interface Arrivals {
  /** The latest first, each once. */
  readonly arrived: readonly FindingLineFragment[];
  /** How many more there were before these. */
  readonly beyond: number;
  readonly feed: Feed;
  /** Forgets what arrived, because the list is read anew. */
  readonly forget: () => void;
}

const nothing = { arrived: [] as readonly FindingLineFragment[], beyond: 0 };

/**
 * The brand's findings since the instant of which a list tells: between the list and the feed nothing is missed, nor while the
 * feed was lost. Nothing is followed before there is a list.
 */
export function useArrivals(asOf: string | undefined): Arrivals {
  const [kept, setKept] = useState(nothing);
  const [since, setSince] = useState<string>();
  if (since === undefined && asOf !== undefined) setSince(asOf);
  const brand = identity.value?.id ?? '';
  const feed = useLive(
    LiveFindingsDocument,
    since === undefined ? undefined : { brand, since, language: language.value },
    (events) =>
      setKept(({ arrived, beyond }) => {
        const latest = events.map(({ findingDetected }) => findingDetected).reverse();
        const seen = new Set<string>();
        const all = [...latest, ...arrived].filter(({ id }) => !seen.has(id) && seen.add(id));
        return { arrived: all.slice(0, keptAtMost), beyond: beyond + Math.max(0, all.length - keptAtMost) };
      }),
  );
  return { ...kept, feed, forget: () => setKept(nothing) };
}

/** The list with what has arrived above it; what both have stands where the list has it. */
export function withArrivals(
  list: readonly FindingLineFragment[],
  arrived: readonly FindingLineFragment[],
): readonly FindingLineFragment[] {
  const known = new Set(list.map(({ id }) => id));
  return [...arrived.filter(({ id }) => !known.has(id)), ...list];
}

/** Says whether findings arrive by themselves and how many did that `list` has not, and the way on where they do not, or are too many to be shown. */
export function FeedLine({
  of: { arrived, beyond, feed, forget },
  list,
  again: readAnew,
}: {
  readonly of: Arrivals;
  readonly list: readonly FindingLineFragment[];
  readonly again: () => void;
}) {
  const { state, again } = feed;
  const fresh = withArrivals(list, arrived).length - list.length + beyond;
  if (state === 'expired') return <ProblemNotice problem={{ kind: 'expired' }} again={again} />;
  if (state === 'lost') {
    return (
      <Notice tone="alert">
        <p>{say('feedLost')}</p>
        <button type="button" onClick={again}>
          {say('feedAgain')}
        </button>
      </Notice>
    );
  }
  return (
    <>
      <p class="feed soft" role="status">
        {state === 'on' && <span class="on">{say('feedOn')}</span>}
        {fresh > 0 && <span> {say('feedArrived', { count: count(fresh) })}</span>}
      </p>
      {beyond > 0 && (
        <button
          type="button"
          onClick={() => {
            forget();
            readAnew();
          }}
        >
          {say('feedBeyond', { count: count(beyond) })}
        </button>
      )}
    </>
  );
}
