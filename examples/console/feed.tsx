import { useState } from 'preact/hooks';
import { type Feed, useLive } from '../client/live.ts';
import { identity, language } from '../client/session.ts';
import { Notice, ProblemNotice } from '../design/notice.tsx';
import { type FindingLineFragment, LiveFindingsDocument } from '../generated.ts';
import { say } from './words.ts';

/** What came about since a list was read. */
export interface Arrivals {
  /** The latest first, each once. */
  readonly arrived: readonly FindingLineFragment[];
  readonly feed: Feed;
}

/**
 * The brand's findings since the instant of which a list tells: between the list and the feed nothing is missed, nor while the
 * feed was lost. Nothing is followed before there is a list.
 */
export function useArrivals(asOf: string | undefined): Arrivals {
  const [arrived, setArrived] = useState<readonly FindingLineFragment[]>([]);
  const [since, setSince] = useState<string>();
  if (since === undefined && asOf !== undefined) setSince(asOf);
  const brand = identity.value?.id ?? '';
  const feed = useLive(
    LiveFindingsDocument,
    since === undefined ? undefined : { brand, since, language: language.value },
    ({ findingDetected: finding }) =>
      setArrived((before) => [finding, ...before.filter(({ id }) => id !== finding.id)]),
  );
  return { arrived, feed };
}

/** The list with what has arrived above it; what both have stands where the list has it. */
export function withArrivals(
  list: readonly FindingLineFragment[],
  arrived: readonly FindingLineFragment[],
): readonly FindingLineFragment[] {
  const known = new Set(list.map(({ id }) => id));
  return [...arrived.filter(({ id }) => !known.has(id)), ...list];
}

/** Says whether findings arrive by themselves, and the way on where they do not. */
export function FeedLine({ feed: { state, again } }: { readonly feed: Feed }) {
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
    <p class="feed soft" role="status">
      {state === 'on' && <span class="on">{say('feedOn')}</span>}
    </p>
  );
}
