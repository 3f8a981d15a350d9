import { setTimeout as delay } from 'node:timers/promises';
import { systemClock } from '@marque/kit/clock.ts';
import { isEvents, mapEvents } from '@marque/kit/graphql/map-events.ts';
import { isSubscription } from '@marque/kit/graphql/subscribe.ts';
import type { SignPass } from '@marque/kit/server/gateway-pass.ts';
import type { Logger } from '@marque/kit/server/log.ts';
import { requestIdHeader } from '@marque/kit/server/request-id.ts';
import { inSpan, SpanKind, traceHeaders } from '@marque/kit/server/tracing.ts';
import { type DocumentNode, type ExecutionResult, OperationTypeNode, print } from 'graphql';
import { factsNow, visitOfContext } from '../edge/visit.ts';
import type { ExecuteRequest } from '../execute.ts';
import type { Ask, AskOf } from '../executors.ts';
import { type BreakerOptions, type BreakerState, createBreaker } from './breaker.ts';
import { post } from './post.ts';
import { postForEvents } from './stream.ts';

/** How subgraphs of other processes are asked. */
export interface RemoteOptions {
  /** Where subgraphs answer, by name, when that is not where the supergraph says. */
  readonly urls?: Readonly<Record<string, string>> | undefined;
  readonly signPass: SignPass;
  readonly log: Logger;
  /** How long a subgraph may take, retries included, in milliseconds. */
  readonly timeoutMs?: number | undefined;
  readonly breaker?: Partial<Pick<BreakerOptions, 'threshold' | 'coolMs' | 'clock'>> | undefined;
  readonly onBreaker?: ((subgraph: string, state: BreakerState) => void) | undefined;
}

const usualTimeoutMs = 10_000;
const usualBreaker = { threshold: 5, coolMs: 5_000, clock: systemClock };
const mostAttempts = 3;
const retryDelayMs = 50;

/**
 * Asks subgraphs over HTTP with a pass of the gateway's own: of the caller's headers only the request id travels on. A query
 * whose answer was lost is sent again, a mutation never, for it may have run; a subscription is a stream of events; a breaker spares a subgraph that keeps failing.
 */
export function remoteSubgraphs({ urls = {}, ...options }: RemoteOptions): AskOf {
  const located = new Map(Object.entries(urls).map(([name, url]) => [name.toLowerCase(), url]));
  const asks = new Map<string, Ask>();
  return (name, location) => {
    const url = located.get(name) ?? location;
    if (!url) throw new Error(`The supergraph does not say where the subgraph ${name} answers.`);
    // A new supergraph looks subgraphs up anew; what is known of a subgraph's health outlives it.
    const ask = asks.get(`${name} ${url}`) ?? asker(name, url, options);
    asks.set(`${name} ${url}`, ask);
    return ask;
  };
}

function asker(name: string, url: string, options: Omit<RemoteOptions, 'urls'>): Ask {
  const { signPass, log, timeoutMs = usualTimeoutMs } = options;
  const onChange = (state: BreakerState): void => {
    log[state === 'open' ? 'error' : 'info'](
      { subgraph: name, breaker: state },
      `The breaker of a subgraph is ${state}.`,
    );
    options.onBreaker?.(name, state);
  };
  const breaker = createBreaker({ ...usualBreaker, ...options.breaker, onChange });

  return async (request) => {
    const { requestId, facts, movedTo, within } = visitOfContext(request.context);
    const body = bodyOf(request);
    const signal = AbortSignal.timeout(timeoutMs);
    const ask = isSubscription(request) ? postForEvents : post;
    const send = (): ReturnType<Ask> =>
      inSpan(
        { name: `ask ${name}`, kind: SpanKind.CLIENT, parent: within, attributes: { 'marque.subgraph': name } },
        async (span) => {
          // Each attempt has a pass of its own: a subgraph takes none twice.
          const pass = await signPass({ subgraph: name, viewer: facts.viewer, movedTo, body });
          const headers = {
            'content-type': 'application/json',
            accept: 'application/json',
            authorization: `Bearer ${pass}`,
            [requestIdHeader]: requestId,
            ...traceHeaders(span),
          };
          return ask({ url, headers, body, signal });
        },
      );
    const answer = await breaker.run(() => (isQuery(request) ? repeated(send, signal) : send()));
    return isEvents(answer) ? mapEvents(answer, (event) => asOfNow(event, request)) : answer;
  };
}

/** What is asked of other subgraphs for an event is as of the event. */
function asOfNow(event: ExecutionResult, { context }: ExecuteRequest): ExecutionResult {
  factsNow(context);
  return event;
}

async function repeated<Result>(send: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send();
    } catch (error) {
      if (attempt === mostAttempts || signal.aborted) throw error;
      await delay(retryDelayMs * attempt);
    }
  }
}

/** Documents come from plans, which hand out the same one again and again. */
const texts = new WeakMap<DocumentNode, string>();

function bodyOf({ document, variables, operationName }: ExecuteRequest): string {
  const query = texts.get(document) ?? print(document);
  texts.set(document, query);
  return JSON.stringify({ query, variables, operationName });
}

const queries = new WeakMap<DocumentNode, boolean>();

/** Read off the document itself: whoever planned it may not say. */
function isQuery({ document }: ExecuteRequest): boolean {
  const known =
    queries.get(document) ??
    document.definitions.every((node) => !('operation' in node) || node.operation === OperationTypeNode.QUERY);
  queries.set(document, known);
  return known;
}
