import { pagesOf } from '@marque/examples/server/pages.ts';
import { readConfig } from '@marque/gateway/config.ts';
import { openEmbedded } from '@marque/gateway/embedded.ts';
import { createIdentity } from '@marque/gateway/identity.ts';
import { listen } from '@marque/kit/server/listen.ts';
import { createLog } from '@marque/kit/server/log.ts';
import type { AtEnd } from '@marque/kit/testing/database.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import { openPlace } from '../../support/place.ts';

/** A marketplace with its pages, on a port of its own. */
export interface Served {
  /** Where it listens, without a path. */
  readonly url: string;
  /** A token for a caller. */
  readonly token: (viewer: Viewer) => Promise<string>;
}

/** Serves the demo story with all pages, as `npm start` does, until the end. */
export async function servePages(atEnd: AtEnd): Promise<Served> {
  const { dataFolder } = await openPlace(atEnd);
  const config = readConfig({ MARQUE_DATA: dataFolder });
  const identity = await createIdentity(config);
  const pages = pagesOf(config, identity);
  const { gateway, close } = await openEmbedded({ config, identity, pages, log: createLog('pages', 'error') });
  atEnd(close);
  const { url, close: stop } = await listen(gateway.listener, { host: '127.0.0.1', port: 0 });
  atEnd(() => stop(0));
  const { sign } = identity;
  if (!sign) throw new Error('The pages are tested in demo mode.');
  return { url, token: sign };
}
