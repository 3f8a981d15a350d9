import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { tourStops } from '@marque/schema/tour.ts';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasChromium } from './support/chromium.ts';
import { pagesOfFile } from './support/opened.ts';

const at = '2026-11-02T10:00:00+08:00';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every view of the pages, with what must be there before it is looked at. */
const views = [
  { path: '/', ready: 'The demo story, told by five roles' },
  { path: '/storefront', ready: 'River Tower A-5801, penthouse' },
  { path: '/storefront?every=1', ready: 'Tesla Model 3, subsidised' },
  { path: '/storefront/listings/lst_tesla_model_3_bargain_autos', as: 'byr_lin', ready: 'Tesla: Brand denies it' },
  { path: '/storefront/listings/lst_volkswagen_lavida_saic_vw_shanghai', as: 'byr_lin', ready: 'Funded by' },
  { path: '/storefront/models/mdl_cadillac_ct5', ready: 'All offers of Cadillac CT5' },
  { path: '/storefront/wallet', as: 'byr_wang', ready: 'Xixi Showroom' },
  { path: '/storefront/desk', as: 'sel_buick_hangzhou', ready: 'Xixi Showroom' },
  { path: '/console', as: 'brd_tesla', ready: 'Who pays for the largest gap' },
  { path: '/console/findings', as: 'brd_tesla', ready: 'Tesla Model 3, subsidised' },
  { path: '/console/cases', as: 'brd_tesla', ready: 'No cases.' },
  { path: '/console/authorizations', as: 'brd_volkswagen', ready: 'Grant an authorisation' },
] as const;

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

async function seriousFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe); // not by an element: the page's policy lets no foreign script in
  const { violations } = (await page.evaluate('axe.run()')) as { violations: readonly Violation[] };
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** Elements whose text is cut off, or that reach beyond the screen. */
const cut = `[...document.querySelectorAll('body *')].filter((element) => {
  const { overflow, textOverflow, clipPath } = getComputedStyle(element);
  if (clipPath !== 'none' || element.closest('.unseen, .skip, select, svg')) return false;
  const { right, width } = element.getBoundingClientRect();
  const isCut = overflow !== 'visible' && element.scrollWidth > element.clientWidth + 1 && element.matches(':not(input)');
  return width > 0 && (right > innerWidth + 1 || (isCut && textOverflow !== 'ellipsis'));
}).map((element) => element.outerHTML.slice(0, 120))`;

describe.skipIf(!hasChromium)('the pages in a browser', () => {
  const { open, served } = pagesOfFile();

  test.each(
    views,
  )('$path asks once, has no serious fault of accessibility and is whole at the width of a phone', async (view) => {
    const { page, faults, requests } = await open({ at, ...view });
    await page.getByText(view.ready).first().waitFor();
    expect(requests).toHaveLength(view.path === '/' ? 0 : 1);
    expect(requests.join()).not.toContain('query'); // the hash of the operation alone
    expect(await seriousFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await seriousFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate(cut)).toEqual([]);
    const chinese = page.getByRole('button', { name: '中文' });
    if (await chinese.count()) {
      await chinese.click();
      await page.getByText('访客').first().waitFor({ state: 'attached' });
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(cut)).toEqual([]);
    }
    expect(faults).toEqual([]);
  });

  test('the listing page is interactive with less than 150 KB of script, compressed', async () => {
    const { page } = await open({ path: '/storefront', at });
    await page.getByText('River Tower A-5801, penthouse').waitFor();
    const scripts = await page.evaluate<string[]>(
      `performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.endsWith('.js'))`,
    );
    const sizes = await Promise.all(
      scripts.map(async (url) => gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer())).byteLength),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000);
  });

  test('two clicks lead from the landing page to an answered audit query in the explorer, without the internet', async () => {
    await fetch(`${served().url}/explorer`); // bundled when it is first asked for
    const { page, faults } = await open({ path: '/' });
    await page.getByRole('link', { name: 'Who sells Tesla without leave', exact: true }).click();
    await expectAnswer(page, 'UNAUTHORIZED_UNDISCLOSED');
    expect(faults).toEqual([]);
  });

  test('the doors of the landing page open on the first day of the festival, the console as a brand', async () => {
    const { page, faults } = await open({ path: '/' });
    await page.getByRole('link', { name: 'Brand console' }).click();
    await page.getByText('Who pays for the largest gap').waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'Storefront' }).click();
    expect(await page.getByRole('radio', { name: '2 Nov' }).isChecked()).toBe(true);
    await page.getByText('River Tower A-5801, penthouse').waitFor();
    expect(faults).toEqual([]);
  });

  test('what needs somebody signed in offers the people of the story', async () => {
    const { page, faults } = await open({ path: '/console', at });
    await page.getByRole('button', { name: 'Tesla' }).click();
    await page.getByText('Who pays for the largest gap').waitFor();
    const { page: wallet } = await open({ path: '/storefront/wallet', at });
    await wallet.getByRole('button', { name: 'Lin' }).click();
    await wallet.getByRole('heading', { name: 'Visits', exact: true }).waitFor();
    expect(faults).toEqual([]);
  });

  test('a step of the rebate in the explorer takes what the step before answered', async () => {
    const { page, faults } = await open({ path: '/explorer?stop=rebate-visit' });
    await expectAnswer(page, 'checkInToken');
    await page.getByRole('link', { name: 'The store checks Lin in' }).click();
    await expectAnswer(page, 'CHECKED_IN');
    expect(faults).toEqual([]);
  });

  test('every link of the landing page to Apollo Sandbox carries its operation, variables and headers', async () => {
    const { page } = await open({ path: '/' });
    const links = await page
      .locator('.stop a[href^="https://studio.apollographql.com/"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links).toHaveLength(tourStops.length);
    for (const [index, link] of links.entries()) {
      const { searchParams } = new URL(link);
      const stop = tourStops[index];
      expect(searchParams.get('document')).toContain(stop?.operation);
      expect(JSON.parse(searchParams.get('variables') ?? '')).toEqual(stop?.variables);
      const headers = JSON.parse(searchParams.get('headers') ?? '');
      expect([headers['x-marque-clock'], 'authorization' in headers]).toEqual([stop?.at, stop?.caller !== undefined]);
    }
  });

  test('the storefront is worked by keyboard alone', async () => {
    const { page } = await open({ path: '/storefront', at });
    await page.getByText('River Tower A-5801, penthouse').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('To the content');
    await page.keyboard.press('Enter');
    await page.getByRole('switch').focus();
    await page.keyboard.press('Space');
    await page.getByText('Tesla Model 3, subsidised').waitFor();
    await page.getByRole('link', { name: 'Tesla Model 3, subsidised' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Tesla: Brand denies it').waitFor();
  });
});

/** Executes what the explorer's editors hold, once they are there, and expects a text in the answer. */
async function expectAnswer(page: Page, text: string): Promise<void> {
  const shown = page.locator('.result-window');
  const press = async () => {
    if ((await shown.innerText()).trim() === '') await page.getByRole('button', { name: /Execute/ }).click();
    return shown.innerText();
  };
  // The editor takes a moment to load; a press before that is lost.
  await expect.poll(press, { timeout: 45_000, interval: 3_000 }).toContain(text);
}
