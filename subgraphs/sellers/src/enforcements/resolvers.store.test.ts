import { expect, test } from 'vitest';
import { ask, catalogFeed, listingOf, openSellers } from '../testing/sellers.ts';
import { moderator } from '../testing/story.ts';

test('a measured listing comes back under its concrete type, with its measure', async () => {
  const subgraph = await openSellers();
  const listing = listingOf({ id: 'lst_1', kind: 'APARTMENT' });
  for (const consumer of subgraph.consumers) await consumer.pull(catalogFeed(['listing.changed', listing]));
  const fields =
    '__typename ... on Listing { id enforcement { measure reasons startsAt endsAt } } ... on Rejection { code }';
  const order = `mutation { orderMeasure(input: { listing: "lst_1", measure: DEMOTED, reasons: ["Old prices"] }) { ${fields} } }`;
  const lift = `mutation { liftMeasure(input: { listing: "lst_1" }) { ${fields} } }`;
  const at = Date.parse('2026-06-01T00:00:00Z');
  const both = `mutation { ${order.slice(11, -1)} ${lift.slice(11, -1)} }`;
  expect(Object.values((await ask(subgraph, both, { as: moderator, at })).data)).toMatchObject([
    { enforcement: { measure: 'DEMOTED' } },
    { enforcement: { measure: 'NONE' } },
  ]);
  expect((await ask(subgraph, order, { as: moderator, at })).data.orderMeasure).toEqual({
    __typename: 'ApartmentListing',
    id: 'lst_1',
    enforcement: { measure: 'DEMOTED', reasons: ['Old prices'], startsAt: '2026-06-01T00:00:00.000Z', endsAt: null },
  });
  expect((await ask(subgraph, lift, { as: moderator, at })).data.liftMeasure).toEqual({
    __typename: 'ApartmentListing',
    id: 'lst_1',
    enforcement: { measure: 'NONE', reasons: [], startsAt: null, endsAt: null },
  });
  expect((await ask(subgraph, lift, { at })).data.liftMeasure).toEqual({
    __typename: 'Rejection',
    code: 'UNAUTHENTICATED',
  });
});
