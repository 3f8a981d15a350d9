import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { landingPage } from './landing.ts';

/** Where load balancers ask whether the gateway may be sent requests. */
export const readinessPath = '/readiness';

/** What the routes beside `/graphql` answer from. */
export interface RouteOptions {
  /** Whether requests would be answered now: subgraphs answer and projections have caught up once. */
  readonly ready: () => Promise<boolean>;
  readonly draining: () => boolean;
  readonly demo: boolean;
}

/** `/readiness`, and in demo mode a page at `/` that leads to Apollo Sandbox. `/healthcheck` is the runtime's own. */
export function routes({ ready, draining, demo }: RouteOptions): GatewayPlugin {
  return {
    onRequest: async ({ request, url, fetchAPI, endResponse }) => {
      if (url.pathname === readinessPath) {
        const open = !draining() && (await ready().catch(() => false));
        endResponse(fetchAPI.Response.json({ status: open ? 'ready' : 'not ready' }, { status: open ? 200 : 503 }));
      } else if (demo && request.method === 'GET' && url.pathname === '/') {
        endResponse(
          new fetchAPI.Response(landingPage(url.origin), { headers: { 'content-type': 'text/html; charset=utf-8' } }),
        );
      }
    },
  };
}
