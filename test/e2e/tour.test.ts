import { sandboxOrigins } from '@marque/gateway/edge/sandbox.ts';
import { tourStops } from '@marque/schema/tour.ts';
import { fillIn } from '@marque/schema/tour-answers.ts';
import { textOf } from '@marque/schema/tour-operations.ts';
import { expect, test } from 'vitest';
import { at as instant } from '../support/clock.ts';
import { marketplaceOfFile } from '../support/marketplace.ts';

const market = marketplaceOfFile();

/** What the stops answered that were sent so far. */
const answers: Record<string, unknown> = {};

const send = async (id: string) => {
  const stop = tourStops.find((one) => one.id === id);
  if (!stop) throw new Error(`The tour has no stop ${id}.`);
  const { variables, at, caller } = stop;
  const filled = fillIn(variables, answers) as typeof variables;
  const answer = await market.execute(textOf(stop), {
    variables: filled,
    at: instant(at),
    ...(caller && { as: caller }),
  });
  answers[id] = answer.data;
  return answer;
};

test.each(tourStops.map(({ id }) => id))('the stop %s of the tour answers whole', async (id) => {
  const { data, errors } = await send(id);
  expect(errors).toBeUndefined();
  expect(Object.values(data ?? {})).not.toContain(null);
});

test('what the tour promises is what is answered', async () => {
  expect((await send('buyer-rebate-2')).data).toMatchObject({ rebateQuote: { amount: { formatted: 'CN¥3,000.00' } } });
  expect((await send('buyer-rebate-5')).data).toMatchObject({ rebateQuote: { code: 'WINDOW_CLOSED' } });
  expect((await send('buyer-rebate-11')).data).toMatchObject({ rebateQuote: { amount: { formatted: 'CN¥3,000.00' } } });
  expect((await send('distributor-right')).data).toMatchObject({ authorizationCheck: { reasons: ['NEVER_GRANTED'] } });
  expect((await send('rebate-claim')).data).toMatchObject({
    claimRebate: { status: 'ISSUED', amount: { minorUnits: 600_000 } },
  });
  expect((await send('rebate-capture')).data).toMatchObject({ captureRedemption: { status: 'CAPTURED' } });
  expect((await send('rebate-unwind')).data).toMatchObject({ unwindPurchase: { status: 'UNWOUND' } });
  expect((await send('buyer-discount')).data).toMatchObject({
    listing: { priceBreakdown: { adjustments: [{ amount: { formatted: 'CN¥8,000.00' } }] } },
  });
  expect((await send('buyer-flats')).data).toMatchObject({
    listings: { edges: [{ node: { price: { formatted: 'CN¥32,000,000.00' } } }, {}, {}, {}] },
  });
  const chain = [{ id: 'aut_golden_key' }, { id: 'aut_lakeside_homes' }];
  expect((await send('distributor-agent')).data).toMatchObject({ authorizationCheck: { authorized: true, chain } });
  expect((await send('brand-findings')).data).toMatchObject({
    brand: { audit: { findings: { totalCount: expect.any(Number) } } },
  });
  expect((await send('brand-then')).data).toMatchObject({ authorizationCheck: { reasons: ['NOT_YET_IN_FORCE'] } });
  expect((await send('brand-log')).data).toMatchObject({ brand: { audit: { log: { intact: true } } } });
});

test.each(sandboxOrigins)('a page of %s may send a token and move the clock', async (origin) => {
  const asked = 'authorization,content-type,x-marque-clock';
  const answer = await market.fetch(market.url, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': asked },
  });
  expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
  expect(answer.headers.get('access-control-allow-headers')?.toLowerCase()).toContain('x-marque-clock');
});
