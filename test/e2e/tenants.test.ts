import { anonymous, type Viewer } from '@marque/kit/viewer.ts';
import { graphql } from 'graphql';
import { expect, test } from 'vitest';
import { errorsOf, expectNoErrors } from '../support/answers.ts';
import { moments } from '../support/clock.ts';
import { marketplaceOfFile } from '../support/marketplace.ts';
import { newBuick, publishBuick } from '../support/new-listing.ts';
import { outcomeOf } from '../support/refusals.ts';
import { brand, seller, viewers } from '../support/viewers.ts';

const market = marketplaceOfFile();

test('what left the market is null to strangers, by its id and by its key alike, and stays its seller’s', async () => {
  const id = await publishBuick(market, 7);
  const as = seller('sel_buick_hangzhou');
  await outcomeOf(market, 'pauseListing', { as, input: { listing: id } });
  const query = 'query ($id: ID!) { listing(id: $id) { id status title } }';
  const seenBy = async (viewer: Viewer) =>
    expectNoErrors(await market.execute<{ listing: unknown }>(query, { variables: { id }, as: viewer })).listing;
  expect(await seenBy(as)).toEqual({ id, status: 'PAUSED', title: newBuick(7).title[0]?.text });
  for (const viewer of [viewers.buyer, seller('sel_chevrolet_wuhan'), brand('brd_tesla')])
    expect(await seenBy(viewer)).toBeNull();
  for (const viewer of [anonymous, viewers.buyer, seller('sel_chevrolet_wuhan')])
    expect(await seenByKey(id, viewer)).toEqual({ data: { _entities: [null] } });
  expect(await seenByKey(id, as)).toEqual({ data: { _entities: [{ title: newBuick(7).title[0]?.text }] } });
});

/** What catalog answers to a listing's key, as a router asks it. */
async function seenByKey(id: string, viewer: Viewer): Promise<unknown> {
  const catalog = market.subgraphs.find(({ name }) => name === 'catalog');
  if (!catalog) throw new Error('The marketplace has a catalog.');
  const answer = await graphql({
    schema: catalog.schema,
    source: `{ _entities(representations: [{ __typename: "CarListing", id: "${id}" }]) { ... on CarListing { title } } }`,
    contextValue: catalog.context({ viewer, now: moments.before, requestId: 'by-key' }),
  });
  return JSON.parse(JSON.stringify(answer)); // without graphql's null prototypes
}

test('why an authorisation was suspended is for its two sides and moderators, and null to all others; to buyers it is refused', async () => {
  await outcomeOf(market, 'suspendAuthorization', {
    as: brand('brd_wuling'),
    input: { authorization: 'aut_wuling_liuzhou', reason: 'A private reason.' },
  });
  const query = '{ authorization(id: "aut_wuling_liuzhou") { status reason } }';
  const reasonFor = async (as: Viewer) =>
    expectNoErrors(await market.execute<{ authorization: { reason: string | null } }>(query, { as })).authorization
      .reason;
  for (const side of [brand('brd_wuling'), seller('sel_wuling_liuzhou'), viewers.moderator])
    expect(await reasonFor(side)).toBe('A private reason.');
  for (const other of [brand('brd_tesla'), seller('sel_county_cars')]) expect(await reasonFor(other)).toBeNull();
  const refused = await market.execute(query, { as: viewers.buyer });
  expect(refused.data).toEqual({ authorization: { status: 'SUSPENDED', reason: null } });
  expect(errorsOf(refused)).toEqual([{ code: 'FORBIDDEN', path: 'authorization.reason' }]);
});

test('an unknown thing and a thing that is not the caller’s to see are refused alike', async () => {
  const id = await publishBuick(market, 3);
  await outcomeOf(market, 'pauseListing', { as: seller('sel_buick_hangzhou'), input: { listing: id } });
  const as = seller('sel_chevrolet_wuhan');
  const withdraw = (listing: string) => outcomeOf(market, 'withdrawListing', { as, input: { listing } });
  expect(await withdraw(id)).toMatchObject({ type: 'Rejection', code: 'NOT_FOUND' });
  expect(await withdraw(id)).toEqual(await withdraw('lst_nobody'));
});
