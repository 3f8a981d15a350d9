import { describe, expect, test } from 'vitest';
import { hasChromium } from './support/chromium.ts';
import { pagesOfFile } from './support/opened.ts';
import { signIn, stepTo } from './support/visitor.ts';

const [open2, pause5, finale11] = [
  '2026-11-02T10:00:00+08:00',
  '2026-11-05T10:00:00+08:00',
  '2026-11-11T10:00:00+08:00',
];

describe.skipIf(!hasChromium)('the demo story, by clicking', () => {
  const { open } = pagesOfFile();

  test('1: Lin visits the Volkswagen dealer, buys on 2 November, claims RMB 3,000 and spends a part of it', async () => {
    const { page, faults } = await open({ path: '/storefront', as: 'byr_lin', at: open2 });
    await page.getByRole('searchbox').fill('Lavida');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('link', { name: 'Volkswagen Lavida 2026' }).click();
    await page.getByText('Volkswagen: Brand stands behind it').waitFor();
    await page.getByRole('button', { name: 'Book', exact: true }).click();
    const token = await page.locator('.told code').innerText();

    await signIn(page, 'SAIC Volkswagen Shanghai Anting');
    await page.getByRole('link', { name: 'Store desk' }).click();
    const visit = page.getByRole('listitem').filter({ hasText: 'Volkswagen Lavida 2026' });
    await visit.getByLabel('Code of the buyer').fill(token);
    await visit.getByRole('button', { name: 'Check in' }).click();
    await page.getByRole('button', { name: 'Record the sale' }).click();
    await page.getByRole('status').getByText('Recorded: Verified.').waitFor();

    await signIn(page, 'Lin');
    await page.getByRole('link', { name: 'My wallet' }).click();
    await page.getByRole('button', { name: 'Claim the rebate' }).click();
    await page.getByText('¥3,000 of ¥3,000 left').waitFor();
    await page.getByRole('button', { name: 'Spend on an order' }).click();
    await page.getByRole('button', { name: 'Pay ¥888' }).click();
    await page.getByText('¥2,112 of ¥3,000 left').waitFor();
    expect(await page.getByRole('row', { name: /Order paid|Locked for an order/ }).count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });

  test('2: the same car earns nothing on 5 November, and again on 11 November', async () => {
    const path = '/storefront/listings/lst_volkswagen_tiguan_l_saic_vw_shanghai';
    const { page, faults } = await open({ path, at: pause5 });
    await page.getByText('WINDOW_CLOSED').waitFor();
    await stepTo(page, '11 Nov');
    await page.locator('.rebate-panel').getByText('¥6,000').waitFor();
    expect(faults).toEqual([]);
  });

  test('3: XPeng’s plain discount needs no visit and is paid by the brand alone', async () => {
    const { page, faults } = await open({ path: '/storefront', at: pause5 });
    await page.getByRole('link', { name: 'XPeng P7' }).click();
    const price = page.locator('.price-panel');
    await price.getByText('¥221,900').waitFor();
    expect(await price.innerText()).toContain('Brand 100%');
    expect(await page.getByText('No rebate at this instant').count()).toBe(1);
    expect(faults).toEqual([]);
  });

  test('4: the subsidised Model 3 is hidden until the switch shows it, labelled, with the brand’s denial', async () => {
    const { page, faults } = await open({ path: '/storefront?brand=brd_tesla', at: open2 });
    await page.getByText('2 more offers match that no brand authorised').waitFor();
    expect(await page.getByRole('link', { name: 'Tesla Model 3, subsidised' }).count()).toBe(0);
    await page.getByRole('switch').click();
    const offer = page.getByRole('listitem').filter({ hasText: 'Tesla Model 3, subsidised' });
    await offer.getByText('The brand denies the promotion').waitFor();
    expect(await offer.innerText()).toContain('Not authorised, silent');
    await offer.getByRole('link').click();
    const price = page.locator('.price-panel');
    await price.getByText('Tesla: Brand denies it').waitFor();
    expect(await price.innerText()).toMatch(
      /Guide price\s+¥271,550[\s\S]+-¥19,750\s+Platform 100%[\s\S]+You pay\s+¥251,800/,
    );
    expect(faults).toEqual([]);
  });

  test('5: one page compares the dealer’s Cadillac with that of a distributor that says it is not authorised', async () => {
    const { page, faults } = await open({ path: '/storefront?every=1&brand=brd_cadillac', at: finale11 });
    await page.getByRole('link', { name: 'Cadillac CT5 in stock' }).click();
    await page.getByRole('link', { name: 'Compare all 2 offers' }).click();
    const rows = page.getByRole('row');
    await rows.filter({ hasText: 'Cadillac Beijing Chaoyang' }).getByText('Authorised').waitFor();
    const other = await rows.filter({ hasText: 'County Cars' }).innerText();
    expect(other).toContain('Not authorised, says so');
    expect(other).toContain('¥259,700');
    expect(faults).toEqual([]);
  });

  test('6: a flat above RMB 21.47 million is found by its price, and the agent of another is booked for a viewing', async () => {
    const { page, faults } = await open({ path: '/storefront', as: 'byr_wang', at: open2 });
    await page.getByRole('button', { name: 'Apartments' }).click();
    await page.getByLabel('Price from').fill('21474836');
    await page.getByLabel('Price from').blur();
    await page.getByText(/^1 offer/).waitFor();
    expect(await page.locator('.offer').innerText()).toContain('¥32,000,000');
    await page.getByLabel('Price from').fill('');
    await page.getByLabel('Price from').blur();
    await page.getByRole('link', { name: 'Lakeside Garden 2-1101, three bedrooms' }).click();
    await page.locator('.seller-panel').getByText('Golden Key Realty, Agent').waitFor();
    await page.getByRole('button', { name: 'Book', exact: true }).click();
    await page.getByText(/^Booked: .+ at Yan’an Road Office/).waitFor();
    expect(faults).toEqual([]);
  });
});
