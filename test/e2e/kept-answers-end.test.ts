import type { Instant } from '@marque/kit/clock.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import { expect, test } from 'vitest';
import { expectNoErrors } from '../support/answers.ts';
import { at, moments } from '../support/clock.ts';
import { openedForFile, openMarketplace } from '../support/marketplace.ts';
import { mutationCalls } from '../support/mutations/index.ts';
import { newBuick } from '../support/new-listing.ts';
import { brand, seller, viewers } from '../support/viewers.ts';

/*
 * Of every sort of instant at which an answer changes by the clock alone: an answer is kept up to the millisecond before it.
 */
const clock = { now: moments.before };
const opened = openedForFile(async (atEnd) => openMarketplace(atEnd, { clock: () => clock.now }));

/** An instant to come at which nothing else changes. */
let last = moments.before + 3_600_000;
function soon(): Instant {
  last += 60_000;
  return last;
}

const text = (instant: Instant): string => new Date(instant).toISOString();
const wuling = brand('brd_wuling');

/** What is asked of a mutation's answer besides its type. */
const told: Readonly<Record<string, string>> = {
  grantAuthorization: '... on Authorization { id }',
  createCampaign: '... on Campaign { id }',
  publishListing: '... on CarListing { id }',
  holdUnit: '... on UnitHold { id expiresAt }',
};

/** Sends a mutation as of an instant. Fails the test where it is refused. */
async function write(name: string, input: object, as: Viewer, instant: Instant = moments.before) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  const query = `mutation ($input: ${type}) { ${name}(input: $input) { __typename ... on Rejection { code } ${told[name] ?? ''} } }`;
  const answer = await opened().execute<Record<string, { id: string; expiresAt: string }>>(query, {
    as,
    at: instant,
    variables: { input },
  });
  const result = expectNoErrors(answer)[name];
  if (!result || 'code' in result) throw new Error(`Refused: ${JSON.stringify(result)}`);
  return result;
}

let serial = 500;
async function publish(more: object = {}): Promise<string> {
  serial += 1;
  const input = { ...newBuick(serial), ...more };
  return (await write('publishListing', input, seller('sel_buick_hangzhou'))).id;
}

/** A right to sell in one region. */
async function grant(region: string, time: object): Promise<string> {
  const scope = { regions: [region], conditions: ['REFURBISHED'] };
  const input = { brand: 'brd_wuling', seller: 'sel_county_cars', scope, ...time };
  return (await write('grantAuthorization', input, wuling)).id;
}

const listing = (id: string): string => `{ listing(id: "${id}") { status } }`;
const right = (id: string): string => `{ authorization(id: "${id}") { status } }`;
const window = '{ campaign(code: "DOUBLE11-2026") { activeNow } }';
const order = { measure: 'DISABLED', reasons: ['The photos are of another car.'] };

interface Case {
  readonly question: string;
  readonly changesAt: Instant;
}

const cases: Readonly<Record<string, () => Promise<Case>>> = {
  'a listing leaves the market': async () => {
    const changesAt = soon();
    return { question: listing(await publish({ expiresAt: text(changesAt) })), changesAt };
  },
  'a hold ends': async () => {
    const id = await publish();
    const { expiresAt } = await write('holdUnit', { listing: id }, viewers.buyer);
    return { question: listing(id), changesAt: at(expiresAt) };
  },
  'a measure begins that was ordered by a clock ahead': async () => {
    const [id, changesAt] = [await publish(), soon()];
    await write('orderMeasure', { listing: id, ...order }, viewers.moderator, changesAt);
    return { question: listing(id), changesAt };
  },
  'a measure ends': async () => {
    const [id, changesAt] = [await publish(), soon()];
    await write('orderMeasure', { listing: id, ...order, endsAt: text(changesAt) }, viewers.moderator);
    return { question: listing(id), changesAt };
  },
  'a right begins': async () => {
    const changesAt = soon();
    return { question: right(await grant('CN-GS', { validFrom: text(changesAt) })), changesAt };
  },
  'a right ends': async () => {
    const changesAt = soon();
    return { question: right(await grant('CN-QH', { validUntil: text(changesAt) })), changesAt };
  },
  'a right is suspended by a clock ahead': async () => {
    const [authorization, changesAt] = [await grant('CN-NX', {}), soon()];
    await write('suspendAuthorization', { authorization, reason: 'Under review.' }, wuling, changesAt);
    return { question: right(authorization), changesAt };
  },
  'a policy begins that was set by a clock ahead': async () => {
    const changesAt = soon();
    await write('setBrandPolicy', { brand: 'brd_wuling', endorsementRequired: 'NEVER' }, wuling, changesAt);
    return { question: '{ brand(id: "brd_wuling") { policy { endorsementRequired } } }', changesAt };
  },
  'a window opens': async () => ({ question: window, changesAt: at('2026-11-01T00:00:00+08:00') }),
  'a window closes': async () => ({ question: window, changesAt: at('2026-11-04T00:00:00+08:00') }),
  'a stand begins that was taken by a clock ahead': async () => {
    const { id } = await write('createCampaign', mutationCalls.createCampaign?.input({}) ?? {}, viewers.moderator);
    const changesAt = soon();
    await write('endorsePromotion', { campaign: id, state: 'DENIED' }, wuling, changesAt);
    return { question: `{ campaign(id: "${id}") { endorsements { state } } }`, changesAt };
  },
  'the day ends in the zone of a campaign': async () => ({
    question: '{ listing(id: "lst_volkswagen_lavida_saic_vw_shanghai") { bestRebate { claimBy } } }',
    changesAt: at('2026-11-03T00:00:00+08:00'),
  }),
};

/** How many questions were answered by a kept answer. */
async function hits(): Promise<number> {
  return Number(/kept_answers_total\{outcome="hit"\} (\d+)/.exec(await opened().metrics.text())?.[1] ?? 0);
}

/** Asks until a kept answer is given: on PostgreSQL whatever else its server commits ends all that are kept. */
async function askKept(question: string) {
  const before = await hits();
  for (let tries = 0; tries < 20; tries += 1) {
    const answer = await opened().execute(question);
    if ((await hits()) > before) return answer;
  }
  throw new Error('No answer was kept');
}

test.each(Object.entries(cases))('an answer is kept until %s', async (_, prepare) => {
  const { question, changesAt } = await prepare();
  clock.now = changesAt - 1;
  const kept = await askKept(question);
  expect(kept).toEqual(await opened().execute(question, { at: clock.now }));
  clock.now = changesAt;
  const then = await opened().execute(question);
  expect(then).toEqual(await opened().execute(question, { at: clock.now }));
  expect(then).not.toEqual(kept);
});

test('whether a budget has anything left is asked anew each time', async () => {
  const question = '{ rebateVerdicts(listing: "lst_volkswagen_lavida_saic_vw_shanghai") { campaign { id } } }';
  await expect(askKept(question)).rejects.toThrow('No answer was kept');
});
