import type { Browser, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

/** Who looks at the pages, how and when. */
export interface Visit {
  readonly path: string;
  readonly as?: string;
  readonly at?: string;
  readonly language?: 'en' | 'zh';
  readonly width?: number;
  readonly height?: number;
}

/** A page in the browser with what went wrong in it. */
export interface Visitor {
  readonly page: Page;
  /** Errors of the console and of scripts, failed requests, and answers of 400 and above: none, unless a test provokes them. */
  readonly faults: readonly string[];
  /** The GraphQL requests so far, by the names of their operations' hashes. */
  readonly requests: readonly string[];
}

/** Opens a page as somebody at an instant; it closes with the test. */
export async function visit(browser: Browser, origin: string, options: Visit): Promise<Visitor> {
  const { path, as = '', at = '', language = 'en', width = 1280, height = 900 } = options;
  const context = await browser.newContext({ viewport: { width, height }, locale: 'en-GB', timezoneId: 'UTC' });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const faults: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('requestfailed', (request) => {
    // A request that a new view made needless is taken back.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/graphql') requests.push(request.postData() ?? '');
  });
  const url = new URL(path, origin);
  for (const [name, value] of Object.entries({ as, at, language })) url.searchParams.set(name, value);
  await page.goto(url.href);
  return { page, faults, requests };
}

/** Signs in as somebody of the story by the page's own control. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.getByLabel('Signed in as').selectOption({ label: name });
}

/** Steps into a moment by the page's own clock. */
export async function stepTo(page: Page, day: string): Promise<void> {
  await page.getByRole('radio', { name: day, exact: true }).check();
}
