import type { IncomingMessage, ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';
import { type Clock, systemClock } from '../clock.ts';
import type { RequestFacts, Subgraph } from '../subgraph.ts';
import { answerDownload, downloadPath } from './answer-download.ts';
import { answerEvents } from './answer-events.ts';
import { subgraphEndpoint } from './apollo.ts';
import { parseJson, readBody } from './body.ts';
import { acceptsEvents } from './event-stream.ts';
import { answerFeed } from './feed-endpoint.ts';
import type { VerifyPass } from './gateway-pass.ts';
import { type Listening, listen } from './listen.ts';
import type { Logger } from './log.ts';
import { isPublic, publicView } from './masking.ts';
import { requestIdFrom, requestIdHeader } from './request-id.ts';
import type { VerifyCaller } from './tokens.ts';
import { inSpan, SpanKind, traceFrom } from './tracing.ts';

/** How a subgraph is served over HTTP. */
export interface ServeOptions {
  readonly subgraph: Subgraph;
  /** Verifies the gateway's pass, without which no query is answered. */
  readonly verifyPass: VerifyPass;
  /** Verifies the token of whoever reads the feed. */
  readonly verifyReader: VerifyCaller;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Whether a moved instant is heeded and the gateway's introspection answered: never in production. */
  readonly demo: boolean;
  /** Whether it may be sent queries: its projections have caught up once. */
  readonly ready: () => boolean;
  readonly log: Logger;
  readonly clock?: Clock;
  /** The process's metrics in Prometheus' text format, at `GET /metrics`. */
  readonly metrics?: (() => Promise<string>) | undefined;
}

type Handler = (request: IncomingMessage, url: URL, response: ServerResponse) => Promise<void>;

/**
 * Serves one subgraph: `POST /graphql` (subscriptions as server-sent events), `POST /downloads/<name>`, `GET /feed` for other subgraphs,
 * `GET /healthcheck` (it lives) and `GET /readiness` (it can be sent queries, and is not draining). An operation needs the
 * gateway's pass, and the feed a token of the role `service`.
 */
export async function serveSubgraph(options: ServeOptions): Promise<Listening> {
  const { subgraph, verifyPass, log, demo, clock = systemClock } = options;
  const endpoint = await subgraphEndpoint(subgraph, { introspection: demo, log });
  const gone = new AbortController();

  const factsOf = async ({ headers }: IncomingMessage, body: Uint8Array): Promise<() => RequestFacts> => {
    const { viewer, movedTo } = await verifyPass(headers.authorization, body);
    const requestId = one(headers[requestIdHeader]) ?? '';
    return () => ({ viewer, now: (demo ? movedTo : undefined) ?? clock(), requestId });
  };

  const document =
    (name: string): Handler =>
    async (request, _, response) => {
      const body = await readBody(request);
      const facts = await factsOf(request, body);
      return answerDownload(response, subgraph, { name, parameters: body.toString(), facts: facts() });
    };

  const routes: Readonly<Record<string, Handler>> = {
    'POST /graphql': (request, url, response) =>
      inSpan(
        { name: `subgraph ${subgraph.name}`, kind: SpanKind.SERVER, parent: traceFrom(request.headers) },
        async () => {
          const body = await readBody(request);
          const facts = await factsOf(request, body);
          if (acceptsEvents(request.headers.accept))
            return answerEvents(response, { subgraph, body: parseJson(body), facts, log, gone: gone.signal });
          const answer = await endpoint.answer(
            { method: 'POST', headers: request.headers, search: url.search, body: parseJson(body) },
            facts(),
          );
          for (const [name, value] of answer.headers) response.setHeader(name, value);
          response.writeHead(answer.status ?? 200).end(answer.body.kind === 'complete' ? answer.body.string : '');
        },
      ),
    'GET /feed': async (request, url, response) => {
      const closed = new AbortController();
      response.once('close', () => closed.abort());
      const viewer = await options.verifyReader(request.headers.authorization);
      send(
        response,
        200,
        await answerFeed(subgraph.feed, viewer, url.searchParams, AbortSignal.any([gone.signal, closed.signal])),
      );
    },
    ...Object.fromEntries(
      Object.keys(subgraph.downloads ?? {}).map((name) => [`POST ${downloadPath(name)}`, document(name)]),
    ),
    'GET /healthcheck': async (_, __, response) => send(response, 200, { status: 'live' }),
    'GET /readiness': async (_, __, response) => {
      const ready = options.ready() && !gone.signal.aborted;
      send(response, ready ? 200 : 503, { status: ready ? 'ready' : 'not ready' });
    },
    ...(options.metrics && { 'GET /metrics': plainText(options.metrics) }),
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const requestId = requestIdFrom(one(request.headers[requestIdHeader]));
    request.headers[requestIdHeader] = requestId;
    response.setHeader(requestIdHeader, requestId);
    try {
      const url = new URL(request.url ?? '/', 'http://subgraph');
      const route = routes[`${request.method} ${url.pathname}`];
      if (route) await route(request, url, response);
      else
        send(response, 404, { errors: [{ message: 'There is nothing here.', extensions: { code: 'BAD_REQUEST' } }] });
    } catch (error) {
      fail(response, error, requestId, log);
    }
  };

  const listening = await listen((request, response) => void handle(request, response), options);
  return {
    url: listening.url,
    close: async (drainMs) => {
      gone.abort();
      await listening.close(drainMs);
      await endpoint.stop();
    },
  };
}

function fail(response: ServerResponse, error: unknown, requestId: string, log: Logger): void {
  if (!isPublic(error)) log.error({ err: error, requestId }, 'A request failed.');
  if (response.headersSent || response.destroyed) return;
  const shown = error instanceof GraphQLError ? error : new GraphQLError('');
  const status = isPublic(error) ? (shown.extensions.http as { status?: number } | undefined)?.status : 500;
  // What is left of a body that was refused is not read.
  response.setHeader('connection', 'close');
  send(response, status ?? 400, { errors: [publicView(shown, requestId)] });
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}

function plainText(text: () => Promise<string>): Handler {
  return async (_, __, response) => {
    response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }).end(await text());
  };
}

function one(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}
