import { newId } from '@marque/kit/ids.ts';
import { isRejection } from '@marque/kit/rejection.ts';
import { eq, inArray } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { budgets } from '../budgets/tables.ts';
import { createCampaignBook } from '../campaigns/book.ts';
import { accounts } from '../ledger/tables.ts';
import { quoteRebate } from '../listings/quote.ts';
import { createPurchaseService } from '../purchases/service.ts';
import { reconcile } from '../reconcile/reconcile.ts';
import { settleWallet } from '../redemptions/moves.ts';
import { emptyPlace, lavida, seller } from '../testing/promotions.ts';
import { createRebateModel, modelBudget, type RebateModel, rebate } from '../testing/rebate-model.ts';
import { buy, openRebates, purchaseOf, setUp } from '../testing/rebates.ts';
import { buyer, claimedAt, type Rebates } from '../testing/rebates-of.ts';
import { coupons } from '../wallet/tables.ts';
import { clawBack } from './claw-back.ts';

const dayMs = 24 * 3_600_000;
type Sent = { readonly send: () => Promise<object>; readonly answer: object };

/** Promotions on a database whose process dies at a statement when it is told to: the number `dieAt.next` of those to come. */
const openMortal = async () => {
  const dieAt = { next: Number.POSITIVE_INFINITY };
  const onStatement = (statement: string): void => {
    if (/^(begin|rollback)/i.test(statement)) return;
    dieAt.next -= 1;
    if (dieAt.next === 0) throw new Died();
  };
  return { ...(await openRebates({ ...(await emptyPlace()), onStatement })), dieAt };
};

class Died extends Error {}

type Mortal = Awaited<ReturnType<typeof openMortal>>;

/** Sets up another campaign for a story: what it has to give is all that its claims can get. */
const fund = (rebates: Rebates, code: string): Promise<string> =>
  setUp(rebates, {
    code,
    windows: [{ localStart: '2026-11-01T00:00', localEnd: '2060-01-01T00:00' }],
    budget: modelBudget,
  });

/** The real thing of one story: campaigns, buyers and a shop of its own. */
const openStory = async (rebates: Mortal, story: number) => ({
  ...rebates,
  story,
  purchaseService: createPurchaseService({ database: rebates.database, newId, clawBack }),
  readBook: createCampaignBook(rebates.database),
  buyers: [`byr_${story}_a`, `byr_${story}_b`],
  shop: `sel_shop_${story}`,
  sent: [] as Sent[],
});

type Story = Awaited<ReturnType<typeof openStory>>;
type Step = fc.AsyncCommand<RebateModel, Story>;

let serial = 0;
const nextNumber = (): number => {
  serial += 1;
  return serial;
};

const outcome = (answer: object): string => ('code' in answer ? String(answer.code) : 'done');
const idOf = (answer: object): string => ('id' in answer ? String(answer.id) : '');

/** Sends a command, holds its outcome against the model's, and keeps it for those that repeat it. */
const sendAs = async ({ sent }: Story, expected: string, send: () => Promise<object>): Promise<object> => {
  const answer = await send();
  expect(outcome(answer)).toBe(expected);
  if (!isRejection(answer as never)) sent.push({ send, answer });
  return answer;
};

const step = (name: string, run: Step['run']): Step => ({ check: () => true, run, toString: () => name });
const pick = <T>(all: readonly T[], at: number): T | undefined => all[at % Math.max(all.length, 1)];

const mostCampaigns = 3;

const fundStep = (): Step =>
  step('fund', async ({ campaigns }, story) => {
    if (campaigns.length === mostCampaigns) return;
    campaigns.push(await fund(story, `STORY-${story.story}-${campaigns.length}`));
  });

const quoteStep = (at: number): Step =>
  step(`quote ${at}`, async (model, { readBook }) => {
    const campaign = pick(model.campaigns, at);
    const { all } = await readBook();
    expect(quoteRebate(all, lavida, model.now(), campaign)).toMatchObject({ amount: rebate });
  });

/** Claims, in a process that dies at a statement where one is given: then nothing of it is done, and the same key is sent again. */
const claimStep = (who: number, at: number, dies: number | null): Step =>
  step(`claim ${who} ${at} ${dies ?? ''}`, async (model, story) => {
    const campaign = pick(model.campaigns, at);
    if (campaign === undefined) return;
    const number = nextNumber();
    const buyerId = story.buyers[who] ?? '';
    const now = model.now();
    const times = { orderedAt: now - 2 * dayMs, deliveredAt: now - dayMs, recordedAt: now - dayMs };
    await buy(story, [purchaseOf(number, { buyerId, ...times })]);
    const input = { purchase: `pur_${number}`, campaign, idempotencyKey: `claim-${number}` };
    const stranger = story.buyers[1 - who] ?? '';
    expect(outcome(await story.claims.claim(buyer(stranger, now), input))).toBe('BUYER_MISMATCH');
    const expected = model.canClaim(campaign) ? 'done' : 'BUDGET_EXHAUSTED';
    const send = () => story.claims.claim(buyer(buyerId, now), input);
    if (dies !== null) {
      story.dieAt.next = dies;
      const died = await send().then(outcome, (error: unknown) => error instanceof Died);
      story.dieAt.next = Number.POSITIVE_INFINITY;
      if (died !== true) expect(died).toBe(expected);
    }
    const answer = await sendAs(story, expected, send);
    if ('coupon' in answer) model.claim(idOf(answer.coupon as object), input.purchase, buyerId, campaign);
  });

const redeemStep = (who: number, minorUnits: number): Step =>
  step(`redeem ${who} ${minorUnits}`, async (model, story) => {
    const buyerId = story.buyers[who] ?? '';
    const order = `order-${nextNumber()}`;
    const amount = { minorUnits, currency: 'CNY' };
    const input = { order, amount, seller: story.shop, goods: ['HOME' as const], idempotencyKey: order };
    const now = model.now();
    const parts = model.parts(buyerId, minorUnits);
    const expected = parts.length > 0 ? 'done' : 'NOTHING_TO_REDEEM';
    const answer = await sendAs(story, expected, () => story.redemptions.redeem(buyer(buyerId, now), input));
    if (parts.length > 0) model.redeem(idOf(answer), buyerId, parts);
  });

const needs = { capture: 'LOCKED', release: 'LOCKED', reverse: 'CAPTURED' } as const;

const settleStep = (action: keyof typeof needs, at: number): Step =>
  step(`${action} ${at}`, async (model, story) => {
    const redemption = pick(model.redemptions, at);
    if (!redemption) return;
    const input = { redemption: redemption.id, idempotencyKey: `${action}-${nextNumber()}` };
    const stranger = buyer(story.buyers.find((id) => id !== redemption.buyer) ?? '', model.now());
    expect(outcome(await story.redemptions[action](stranger, input))).toBe('NOT_FOUND');
    const caller = { viewer: seller(story.shop), now: model.now() };
    const legal = redemption.status === needs[action];
    await sendAs(story, legal ? 'done' : 'ILLEGAL_TRANSITION', () => story.redemptions[action](caller, input));
    if (legal) model[action](redemption);
  });

const unwindStep = (at: number): Step =>
  step(`unwind ${at}`, async (model, story) => {
    const coupon = pick(model.coupons, at);
    if (!coupon) return;
    const input = { purchase: coupon.purchase, reason: 'It went back.', idempotencyKey: `unwind-${nextNumber()}` };
    const dealer = { viewer: seller('sel_saic_vw_shanghai'), now: model.now() };
    const expected = coupon.revoked ? 'ILLEGAL_TRANSITION' : 'done';
    await sendAs(story, expected, () => story.purchaseService.unwind(dealer, input));
    if (!coupon.revoked) model.unwind(coupon);
  });

const repeatStep = (at: number): Step =>
  step(`repeat ${at}`, async (_, { sent }) => {
    const known = pick(sent, at);
    if (known) expect(await known.send()).toEqual(JSON.parse(JSON.stringify(known.answer)));
  });

const who = fc.nat({ max: 1 });
const any = fc.nat({ max: 1_000 });
const minutes = fc.constantFrom(5, 16, 367 * 24 * 60);
const claiming = fc.tuple(who, any).map(([one, at]) => claimStep(one, at, null));
const steps = [
  fc.constant(fundStep()),
  any.map(quoteStep),
  claiming,
  claiming,
  fc.tuple(who, any, fc.integer({ min: 1, max: 14 })).map(([one, at, dies]) => claimStep(one, at, dies)),
  fc.tuple(who, fc.integer({ min: 1, max: 450_000 })).map(([one, amount]) => redeemStep(one, amount)),
  any.map((at) => settleStep('capture', at)),
  any.map((at) => settleStep('release', at)),
  any.map((at) => settleStep('reverse', at)),
  any.map(unwindStep),
  any.map(repeatStep),
  minutes.map((by) => step(`wait ${by} min`, async (model) => model.advance(by * 60_000))),
];

/** What the database holds of a story, once all that was due is booked, beside what the model says it must hold. */
const compare = async (model: RebateModel, { database, buyers, shop }: Story) => {
  for (const id of buyers) await database.transaction((tx) => settleWallet(tx, id, model.now()));
  const rows = await database.reader.select().from(coupons).where(inArray(coupons.buyerId, buyers));
  const facts = ({
    id,
    remaining,
    locked,
    spent,
    returned,
  }: Omit<(typeof rows)[number], 'status'> | (typeof model.coupons)[number]) =>
    [id, remaining, locked, spent, returned].join(' ');
  expect(rows.map(facts).sort()).toEqual(model.coupons.map(facts).sort());
  const stored = new Map((await database.reader.select().from(accounts)).map(({ id, balance }) => [id, balance]));
  const expected = model.balances(buyers, shop);
  expect(Object.fromEntries(Object.keys(expected).map((id) => [id, stored.get(id) ?? 0]))).toEqual(
    Object.fromEntries(Object.entries(expected).map(([id, balance]) => [id, balance + 0])),
  );
  for (const campaign of model.campaigns) {
    const [total] = await database.reader.select().from(budgets).where(eq(budgets.campaignId, campaign));
    expect([total?.reserved ?? 0, total?.issued ?? 0]).toEqual([0, model.issued(campaign)]);
  }
  expect(await reconcile(database)).toEqual([]);
};

test('after any story of campaigns, claims, orders, returns, deaths and time that passes, wallets, budgets and coupons hold what a plain model holds', async () => {
  const rebates = await openMortal();
  let story = 0;
  await fc.assert(
    fc.asyncProperty(fc.commands(steps, { maxCommands: 40, size: 'max' }), async (commands) => {
      story += 1;
      const real = await openStory(rebates, story);
      const model = createRebateModel(claimedAt);
      model.campaigns.push(await fund(real, `STORY-${story}`));
      await fc.asyncModelRun(() => ({ model, real }), commands);
      await compare(model, real);
    }),
    { seed: 20_261_111, numRuns: 60, interruptAfterTimeLimit: 15_000, endOnFailure: true },
  );
}, 60_000);
