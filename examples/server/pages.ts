import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Config } from '@marque/gateway/config.ts';
import type { Pages } from '@marque/gateway/edge/routes.ts';
import type { Identity } from '@marque/gateway/identity.ts';
import { readSafelist } from '@marque/gateway/persisted/safelist-file.ts';
import { tour } from '@marque/schema/tour.ts';
import { textOf } from '@marque/schema/tour-operations.ts';
import { headersOf, landingBody } from '../landing/landing.ts';
import { type Asset, type Bundle, bundlePages, bundleWorkers } from './bundle.ts';
import { type DemoCaller, demoCallers } from './demo.ts';
import { dataElement, page } from './html.ts';

/** What the pages are served with. */
export interface PagesOptions {
  /** Signs tokens for the people of the demo story. Without it there is no landing page, no explorer, and nobody to sign in as. */
  readonly sign: Identity['sign'];
  /** Bundles anew on every visit, for whoever works on the pages. */
  readonly fresh?: boolean;
}

/** Storefront and brand console, and in demo mode the landing page and the explorer. */
export interface ServedPages extends Pages {
  /** Bundles what is asked for first, so that the first visitor need not wait. */
  readonly prepare: () => Promise<void>;
}

const shopPages = { storefront: 'storefront/main.tsx', console: 'console/main.tsx', landing: 'landing/landing.css' };
const explorerPages = { explorer: 'explorer/main.tsx' };
/** They come with GraphiQL, in the versions that it needs. */
const explorerWorkers = {
  'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
  'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
  'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
};

/** The names of the pages that are applications, with what their tabs say. */
const applications = {
  storefront: {
    title: 'Marque storefront',
    description: 'Cars and apartments with the right of sale, the price and its funders in plain sight',
  },
  console: {
    title: 'Marque brand console',
    description: 'Who sells the brand, by what right, at what price, and who pays for it',
  },
  explorer: {
    title: 'Marque explorer',
    description: 'GraphiQL on this endpoint, without the internet',
  },
} as const;

/** The pages that a configuration asks for. */
export function pagesOf({ pages }: Pick<Config, 'pages'>, { sign }: Pick<Identity, 'sign'>): ServedPages | undefined {
  return pages === 'off' ? undefined : createPages({ sign, fresh: pages === 'fresh' });
}

/** Puts the pages together. Nothing is bundled before it is asked for. */
export function createPages({ sign, fresh = false }: PagesOptions): ServedPages {
  const shops = keeping(() => bundlePages(shopPages), fresh);
  const explorer = keeping(async () => {
    const [pages, workers] = await Promise.all([bundlePages(explorerPages), bundleWorkers(explorerWorkers)]);
    return { ...pages, assets: new Map([...pages.assets, ...workers]) };
  }, false);
  const application = async (name: keyof typeof applications, bundle: () => Promise<Bundle>): Promise<Response> => {
    const callers = sign ? await demoCallers(sign) : [];
    const shown = name === 'explorer' ? { tour: tourOf(callers) } : { demo: sign !== undefined, callers };
    const data = dataElement('marque', shown);
    const entry = (await bundle()).entries.get(name);
    const body = `<div id="app"></div>\n${data}\n<noscript>This page needs JavaScript.</noscript>`;
    return html(page({ ...applications[name], entry, body }));
  };
  const answer: Pages['answer'] = async (request, url) => {
    const [, first = '', second = ''] = url.pathname.split('/');
    if (first === 'storefront' || first === 'console') return application(first, shops.get);
    if (first === 'assets') return (await shops.asset(request, second)) ?? (await explorer.asset(request, second));
    if (!sign || second !== '') return undefined;
    if (first === 'explorer') return application('explorer', explorer.get);
    if (first !== '') return undefined;
    const entry = (await shops.get()).entries.get('landing');
    return html(
      page({
        title: 'Marque: who may sell this, and who pays for the discount',
        description: 'A marketplace for cars and apartments as a federated GraphQL API',
        entry,
        body: landingBody({ origin: url.origin, callers: await demoCallers(sign) }),
      }),
    );
  };
  const prepare = async (): Promise<void> => {
    await shops.get();
    if (sign) await explorer.get();
  };
  return { answer, documents: readSafelist(safelistFile), prepare };
}

/** The tour as the explorer takes it: operations, variables and headers, to the letter. */
function tourOf(callers: readonly DemoCaller[]): unknown {
  return tour.flatMap(({ role, stops }) =>
    stops.map((stop) => ({
      ...{ id: stop.id, role, title: stop.title, operation: stop.operation, variables: stop.variables },
      ...{ document: textOf(stop), headers: headersOf(stop, callers) },
    })),
  );
}

/** What `npm run codegen` wrote of the pages' operations. */
const safelistFile = path.resolve(import.meta.dirname, '../safelist.json');

/** A bundle that is made when it is first asked for, and its files as answers. */
function keeping(make: () => Promise<Bundle>, fresh: boolean) {
  let made: Promise<Bundle> | undefined;
  const renew = (): Promise<Bundle> => {
    made = make();
    made.catch(() => {
      made = undefined; // the next visitor tries again
    });
    return made;
  };
  return {
    get: () => (fresh || !made ? renew() : made),
    asset: async (request: Request, name: string): Promise<Response | undefined> => {
      const asset = (await (made ?? renew())).assets.get(name);
      return asset && file(request, name, asset);
    },
  };
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self'",
  // The explorer's editor writes its styles into the page.
  "style-src 'self' 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

function html(text: string): Response {
  return new Response(text, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'no-store', // it may carry tokens
    },
  });
}

const hashed = /-[0-9A-Z]{8}\./;

function file(request: Request, name: string, { body, zipped, type }: Asset): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
  const headers = {
    'content-type': type,
    etag,
    vary: 'accept-encoding',
    'cache-control': hashed.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  const isZipped = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
  return isZipped
    ? new Response(zipped, { headers: { ...headers, 'content-encoding': 'gzip' } })
    : new Response(body, { headers });
}
