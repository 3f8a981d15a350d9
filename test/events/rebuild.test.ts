import { listings } from '@marque/catalog/listings/tables.ts';
import { authorizationPeriods, authorizations, measures, sellers } from '@marque/catalog/rights/tables.ts';
import { type Marketplace, startMarketplace } from '@marque/gateway/marketplace.ts';
import { forever } from '@marque/kit/clock.ts';
import { listings as promotionsListings } from '@marque/promotions/listings/tables.ts';
import { eq, ne } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { expectNoErrors } from '../support/answers.ts';
import { moments } from '../support/clock.ts';
import { readProjections } from '../support/discovery/projections.ts';
import { type Databases, openDatabases } from '../support/discovery/sources.ts';
import { openedForFile } from '../support/marketplace.ts';
import { environmentOf, openPlace, type Place } from '../support/place.ts';
import { runProgram } from '../support/processes.ts';

interface Opened {
  readonly place: Place;
  readonly market: Marketplace;
  readonly databases: Databases;
}

const opened = openedForFile(async (atEnd): Promise<Opened> => {
  const place = await openPlace(atEnd);
  const market = await startMarketplace({ ...place, clock: () => moments.firstWindow });
  atEnd(market.close);
  return { place, market, databases: await openDatabases(place, atEnd) };
});

const rebuild = (...names: readonly string[]) =>
  runProgram('gateway/src/rebuild.ts', { arguments: names, environment: environmentOf(opened().place) });

/** Starting a program takes a while on a busy machine. */
const patienceMs = 180_000;

/** The whole list, which rests on all of the rows that a rebuild makes anew. */
const list = async () =>
  expectNoErrors(
    await opened().market.execute(
      '{ listings(sort: BEST_REBATE, first: 100) { totalCount edges { node { id authorization { class } bestRebate { amount { minorUnits } } } } } }',
    ),
  );

test(
  'While a projection is made anew queries go on and see nothing of it',
  async () => {
    const { databases } = opened();
    const before = { answer: await list(), rows: await readProjections(databases) };
    const rebuilding = { isOver: false };
    const rebuilt = rebuild('catalog', 'sellers').finally(() => {
      rebuilding.isOver = true;
    });
    let asked = 0;
    for (; !rebuilding.isOver; asked += 1) expect(await list()).toEqual(before.answer);
    expect(await rebuilt).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^\d+ events read, \d+ aggregates kept anew, 0 forgotten\.\n$/),
      stderr: '',
    });
    expect(asked).toBeGreaterThan(3);
    expect(await readProjections(databases)).toEqual(before.rows);
  },
  patienceMs,
);

test(
  'A projection that was damaged is what its feed says again',
  async () => {
    const { catalog, promotions } = opened().databases;
    const before = await readProjections(opened().databases);
    await catalog.transaction(async (tx) => {
      const [gone] = await tx.select().from(authorizations).limit(1);
      if (!gone) throw new Error('The story has authorisations');
      await tx.delete(authorizationPeriods).where(eq(authorizationPeriods.authorizationId, gone.id));
      await tx.update(authorizations).set({ sellerId: 'sel_nobody' }).where(eq(authorizations.id, gone.id));
      await tx.insert(authorizations).values({ ...gone, id: 'aut_never' });
      await tx.insert(authorizationPeriods).values({ authorizationId: 'aut_never', from: 0, until: forever });
      await tx.update(sellers).set({ status: 'CLOSED' }).where(ne(sellers.id, 'sel_county_cars'));
      await tx.insert(measures).values({ listingId: 'lst_never', hiddenFrom: 0, hiddenUntil: forever, version: 9 });
      await tx
        .update(listings)
        .set({ hasPeriods: false, sellerActive: false, authorizedUntil: 0, hasMorePeriods: false });
    });
    await promotions.transaction(async (tx) => {
      await tx.update(promotionsListings).set({ price: 1 });
      await tx.delete(promotionsListings).where(eq(promotionsListings.kind, 'APARTMENT'));
    });
    expect(await readProjections(opened().databases)).not.toEqual(before);
    for (const names of [
      ['catalog', 'sellers'],
      ['promotions', 'catalog'],
    ])
      expect((await rebuild(...names)).stderr).toBe('');
    expect(await readProjections(opened().databases)).toEqual(before);
  },
  patienceMs,
);

test.each([
  [['catalog'], /^npm run rebuild -- SUBGRAPH PRODUCER/],
  [['sellers', 'catalog'], /^sellers keeps the past of what catalog tells: /],
  [['catalog', 'catalog'], /^catalog keeps no projection of the feed of catalog\n$/],
])(
  'What cannot be made anew is refused: %j',
  async (names, says) => {
    expect(await rebuild(...names)).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(says) });
  },
  patienceMs,
);
