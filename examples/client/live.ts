import { type AnyVariables, formatDocument, stringifyDocument, type TypedDocumentNode } from '@urql/core';
import { CloseCode, createClient } from 'graphql-ws';
import { useEffect, useRef, useState } from 'preact/hooks';
import { clock, token } from './session.ts';

/** How a feed stands: it is being opened, it is on, it was lost and is tried again, or the sign-in is not good any more. */
export type FeedState = 'opening' | 'on' | 'lost' | 'expired';

/** A live feed. */
export interface Feed {
  readonly state: FeedState;
  /** Connects at once, without waiting for the next try. */
  readonly again: () => void;
}

/** After so much silence the other side is asked for a sign of life, and after as much again the connection counts as lost. */
const silenceMs = 8_000;
/** What comes within so much time is handed on together, so that a burst is drawn once. */
const gatherMs = 100;
/** How long the tries to come back are apart, at most. */
const longestWaitMs = 20_000;

/**
 * Follows a subscription over a WebSocket, as graphql-transport-ws has it, and hands on what comes, in its order. Nothing is opened without
 * variables. What was lost is tried again by itself; events may come twice then, if the variables ask for past ones.
 */
export function useLive<Data, Variables extends AnyVariables & object>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables | undefined,
  take: (events: readonly Data[]) => void,
): Feed {
  const [state, setState] = useState<FeedState>('opening');
  const [tries, setTries] = useState(0);
  const again = (): void => setTries((before) => before + 1);
  const taker = useRef(take);
  taker.current = take;
  const wanted = variables && JSON.stringify(variables);
  // Variables are compared by what they say; a try is a new connection.
  useEffect(() => {
    if (!variables) return;
    return follow(document, variables, { setState, again, take: (events) => taker.current(events) });
  }, [wanted, tries, token.value, clock.value]);
  return { state, again };
}

interface Follower<Data> {
  readonly setState: (state: FeedState) => void;
  readonly again: () => void;
  readonly take: (events: readonly Data[]) => void;
}

/** Follows it until the function that it gives is called. */
function follow<Data, Variables extends AnyVariables & object>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { setState, again, take }: Follower<Data>,
): () => void {
  let left = false;
  let expired = false; // for good: whatever ends because of it says nothing new
  let timer: ReturnType<typeof setTimeout> | undefined;
  let gathered: Data[] = [];
  const gather = (data: Data): void => {
    gathered.push(data);
    if (gathered.length > 1) return; // the first of them has set the time
    setTimeout(() => {
      const events = gathered;
      gathered = [];
      if (!left) take(events);
    }, gatherMs);
  };
  const tell = (state: FeedState): void => {
    if (left || expired) return;
    expired = state === 'expired';
    setState(state);
  };
  const client = createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    connectionParams: {
      ...(token.value && { authorization: `Bearer ${token.value}` }),
      ...(clock.value && { 'x-marque-clock': clock.value }),
    },
    retryAttempts: Number.POSITIVE_INFINITY,
    retryWait: (retries) =>
      new Promise((resolve) => setTimeout(resolve, Math.min(1_000 * 2 ** retries, longestWaitMs))),
    shouldRetry: (event) => codeOf(event) !== CloseCode.Forbidden,
    keepAlive: silenceMs,
    on: {
      connected: () => tell('on'),
      closed: () => tell('lost'),
      ping: (received) => {
        if (!received) timer = setTimeout(() => client.terminate(), silenceMs);
      },
      pong: (received) => {
        if (received) clearTimeout(timer);
      },
    },
  });
  const whole: object = formatDocument(document);
  const query = stringifyDocument(whole as typeof document); // its own type says the same, without `undefined`
  const leave = client.subscribe<Data>(
    { query, variables },
    {
      next: ({ data, errors }) => {
        if (errors?.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED')) tell('expired');
        else if (data) gather(data);
      },
      error: (reason) => tell(codeOf(reason) === CloseCode.Forbidden ? 'expired' : 'lost'),
      complete: () => {
        if (left || expired) return;
        tell('lost'); // the source ended: the feed has no end of its own
        timer = setTimeout(again, longestWaitMs);
      },
    },
  );
  return () => {
    left = true;
    clearTimeout(timer);
    leave();
    void client.dispose();
  };
}

function codeOf(reason: unknown): unknown {
  return typeof reason === 'object' && reason !== null && 'code' in reason ? reason.code : undefined;
}
