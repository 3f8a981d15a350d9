import type { Browser } from 'playwright-core';
import { openedForFile } from '../../support/marketplace.ts';
import { openPlace } from '../../support/place.ts';
import { hasChromium, launchChromium } from './chromium.ts';
import { type Served, servePages } from './served.ts';
import { type Visit, type Visitor, visit } from './visitor.ts';

/** The pages of one marketplace and a browser, for all tests of the calling file. */
export function pagesOfFile(): { readonly served: () => Served; readonly open: (options: Visit) => Promise<Visitor> } {
  if (!hasChromium) return { served: absent, open: absent };
  const opened = openedForFile<{ served: Served; browser: Browser }>(async (atEnd) => {
    const served = await servePages((await openPlace(atEnd)).dataFolder, atEnd);
    const browser = await launchChromium();
    atEnd(() => browser.close());
    return { served, browser };
  });
  return {
    served: () => opened().served,
    open: (options) => visit(opened().browser, opened().served.url, options),
  };
}

function absent(): never {
  throw new Error('There is no browser: the test should have been left out.');
}
