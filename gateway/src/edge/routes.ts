import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';

/** Where load balancers ask whether the gateway may be sent requests. */
export const readinessPath = '/readiness';

/** Pages beside the API. */
export interface Pages {
  /** Answers a request for a page; with nothing where the path is no page's. */
  readonly answer: (request: Request, url: URL) => Promise<Response | undefined>;
  /** The operations that the pages send by their hashes alone. */
  readonly documents: ReadonlyMap<string, string>;
}

/** What the routes beside `/graphql` answer from. */
export interface RouteOptions {
  /** Whether requests would be answered now: subgraphs answer and projections have caught up once. */
  readonly ready: () => Promise<boolean>;
  readonly draining: () => boolean;
  /** None, unless they are given. */
  readonly pages?: Pages | undefined;
}

/** `/readiness` and the pages. `/healthcheck` is the runtime's own. */
export function routes({ ready, draining, pages }: RouteOptions): GatewayPlugin {
  return {
    onRequest: async ({ request, url, fetchAPI, endResponse }) => {
      if (url.pathname === readinessPath) {
        const open = !draining() && (await ready().catch(() => false));
        endResponse(fetchAPI.Response.json({ status: open ? 'ready' : 'not ready' }, { status: open ? 200 : 503 }));
      } else if (pages && request.method === 'GET' && url.pathname !== '/graphql') {
        const page = await pages.answer(request, url);
        if (page) endResponse(page);
      }
    },
  };
}
