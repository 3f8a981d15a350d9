import { projectGraph } from '@marque/gateway/graph.ts';
import { type Marketplace, startMarketplace } from '@marque/gateway/marketplace.ts';
import type { Instant } from '@marque/kit/clock.ts';
import { dialect } from '@marque/kit/db/dialect.ts';
import { appendEvents } from '@marque/kit/events/outbox.ts';
import type { SellersEvents } from '@marque/schema/events.ts';
import { sellers } from '@marque/sellers/sellers/tables.ts';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { createRandom } from '../generate/random.ts';
import { moments } from '../support/clock.ts';
import { inBadWeather, type Weather } from '../support/discovery/hostile-feed.ts';
import { compared, readProjections } from '../support/discovery/projections.ts';
import { type Databases, openDatabases, readSources } from '../support/discovery/sources.ts';
import { trade } from '../support/discovery/trade.ts';
import { openedForFile } from '../support/marketplace.ts';
import { environmentOf, openPlace, type Place } from '../support/place.ts';
import { killedAfter } from '../support/processes.ts';

/** `FEED_ROUNDS` of trade: more than there is time for every day. */
const rounds = Number(process.env.FEED_ROUNDS ?? 1);
const seed = Number(process.env.FEED_SEED ?? 1);
const patienceMs = 60_000 + rounds * 60_000;

const weather: Weather = { random: createRandom(seed), isBad: false };

interface Opened {
  readonly place: Place;
  readonly market: Marketplace;
  readonly databases: Databases;
}

const opened = openedForFile(async (atEnd): Promise<Opened> => {
  const place = await openPlace(atEnd);
  const graph = await projectGraph();
  const market = await startMarketplace({
    ...place,
    clock: () => moments.firstWindow,
    graph: { ...graph, definitions: inBadWeather(graph.definitions, weather) },
  });
  atEnd(market.close);
  return { place, market, databases: await openDatabases(place, atEnd) };
});

let now: Instant = moments.firstWindow;
let serial = 2_000;
const random = createRandom(seed);

const tradeOn = async (steps: number): Promise<void> => {
  for (let count = 0; count < steps; count += 1) {
    now += 60_000;
    serial += 1;
    await trade(opened().market, { random, sources: await readSources(opened().databases), at: now, serial });
  }
};

/** Every projection, once the weather is good, is what its producers' rows come to. */
const expectWhole = async (): Promise<void> => {
  weather.isBad = false;
  const { market, databases } = opened();
  await market.pullAll();
  await market.pullAll(); // a pull that was under way in bad weather may have ended early
  const found = await readProjections(databases);
  for (const [name, [kept, computed]] of await compared(found, await readSources(databases), databases))
    expect({ seed, name, rows: kept }).toEqual({ seed, name, rows: computed });
};

test(
  'Events told late, twice and out of order leave every projection as its sources are',
  async () => {
    for (let round = 0; round < rounds; round += 1) {
      weather.isBad = true;
      await tradeOn(30);
      await expectWhole();
    }
  },
  patienceMs,
);

test(
  'A consumer that is killed at any moment neither loses nor repeats an event',
  async () => {
    const { place } = opened();
    for (let round = 0; round < rounds; round += 1) {
      weather.isBad = true;
      const followers = Array.from({ length: 2 }, () =>
        killedAfter('test/support/discovery/follow.ts', {
          arguments: [place.dataFolder, ...(place.databaseUrl ? [place.databaseUrl] : [])],
          environment: environmentOf(place),
          says: /following/,
          afterMs: () => random.whole(1, 400),
        }),
      );
      await Promise.all([...followers, tradeOn(20)]);
      await expectWhole();
    }
  },
  patienceMs,
);

test.runIf(dialect === 'postgres')(
  'What a slow transaction tells is not lost behind what was told meanwhile',
  async () => {
    const { databases } = opened();
    const gate = Promise.withResolvers<void>();
    const wrote = Promise.withResolvers<void>();
    const slow = databases.sellers.transaction(async (tx) => {
      const [changed] = await tx
        .update(sellers)
        .set({ status: 'SUSPENDED', version: 1_000 })
        .where(eq(sellers.id, 'sel_golden_key'))
        .returning();
      if (!changed) throw new Error('The story has this seller');
      const { id, name, kind, status, version } = changed;
      await appendEvents<SellersEvents>(tx, [
        {
          aggregateType: 'seller',
          aggregateId: id,
          type: 'seller.changed',
          payload: { id, name, kind, status, version },
          at: now,
        },
      ]);
      wrote.resolve();
      await gate.promise;
    });
    await wrote.promise;
    await tradeOn(6);
    gate.resolve();
    await slow;
    await expectWhole();
  },
  patienceMs,
);
