import { describe, expect, test } from 'vitest';
import { tokenUntil } from '../support/bad-tokens.ts';
import { brand } from '../support/viewers.ts';
import { hasChromium } from './support/chromium.ts';
import { offerElsewhere } from './support/offer-elsewhere.ts';
import { pagesOfFile } from './support/opened.ts';
import { signIn } from './support/visitor.ts';

const at = '2026-11-11T10:00:00+08:00';
const live = 'Live: what is found appears by itself.';

describe.skipIf(!hasChromium)('the live feed of findings', () => {
  const { open, served } = pagesOfFile();

  test.each(['/console', '/console/findings'])('what is found appears on %s by itself', async (path) => {
    const { page, faults, requests } = await open({ path, as: 'brd_buick', at });
    await page.getByText(live).waitFor();
    const serial = path.length;
    const row = page.getByRole('row').filter({ hasText: `Buick Envision number ${serial}` });
    expect(await row.count()).toBe(0);
    await offerElsewhere(served(), serial, at);
    await row.getByText('Out of region').waitFor();
    await row.getByRole('link').click();
    await page.getByText('The snapshot still has its hash.').waitFor();
    expect(requests).toHaveLength(2); // the view and the finding: what came live was not asked for
    expect(faults).toEqual([]);
  });

  test('the feed is lost: the page says so, connects again, and shows what was found meanwhile, once', async () => {
    const { page } = await open({ path: '/console/findings', as: 'brd_buick', at });
    await page.getByText(live).waitFor();
    served().sockets.cut();
    const lost = page.getByRole('alert').filter({ hasText: 'The live feed is interrupted' });
    await lost.waitFor();
    await offerElsewhere(served(), 31, at);
    served().sockets.mend();
    await lost.getByRole('button', { name: 'Connect now' }).click();
    await page.getByText(live).waitFor();
    await page.getByRole('row').filter({ hasText: 'Buick Envision number 31' }).waitFor();
    await offerElsewhere(served(), 32, at);
    await page.getByRole('row').filter({ hasText: 'Buick Envision number 32' }).waitFor();
    expect(await page.getByRole('row').filter({ hasText: 'Buick Envision number 31' }).count()).toBe(1);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('a burst arrives whole: as many as are kept are shown, and the list is read anew for the others', async () => {
    const later = '2026-11-11T11:00:00+08:00'; // after all that is found in other tests
    const { page, faults } = await open({ path: '/console/findings', as: 'brd_buick', at: later });
    await page.getByText(live).waitFor();
    const serials = Array.from({ length: 205 }, (_, index) => 1_001 + index);
    for (const serial of serials) await offerElsewhere(served(), serial, later);
    await page.getByText('205 so far.').waitFor();
    const rows = page.getByRole('row').filter({ hasText: /Buick Envision number 1\d{3}/ });
    expect(await rows.count()).toBe(200);
    expect(await rows.first().innerText()).toContain('Buick Envision number 1205');
    await page.getByRole('button', { name: '5 more: read the list anew' }).click();
    await page.getByText('so far.').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Show more' }).waitFor();
    expect(await rows.count()).toBe(50); // the first page
    expect(faults).toEqual([]);
  });

  test('the token of who looks on expires: the page says so, and goes on for who signs in again', async () => {
    const { page } = await open({ path: '/console/findings', at });
    await page.getByLabel('Signed in as').selectOption({ label: 'With a token …' });
    // A minute of tolerance is given, of which six seconds are left.
    const token = await tokenUntil(served(), brand('brd_buick'), Math.floor(Date.now() / 1_000) - 54);
    await page.getByRole('textbox', { name: 'Token of your issuer' }).fill(token);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByText(live).waitFor();
    await page.getByText('Your sign-in has expired or is not valid.').waitFor();
    await offerElsewhere(served(), 41, at);
    await signIn(page, 'Buick');
    await page.getByText(live).waitFor();
    await page.getByRole('row').filter({ hasText: 'Buick Envision number 41' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('a feed that was lost comes back by itself', async () => {
    const { page } = await open({ path: '/console/findings', as: 'brd_buick', at });
    await page.getByText(live).waitFor();
    served().sockets.cut();
    await page.getByRole('alert').filter({ hasText: 'The live feed is interrupted' }).waitFor();
    served().sockets.mend();
    await page.getByText(live).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});
