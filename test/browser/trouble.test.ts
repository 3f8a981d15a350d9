import { describe, expect, test } from 'vitest';
import { moments } from '../support/clock.ts';
import { newBuick, publishBuick } from '../support/new-listing.ts';
import { brandAudit } from '../support/operations.ts';
import { sendOfChain } from '../support/rebate-chain.ts';
import { saleOf } from '../support/sales.ts';
import { brand, seller, viewers } from '../support/viewers.ts';
import { hasChromium } from './support/chromium.ts';
import { pagesOfFile } from './support/opened.ts';
import type { Served } from './support/served.ts';

const at = '2026-11-02T10:00:00+08:00';
const publish = `mutation ($input: PublishListingInput!) {
  publishListing(input: $input) { ... on Listing { id } ... on Rejection { message } }
}`;
const createCampaign = `mutation ($input: CreateCampaignInput!) {
  createCampaign(input: $input) { ... on Campaign { id } ... on Rejection { message } }
}`;
const detail = '/storefront/listings/lst_volkswagen_lavida_saic_vw_shanghai';

describe.skipIf(!hasChromium)('trouble has its sentence and a way on', () => {
  const { open, served } = pagesOfFile();

  test('a subgraph is down: the page shows what is there, says what is missing, and asks again', async () => {
    const { page } = await open({ path: '/storefront/wallet', at });
    served().down.add('promotions');
    await page.getByRole('link', { name: 'Find' }).click();
    await page.getByText('promotions and rebates, which cannot be read just now').waitFor();
    expect(await page.locator('.offer').first().innerText()).toContain('River Tower A-5801, penthouse');
    served().down.clear();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('¥10,000 rebate').first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('a token that is not good any more: one may sign in again, or go on without', async () => {
    const { page } = await open({ path: detail, at });
    await page.getByLabel('Signed in as').selectOption({ label: 'With a token …' });
    const token = await served().token({ role: 'buyer', id: 'byr_lin' });
    await page.getByRole('textbox', { name: 'Token of your issuer' }).fill(`${token.slice(0, -8)}AAAAAAAA`);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByText('Your sign-in has expired or is not valid.').waitFor();
    await page.getByRole('button', { name: 'Go on without signing in' }).click();
    await page.getByRole('heading', { name: 'Volkswagen Lavida 2026' }).waitFor();
  });

  test('the connection is lost: the page says so and asks again', async () => {
    const { page } = await open({ path: '/storefront', at });
    await page.getByText('River Tower A-5801, penthouse').waitFor();
    await page.context().setOffline(true);
    await page.getByRole('link', { name: 'River Tower A-5801, penthouse' }).click();
    await page.getByText('The marketplace cannot be reached.').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'River Tower A-5801, penthouse' }).waitFor();
  });

  test('an authorisation was revoked meanwhile: the offer is labelled with what it is now', async () => {
    const { page } = await open({ path: detail, at });
    await page.locator('.seller-panel').getByText('Authorised').waitFor();
    const input = { authorization: 'aut_saic_vw_shanghai', reason: 'Over.' };
    const revoked = await served().execute(brandAudit('Revoke'), {
      ...{ as: brand('brd_volkswagen'), at: moments.firstWindow, variables: { input } },
    });
    expect(revoked.errors).toBeUndefined();
    await page.reload();
    await page.locator('.seller-panel').getByText('Not authorised, silent').waitFor();
    await page.getByText('The brand has given this seller no right to sell it here.').waitFor();
  });

  test('a budget is exhausted: the buyer is told and stays with what was bought', async () => {
    await saleBeyondBudget(served());
    const { page } = await open({ path: '/storefront/wallet', as: 'byr_wang', at });
    await page.getByRole('button', { name: 'Claim the rebate' }).click();
    await page.getByText('BUDGET_EXHAUSTED').waitFor();
  });

  test('markup in a title is text', async () => {
    const title = '<img src=x onerror="document.title=1"> <b>Envision</b>';
    const input = { ...newBuick(9), title: [{ language: 'en', text: title }] };
    const answer = await served().execute<{ publishListing: { id: string } }>(publish, {
      ...{ as: seller('sel_buick_hangzhou'), at: moments.before, variables: { input } },
    });
    const id = answer.data?.publishListing.id;
    const { page, faults } = await open({ path: `/storefront/listings/${id}`, at });
    await page.getByRole('heading', { name: title }).waitFor();
    expect(await page.locator('main img, main b').count()).toBe(0);
    expect(faults).toEqual([]);
  });
});

/** A sale to Wang in a campaign that gives more than the festival, and has a budget for none of it. */
async function saleBeyondBudget(market: Served): Promise<void> {
  const at = moments.firstWindow;
  const tier = { priceFrom: 0, amount: 900_000 };
  const input = {
    ...{ code: 'TOO-SMALL', name: [{ language: 'en', text: 'Too small' }], timeZone: 'Asia/Shanghai', budget: 1 },
    ...{ windows: [{ localStart: '2026-11-01T00:00', localEnd: '2026-11-04T00:00' }], currency: 'CNY' },
    funding: [{ funder: 'PLATFORM', basisPoints: 10_000 }],
    rebateRules: [{ kind: 'PRICE_TIERS', floor: 1, ceiling: 900_000, requires: ['PURCHASE'], tiers: [tier] }],
  };
  const created = await market.execute<{ createCampaign: { id?: string } }>(createCampaign, {
    ...{ as: viewers.moderator, at: moments.before, variables: { input } },
  });
  expect(created.data?.createCampaign.id).toBeDefined();
  const listing = await publishBuick(market, 7, { at: moments.before });
  const sale = { ...saleOf('too-small'), listing, buyer: viewers.otherBuyer.id };
  const purchase = await sendOfChain(market, 'RecordPurchase', { as: seller('sel_buick_hangzhou'), at, input: sale });
  expect(purchase).toMatchObject({ status: 'VERIFIED' });
}
