import type { ListingChanged } from '@marque/schema/events.ts';
import { expect, test } from 'vitest';
import { measureAt } from '../enforcements/current.ts';
import { readEnforcements } from '../enforcements/store.ts';
import { createCatalogConsumer } from '../events/catalog.ts';
import { readHistory } from '../log/store.ts';
import { contested, openCourt, opened, parties, statusOfCase, wednesday } from '../testing/cases.ts';
import { catalogFeed, listingOf } from '../testing/sellers.ts';

const own = { brandId: 'brd_1', sellerId: 'sel_a' };

/** What a listing says, how far its case had come, and where the case stands then. */
const changes: [string, Partial<ListingChanged>, 'filed' | 'noticed' | 'contested', string][] = [
  ['sold', { status: 'SOLD' }, 'filed', 'VOID'],
  ['sold', { status: 'SOLD' }, 'noticed', 'VOID'],
  ['sold', { status: 'SOLD' }, 'contested', 'VOID'],
  ['withdrawn', { status: 'WITHDRAWN' }, 'filed', 'VOID'],
  ['withdrawn', { status: 'WITHDRAWN' }, 'noticed', 'REMEDIED'],
  ['disclosed', { disclosed: true }, 'filed', 'VOID'],
  ['disclosed', { disclosed: true }, 'noticed', 'REMEDIED'],
  ['disclosed', { disclosed: true }, 'contested', 'COUNTERED'],
  ['paused', { status: 'PAUSED' }, 'noticed', 'NOTICE_SENT'],
  ['made dearer', { price: 1 }, 'noticed', 'NOTICE_SENT'],
];

test.each(changes)('a listing that is %s (%j) makes a case that was %s %s', async (_, change, how, status) => {
  const court = await openCourt();
  const [id = ''] = how === 'contested' ? [await contested(court)] : await opened(court);
  if (how === 'noticed') await court.notices.send({ viewer: parties.li, now: wednesday }, { case: id });
  const listing = listingOf({ id: 'lst_1', ...own, version: 2, ...change });
  await createCatalogConsumer(court.database).pull(catalogFeed(['listing.changed', listing]));
  expect(await statusOfCase(court.database, id, wednesday + 10)).toBe(status);
  const measure = measureAt(await readEnforcements(court.database.reader, ['lst_1']), wednesday + 10)?.measure;
  const isKept = how !== 'filed' && (status === 'NOTICE_SENT' || status === 'COUNTERED');
  expect(measure).toBe(isKept ? 'DISABLED' : undefined);
  const last = (await readHistory(court.database.reader, [id])).at(-1);
  expect(last?.to).toBe(status);
});
