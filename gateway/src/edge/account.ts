import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import type { Logger } from '@marque/kit/server/log.ts';
import { openSpan, SpanKind } from '@marque/kit/server/tracing.ts';
import type { Metrics } from '../metrics.ts';
import { type Visit, visitOf } from './visit.ts';

/** Where GraphQL is answered. */
export const graphqlPath = '/graphql';

/** Longer names of operations are cut in the log. */
const longestName = 64;

/** Keeps account of GraphQL requests. */
export interface Account {
  /** Opens it; does nothing where it is open. */
  readonly begin: (visit: Visit) => void;
  /** Closes it with the status that was answered; does nothing where it was not opened. */
  readonly end: (visit: Visit, status: number) => void;
}

/**
 * One line in the log for each GraphQL request, its numbers and its span. Of what a caller sent the line has the
 * operation's name and the role of its token; never a token, a cookie, a variable or an address.
 */
export function createAccount({
  log,
  metrics,
}: {
  readonly log: Logger;
  readonly metrics?: Metrics | undefined;
}): Account {
  const spans = new WeakMap<Visit, ReturnType<typeof openSpan>['span']>();
  return {
    begin: (visit) => {
      if (spans.has(visit)) return;
      metrics?.requestBegins();
      const { span, within } = openSpan({ name: 'graphql', kind: SpanKind.SERVER, parent: visit.within });
      visit.within = within;
      spans.set(visit, span);
    },
    end: (visit, status) => {
      const span = spans.get(visit);
      if (!span) return;
      const outcome = visit.outcome ?? (status < 300 ? 'ok' : 'refused');
      const durationMs = performance.now() - visit.startedAt;
      const operation = visit.operation?.slice(0, longestName);
      metrics?.requestEnds(outcome, durationMs / 1000);
      span.setAttributes({
        ...(operation && { 'graphql.operation.name': operation }),
        'http.response.status_code': status,
        'marque.outcome': outcome,
        'marque.request_id': visit.requestId,
      });
      span.end();
      log.info(
        {
          requestId: visit.requestId,
          operation,
          role: visit.facts?.viewer.role,
          status,
          outcome,
          durationMs: Math.round(durationMs * 10) / 10,
        },
        'A request was answered.',
      );
    },
  };
}

/** Keeps account of every GraphQL request to the runtime. */
export function keepAccount({ begin, end }: Account): GatewayPlugin {
  return {
    onRequest: ({ request, url }) => {
      if (url.pathname === graphqlPath && request.method !== 'OPTIONS') begin(visitOf(request));
    },
    onResponse: ({ request, response }) => end(visitOf(request), response.status),
  };
}
