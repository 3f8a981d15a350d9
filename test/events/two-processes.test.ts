import { type Marketplace, startMarketplace } from '@marque/gateway/marketplace.ts';
import { expect, test } from 'vitest';
import { expectNoErrors } from '../support/answers.ts';
import { moments } from '../support/clock.ts';
import { openedForFile } from '../support/marketplace.ts';
import { environmentOf, openPlace, type Place } from '../support/place.ts';
import { runProgram } from '../support/processes.ts';

const opened = openedForFile(async (atEnd): Promise<{ place: Place; market: Marketplace }> => {
  const place = await openPlace(atEnd);
  const market = await startMarketplace({ ...place, clock: () => moments.before });
  atEnd(market.close);
  return { place, market };
});

/** Publishes a listing in a process of its own that writes the same databases, and gives its id. */
async function publishElsewhere(serial: number): Promise<string> {
  const { place } = opened();
  const { code, stdout, stderr } = await runProgram('test/support/publish-elsewhere.ts', {
    arguments: [place.dataFolder, `${serial}`, ...(place.databaseUrl ? [place.databaseUrl] : [])],
    environment: environmentOf(place),
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const { id }: { id?: string } = JSON.parse(stdout);
  if (id === undefined) throw new Error(`Nothing was published: ${stdout}`);
  return id;
}

/** What all three subgraphs know of a listing: its own facts, its right, its price's making. */
async function known(id: string): Promise<unknown> {
  const query = `query ($id: ID!) { listing(id: $id) {
    id authorization { class } priceBreakdown { effective { minorUnits } }
  } }`;
  return expectNoErrors(await opened().market.execute<{ listing: unknown }>(query, { variables: { id } })).listing;
}

const whole = (id: string) => ({
  id,
  authorization: { class: 'AUTHORIZED' },
  priceBreakdown: { effective: { minorUnits: 21_990_000 } },
});

test('what another process writes is known everywhere once the feeds were pulled', async () => {
  const id = await publishElsewhere(1);
  await opened().market.pullAll();
  expect(await known(id)).toEqual(whole(id));
});

test('what another process writes becomes known without being told', async () => {
  const id = await publishElsewhere(2);
  await expect.poll(() => known(id), { timeout: 20_000 }).toEqual(whole(id));
});
