import { type Marketplace, type MarketplaceOptions, startMarketplace } from '@marque/gateway/marketplace.ts';
import type { AtEnd } from '@marque/kit/testing/database.ts';
import { beforeAll } from 'vitest';
import { moments } from './clock.ts';
import { openPlace } from './place.ts';

/** The longest that a marketplace may take to open, load its story and close on a slow machine. */
export const startingMs = 180_000;

/** Opens a marketplace of its own with the demo story; its present stands still at `moments.before`. */
export async function openMarketplace(atEnd: AtEnd, options: Partial<MarketplaceOptions> = {}): Promise<Marketplace> {
  const place = await openPlace(atEnd);
  const marketplace = await startMarketplace({ ...place, clock: () => moments.before, ...options });
  atEnd(marketplace.close);
  return marketplace;
}

/** One marketplace for all tests of the calling file, opened before the first and closed after the last. */
export function marketplaceOfFile(
  options: () => Partial<MarketplaceOptions> | Promise<Partial<MarketplaceOptions>> = () => ({}),
): Marketplace {
  const opened = openedForFile(async (atEnd) => openMarketplace(atEnd, await options()));
  return {
    get subgraphs() {
      return opened().subgraphs;
    },
    get metrics() {
      return opened().metrics;
    },
    get url() {
      return opened().url;
    },
    pullAll: () => opened().pullAll(),
    fetch: (input, init) => opened().fetch(input, init),
    execute: (query, asked) => opened().execute(query, asked),
    token: (viewer) => opened().token(viewer),
    close: () => opened().close(),
  };
}

/** Opens something before the first test of the calling file and ends it, last opened first, after the last one. */
export function openedForFile<Opened>(open: (atEnd: AtEnd) => Promise<Opened>): () => Opened {
  let opened: { readonly value: Opened } | undefined;
  beforeAll(async () => {
    await using endings = new AsyncDisposableStack();
    opened = { value: await open((end) => endings.defer(async () => end())) };
    const kept = endings.move();
    return () => kept.disposeAsync();
  }, startingMs);
  return () => {
    if (!opened) throw new Error('This opens before the first test: ask it inside a test.');
    return opened.value;
  };
}
