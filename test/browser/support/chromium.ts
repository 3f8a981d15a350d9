import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where Debian's package `chromium` puts the browser, unless CHROMIUM names another. */
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Whether there is a browser to test the pages in. CI installs one; elsewhere these tests are left out, with a sentence. */
export const hasChromium = existsSync(executablePath);

if (!hasChromium) {
  const sentence = `There is no Chromium at ${executablePath}: install the package chromium, or set CHROMIUM to a browser of your own.`;
  if (process.env.CI) throw new Error(sentence);
  console.warn(`${sentence} The pages are not tested.`);
}

/** Opens the browser; nothing but the pages asks the network. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });
}
