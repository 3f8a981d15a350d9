import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasChromium } from './support/chromium.ts';
import { pagesOfFile } from './support/opened.ts';
import { signIn } from './support/visitor.ts';

const at = '2026-11-11T10:00:00+08:00';

describe.skipIf(!hasChromium)('the brand console, by clicking', () => {
  const { open } = pagesOfFile();

  test('4: Tesla sees who sells its goods, who pays the gap, and that no case is opened for a price in China', async () => {
    const { page, faults } = await open({ path: '/console', as: 'brd_tesla', at });
    const gap = page.locator('.panel').filter({ hasText: 'Who pays for the largest gap' });
    await gap.getByText('Platform 100%').waitFor();
    expect(await gap.innerText()).toContain('¥19,750');
    expect(await page.locator('.figures').innerText()).toMatch(/False claim\s+1/);
    await page.getByText('intact, entries').first().waitFor();
    await gap.getByRole('link', { name: 'Tesla Model 3, subsidised' }).click();
    await page.getByText('it is shown, and no case is opened for it').waitFor();
    expect(await page.getByRole('button', { name: 'Send the report' }).count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test('7: a report is filed from a finding, answered, decided and rejected, and the brand’s standing falls', async () => {
    const { page, faults } = await open({ path: '/console/findings', as: 'brd_tesla', at });
    await page.getByRole('button', { name: 'False claim' }).click();
    await page.getByRole('checkbox', { name: 'Select Tesla Model Y, officially authorised' }).check();
    await page.getByLabel('What is wrong').fill('It claims to be authorised <b>by us</b>.');
    await page.getByRole('checkbox', { name: 'I believe in good faith' }).check();
    await page.getByRole('button', { name: 'Send the report' }).click();
    await page.getByText('1 cases opened, 0 refused.').waitFor();
    await page.getByRole('status').getByRole('link', { name: 'Cases' }).click();
    await page.getByRole('link', { name: 'False claim' }).click();
    await page.getByText('It claims to be authorised <b>by us</b>.').waitFor(); // markup is text
    const file = new URL(page.url()).pathname;

    await signIn(page, 'Chen');
    await page.getByRole('button', { name: 'Send the notice' }).click();
    await page.getByRole('definition').getByText('Notice sent').waitFor();
    await signIn(page, 'Bargain Autos');
    expect(new URL(page.url()).pathname).toBe(file);
    await page.getByLabel('Answer the notice: Why').fill('The brand’s office in Nanjing told us so.');
    await page.getByRole('checkbox', { name: 'I believe in good faith' }).check();
    await page.getByRole('button', { name: 'Answer the notice' }).click();
    await page.getByText('The brand’s office in Nanjing told us so.').waitFor();
    await signIn(page, 'Chen');
    await page.getByRole('button', { name: 'Take it up' }).click();
    await page.getByLabel('Decision').selectOption('Rejected');
    await page.getByRole('combobox', { name: /^Measure/ }).waitFor({ state: 'detached' }); // nothing is ordered against who was right
    await page.getByLabel('Which law or term, and why').fill('Terms, section 7.');
    await page.getByLabel('Why', { exact: true }).fill('The office confirmed it.');
    await page.getByRole('button', { name: 'Decide' }).click();
    await page.getByRole('definition').getByText('Rejected').waitFor();

    await signIn(page, 'Tesla');
    await page.getByRole('link', { name: 'Overview' }).click();
    await page.getByText('no fast track').waitFor();
    expect(await page.getByText('1 decided, 0% upheld').count()).toBe(1);
    expect(faults).toEqual([]);
  });

  test('a moderator voids a case; in another one returns an answer, keeps the measure and orders one of choice, and a third person overturns it', async () => {
    const { page, faults } = await open({ path: '/console', as: 'brd_tesla', at });
    const status = page.getByRole('definition');
    const act = async (action: string, words: string): Promise<void> => {
      await page.getByLabel(`${action}: Why`).fill(words);
      await page.getByRole('button', { name: action, exact: true }).click();
    };
    const answer = async (): Promise<void> => {
      await signIn(page, 'Bargain Autos');
      await page.getByLabel('Answer the notice: Why').fill('We bought it from a dealer.');
      await page.getByRole('button', { name: 'Answer the notice' }).click();
      expect(await status.getByText('Countered').count()).toBe(0); // the statement of good faith is asked for
      await page.getByRole('checkbox', { name: 'I believe in good faith' }).check();
      await page.getByRole('button', { name: 'Answer the notice' }).click();
      await status.getByText('Countered').waitFor();
      await signIn(page, 'Chen');
    };

    await reportModelThree(page);
    await signIn(page, 'Chen');
    await act('Void', 'Filed by mistake.');
    await status.getByText('Void').waitFor();

    await signIn(page, 'Tesla');
    await reportModelThree(page);
    await signIn(page, 'Chen');
    await page.getByRole('button', { name: 'Send the notice' }).click();
    await status.getByText('Notice sent').waitFor();
    await answer();
    await act('Give the answer back', 'From which dealer?');
    await page.getByText('From which dealer?').first().waitFor();
    await answer();
    await act('Keep the measure for longer', 'The brand has gone to court.');
    await page.getByText('The brand has gone to court.').first().waitFor();
    await page.getByRole('button', { name: 'Take it up' }).click();
    await page.getByLabel('Decision').selectOption('Partly upheld');
    await page.getByRole('combobox', { name: /^Measure/ }).selectOption('Shown after others');
    await page.getByLabel('Which law or term, and why').fill('Terms, section 4.');
    await page.getByLabel('Why', { exact: true }).fill('The dealer is unknown.');
    await page.getByRole('button', { name: 'Decide', exact: true }).click();
    await status.getByText('Measure in force').waitFor();
    await page.locator('.measure').getByText('Shown after others').waitFor();

    await signIn(page, 'Bargain Autos');
    await act('Appeal', 'The dealer is known.');
    await page.getByText('The dealer is known.').first().waitFor();
    await signIn(page, 'Li');
    await page.getByRole('combobox', { name: /^Appeal/ }).selectOption('Overturned on appeal');
    await page.getByLabel('Why', { exact: true }).fill('It is.');
    await page.getByRole('button', { name: 'Decide the appeal' }).click();
    await status.getByText('Overturned on appeal').waitFor();
    expect(faults).toEqual([]);
  });

  test('a revoked authorisation stays in the list and takes its offers out of the very next answer, and a new one puts them back', async () => {
    const { page, faults } = await open({ path: '/console/authorizations', as: 'brd_volkswagen', at });
    const rights = page.getByRole('listitem').filter({ hasText: 'SAIC Volkswagen Shanghai Anting' });
    await rights.getByText(/^Offered by it: .*Volkswagen Lavida 2026/).waitFor();
    await rights.getByLabel('Reason, for the seller to read').fill('The showroom closes.');
    const offers = page.getByText(/offers are authorised/);
    const before = await offers.innerText();
    await rights.getByRole('button', { name: 'Revoke' }).click();
    await rights.getByText(/^Ended .* The showroom closes\.$/).waitFor();
    await page.getByText('2 offers are authorised').waitFor();
    expect(Number.parseInt(before, 10)).toBe(4);
    expect(await rights.getByText('Revoked', { exact: true }).count()).toBe(1);
    expect(await rights.getByText(/^Offered by it/).count()).toBe(0);
    await page
      .getByRole('combobox', { name: /^Seller/ })
      .selectOption({ label: 'SAIC Volkswagen Shanghai Anting, Brand dealer' });
    await page.getByRole('button', { name: 'Grant an authorisation' }).click();
    await page.getByText('4 offers are authorised').waitFor();
    expect(await rights.count()).toBe(2);
    await rights.getByText('Active', { exact: true }).waitFor();
    expect(faults).toEqual([]);
  });
});

/** Reports the story's Model 3 as Tesla, and opens the case. */
async function reportModelThree(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Findings', exact: true }).click();
  await page.getByRole('button', { name: 'Not authorised, silent' }).click();
  await page.getByRole('checkbox', { name: 'Select Tesla Model 3, subsidised' }).check();
  await page.getByLabel('What is wrong').fill('It is not authorised.');
  await page.getByRole('button', { name: 'Send the report' }).click();
  expect(await page.getByText(/cases opened/).count()).toBe(0); // the statement of good faith is asked for
  await page.getByRole('checkbox', { name: 'I believe in good faith' }).check();
  await page.getByRole('button', { name: 'Send the report' }).click();
  await page.getByText('1 cases opened, 0 refused.').waitFor();
  await page.getByRole('status').getByRole('link', { name: 'Cases' }).click();
  await page.getByRole('row').filter({ hasText: 'Filed' }).getByRole('link').click();
}
