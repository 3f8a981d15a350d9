import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { iso31662 } from 'iso-3166';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectNoErrors } from '../support/answers.ts';
import { at as instant } from '../support/clock.ts';
import { runProgram } from '../support/processes.ts';
import { brand } from '../support/viewers.ts';
import { hasChromium } from './support/chromium.ts';
import { downloadedBy } from './support/downloaded.ts';
import { pagesOfFile } from './support/opened.ts';
import type { Served } from './support/served.ts';

const at = '2026-11-11T10:00:00+08:00';
/** When all that came about at that instant is past, and so does not come live. */
const later = '2026-11-11T11:00:00+08:00';
/** More regions than a page has authorisations. */
const places = iso31662.filter(({ parent }) => parent === 'US').map(({ code }) => code);
const findings = `{
  brand(id: "brd_tesla") { audit { findings(filter: { kind: [UNAUTHORIZED_UNDISCLOSED], open: true }) { totalCount } } }
}`;
const grant = `mutation ($input: GrantAuthorizationInput!) {
  grantAuthorization(input: $input) { __typename ... on Rejection { message } }
}`;

describe.skipIf(!hasChromium)('lists of the brand console that are longer than a page', () => {
  const { open, served } = pagesOfFile();

  test('7: of 301 findings all are shown and downloaded, and 300 are reported at once', async () => {
    await importModelThrees(served(), 300); // beside the one of the story
    const { page, faults } = await open({ path: '/console/findings', as: 'brd_tesla' });
    const csv = page.getByRole('button', { name: 'Download as CSV' });
    await page.getByRole('button', { name: 'Not authorised, silent' }).click();
    const rows = page.getByRole('checkbox', { name: /^Select Tesla Model 3/ });
    await showAll(page, rows, 301);
    const findings = await downloadedBy(page, () => csv.click());
    expect(findings.name).toMatch(/^findings-brd_tesla-[\d-]{10}\.csv$/);
    expect(findings.rows.map(({ kind, seller }) => `${kind} ${seller}`)).toEqual(
      Array(301).fill('UNAUTHORIZED_UNDISCLOSED sel_bargain_autos'),
    );

    await page.getByRole('checkbox', { name: 'Select all that are shown' }).check();
    await page.getByRole('heading', { name: 'Report 301 listings' }).waitFor();
    await page.getByLabel('What is wrong').fill('We never let it sell our cars.');
    await page.getByRole('checkbox', { name: 'I believe in good faith' }).check();
    await page.getByRole('button', { name: 'Send the report' }).click();
    await page.getByText('Report at most 300 listings at once: send the rest apart.').waitFor();
    await rows.first().uncheck();
    await page.getByRole('button', { name: 'Send the report' }).click();
    await page.getByText('300 cases opened, 0 refused.').waitFor();

    await page.getByRole('status').getByRole('link', { name: 'Cases' }).click();
    await showAll(page, page.getByRole('row').filter({ hasText: 'Filed' }), 300);
    const cases = await downloadedBy(page, () => csv.click());
    expect(cases.rows.map(({ status, respondent }) => `${status} ${respondent}`)).toEqual(
      Array(300).fill('FILED sel_bargain_autos'),
    );
    expect(faults).toEqual([]);
  }, 180_000);

  test('all authorisations are shown, and what a later page has is revoked there', async () => {
    await grantToRegions(served());
    const { page, faults } = await open({ path: '/console/authorizations', as: 'brd_cadillac', at: later });
    const rights = page.locator('.rights .items > li');
    await page.getByRole('heading', { name: `All authorisations: ${places.length + 1}` }).waitFor();
    await showAll(page, rights, places.length + 1);
    const oldest = rights.filter({ hasText: 'Cadillac Beijing Chaoyang' });
    await oldest.getByLabel('Reason, for the seller to read').fill('It was for a day.');
    await oldest.getByRole('button', { name: 'Revoke' }).click();
    await oldest.getByText(/^Ended .* It was for a day\.$/).waitFor();
    expect(faults).toEqual([]);
  });
});

/** Presses the button for the next page of fifty until there is none, and expects so many rows in the end. */
async function showAll(page: Page, rows: Locator, count: number): Promise<void> {
  const more = page.getByRole('button', { name: 'Show more' });
  for (let shown = 50; shown < count; shown += 50) {
    await expect.poll(() => rows.count(), { timeout: 15_000 }).toBe(shown);
    await more.click();
  }
  await expect.poll(() => rows.count(), { timeout: 15_000 }).toBe(count);
  expect(await more.count()).toBe(0);
}

/** A distributor brings so many more Teslas by a feed, and waits until the brand's findings have them. */
async function importModelThrees({ dataFolder, execute }: Served, count: number): Promise<void> {
  const file = path.join(dataFolder, 'feed.csv');
  const ad = (id: number) =>
    `${id},,Tesla Model 3 number ${id},Tesla,Model 3,2026,100,251800 CNY,used,"Nanjing, CN-JS"`;
  const ads = Array.from({ length: count }, (_, index) => ad(index + 1));
  await writeFile(file, ['id,vin,title,make,model,year,mileage,price,condition,address', ...ads, ''].join('\n'));
  const ended = await runProgram('subgraphs/catalog/src/import/main.ts', {
    arguments: [file, '--kind', 'car', '--seller', 'sel_bargain_autos', '--data', dataFolder],
    environment: {},
  });
  expect(ended.stdout).toContain(`${count} new`);
  const found = async () => {
    const answer = await execute<{ brand: { audit: { findings: { totalCount: number } } } }>(findings, {
      as: brand('brd_tesla'),
    });
    return expectNoErrors(answer).brand.audit.findings.totalCount;
  };
  await expect.poll(found, { timeout: 60_000, interval: 500 }).toBe(count + 1);
}

/** Cadillac lets a distributor sell in many regions, by an authorisation for each. */
async function grantToRegions({ execute }: Served): Promise<void> {
  const answers = await Promise.all(
    places.map((region) => {
      const input = { brand: 'brd_cadillac', seller: 'sel_county_cars', scope: { regions: [region] } };
      return execute(grant, { as: brand('brd_cadillac'), at: instant(at), variables: { input } });
    }),
  );
  for (const answer of answers)
    expect(expectNoErrors(answer)).toEqual({ grantAuthorization: { __typename: 'Authorization' } });
}
