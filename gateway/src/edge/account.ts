import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import type { Logger } from '@marque/kit/server/log.ts';
import { openSpan, SpanKind } from '@marque/kit/server/tracing.ts';
import type { Metrics } from '../metrics.ts';
import { type Visit, visitOf } from './visit.ts';

/** Where GraphQL is answered. */
export const graphqlPath = '/graphql';

/** Longer names of operations are cut in the log. */
const longestName = 64;

/**
 * Keeps account of each GraphQL request: one line in the log, its numbers and its span. Of what a caller sent the line has the
 * operation's name and the role of its token; never a token, a cookie, a variable or an address.
 */
export function keepAccount({
  log,
  metrics,
}: {
  readonly log: Logger;
  readonly metrics?: Metrics | undefined;
}): GatewayPlugin {
  const spans = new WeakMap<Visit, ReturnType<typeof openSpan>['span']>();
  return {
    onRequest: ({ request, url }) => {
      if (url.pathname !== graphqlPath || request.method === 'OPTIONS') return;
      const visit = visitOf(request);
      metrics?.requestBegins();
      const { span, within } = openSpan({ name: 'graphql', kind: SpanKind.SERVER, parent: visit.within });
      visit.within = within;
      spans.set(visit, span);
    },
    onResponse: ({ request, response }) => {
      const visit = visitOf(request);
      const span = spans.get(visit);
      if (!span) return; // no GraphQL request
      const outcome = visit.outcome ?? (response.ok ? 'ok' : 'refused');
      const durationMs = performance.now() - visit.startedAt;
      const operation = visit.operation?.slice(0, longestName);
      metrics?.requestEnds(outcome, durationMs / 1000);
      span.setAttributes({
        ...(operation && { 'graphql.operation.name': operation }),
        'http.response.status_code': response.status,
        'marque.outcome': outcome,
        'marque.request_id': visit.requestId,
      });
      span.end();
      log.info(
        {
          requestId: visit.requestId,
          operation,
          role: visit.facts?.viewer.role,
          status: response.status,
          outcome,
          durationMs: Math.round(durationMs * 10) / 10,
        },
        'A request was answered.',
      );
    },
  };
}
