import { describe, expect, test } from 'vitest';
import { hasChromium } from './support/chromium.ts';
import { offerElsewhere } from './support/offer-elsewhere.ts';
import { pagesOfFile } from './support/opened.ts';

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
