import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchChromium } from './support/chromium.ts';
import { servePages } from './support/served.ts';

/** The pictures of the docs: what is shown, to whom, when, and how large. */
const pictures = [
  { name: 'landing', path: '/', ready: 'The demo story', width: 1440, height: 860 },
  {
    ...{ name: 'storefront', path: '/storefront?every=1', ready: 'Tesla Model 3, subsidised' },
    ...{ as: '', at: '2026-11-02T10:00:00+08:00', width: 1440, height: 900 },
  },
  {
    ...{
      name: 'denied',
      path: '/storefront/listings/lst_tesla_model_3_bargain_autos',
      ready: 'Tesla: Brand denies it',
    },
    ...{ as: '', at: '2026-11-02T10:00:00+08:00', width: 1200, height: 760 },
  },
  {
    ...{ name: 'phone', path: '/storefront?every=1', ready: '双十一官方新零售购车购房节', language: 'zh' },
    ...{ as: '', at: '2026-11-11T10:00:00+08:00', width: 390, height: 844 },
  },
  {
    ...{ name: 'console', path: '/console', ready: 'Who pays for the largest gap' },
    ...{ as: 'brd_tesla', at: '2026-11-11T10:00:00+08:00', width: 1440, height: 1060 },
  },
] as const;

const folder = path.resolve(import.meta.dirname, '../../docs/pictures');

/** `npm run pictures`: takes the pictures of the docs anew, from the demo story in a Chromium. Fonts are the machine's. */
async function main(): Promise<void> {
  await using stack = new AsyncDisposableStack();
  const data = mkdtempSync(path.join(tmpdir(), 'marque-pictures-'));
  stack.defer(() => rmSync(data, { recursive: true, force: true }));
  const served = await servePages(data, (end) => stack.defer(async () => end()));
  const browser = await launchChromium();
  stack.defer(() => browser.close());
  mkdirSync(folder, { recursive: true });
  for (const { name, path: page, ready, width, height, ...visit } of pictures) {
    const context = await browser.newContext({ viewport: { width, height }, locale: 'en-GB', colorScheme: 'light' });
    const tab = await context.newPage();
    const url = new URL(page, served.url);
    for (const [key, value] of Object.entries({ language: 'en', ...visit })) url.searchParams.set(key, value);
    await tab.goto(url.href);
    await tab.getByText(ready).first().waitFor({ timeout: 60_000 });
    await tab.waitForLoadState('networkidle');
    const file = path.join(folder, `${name}.png`);
    writeFileSync(file, await tab.screenshot());
    console.log(`${path.relative(process.cwd(), file)} ${Math.round(statSync(file).size / 1024)} KB`);
    await context.close();
  }
}

await main();
