import type { ListingChanged } from '@marque/schema/events.ts';
import { expect, test } from 'vitest';
import { ask, catalogFeed, listingOf, openSellers } from '../testing/sellers.ts';
import { asBrand } from '../testing/story.ts';

const at = Date.parse('2026-06-01T00:00:00Z');
const asOf = new Date(at).toISOString();

const openWith = async (listings: readonly ListingChanged[], onStatement?: () => void) => {
  const subgraph = await openSellers(onStatement);
  await subgraph.seed();
  const feed = catalogFeed(
    ...listings.map((listing) => ['listing.changed', listing] as ['listing.changed', ListingChanged]),
  );
  for (const consumer of subgraph.consumers) await consumer.pull(feed);
  return subgraph;
};

const fields = `__typename id authorization(at: $at) { class authorized asOf authorization { id } } enforcement { measure reasons startsAt endsAt }`;
const entities = `query ($references: [_Any!]!, $at: DateTime) {
  _entities(representations: $references) { ... on CarListing { ${fields} } ... on ApartmentListing { ${fields} } }
}`;
const read = async (
  subgraph: Awaited<ReturnType<typeof openWith>>,
  ids: readonly string[],
  variables: Record<string, unknown> = {},
  __typename = 'CarListing',
) => {
  const references = ids.map((id) => ({ __typename, id }));
  const { data } = await ask(subgraph, entities, { at, variables: { references, ...variables } });
  return data._entities;
};
const nothing = { measure: 'NONE', reasons: [], startsAt: null, endsAt: null };

test('a listing is authorised where brand, seller, product, region and condition are covered, and classed by what it says elsewhere', async () => {
  const bargain = {
    brandId: 'brd_tesla',
    productId: 'mdl_tesla_model_3',
    sellerId: 'sel_bargain_autos',
    region: 'CN-JS',
  };
  const rhein = { sellerId: 'sel_autohandel_rhein', region: 'DE-NW' };
  const garden = {
    kind: 'APARTMENT',
    brandId: 'brd_lakeside_homes',
    region: 'CN-ZJ',
    sellerId: 'sel_golden_key',
  } as const;
  const facts: readonly (Partial<ListingChanged> & { id: string })[] = [
    { id: 'lst_lavida' },
    { id: 'lst_lavida_in_beijing', region: 'CN-BJ' },
    { id: 'lst_silent', ...bargain },
    { id: 'lst_disclosed', ...bargain, disclosed: true },
    { id: 'lst_false', ...bargain, authorizationClaim: 'AUTHORIZED' },
    { id: 'lst_used', ...rhein, condition: 'USED', productId: null },
    { id: 'lst_new', ...rhein },
    { id: 'lst_garden', ...garden, productId: 'prj_lakeside_garden' },
    { id: 'lst_other_project', ...garden, productId: 'prj_elsewhere' },
    { id: 'lst_no_project', ...garden, productId: null, disclosed: true },
  ];
  const subgraph = await openWith(facts.map(listingOf));
  const answers: {
    id: string;
    authorization: { class: string; authorized: boolean; authorization: { id: string } | null };
  }[] = await read(
    subgraph,
    facts.map(({ id }) => id),
  );
  expect(
    answers.map(({ id, authorization: right }) => [id, right.class, right.authorized, right.authorization?.id ?? null]),
  ).toEqual([
    ['lst_lavida', 'AUTHORIZED', true, 'aut_saic_vw_shanghai'],
    ['lst_lavida_in_beijing', 'UNAUTHORIZED_UNDISCLOSED', false, null],
    ['lst_silent', 'UNAUTHORIZED_UNDISCLOSED', false, null],
    ['lst_disclosed', 'UNAUTHORIZED_DISCLOSED', false, null],
    ['lst_false', 'FALSE_CLAIM', false, null],
    ['lst_used', 'AUTHORIZED', true, 'aut_autohandel_rhein'],
    ['lst_new', 'UNAUTHORIZED_UNDISCLOSED', false, null],
    ['lst_garden', 'AUTHORIZED', true, 'aut_golden_key'],
    ['lst_other_project', 'UNAUTHORIZED_UNDISCLOSED', false, null],
    ['lst_no_project', 'UNAUTHORIZED_DISCLOSED', false, null],
  ]);
});

test('a right is answered as of any instant, and of now where none is given', async () => {
  const subgraph = await openWith([listingOf({ id: 'lst_1' })]);
  const rightAt = async (instant?: string) => (await read(subgraph, ['lst_1'], { at: instant }))[0].authorization;
  const authorization = { id: 'aut_saic_vw_shanghai' };
  expect(await rightAt()).toEqual({ class: 'AUTHORIZED', authorized: true, asOf, authorization });
  expect(await rightAt('2025-12-31T15:59:59.999Z')).toEqual({
    class: 'UNAUTHORIZED_UNDISCLOSED',
    authorized: false,
    asOf: '2025-12-31T15:59:59.999Z',
    authorization: null,
  });
  expect((await rightAt('2025-12-31T16:00:00Z')).authorized).toBe(true);
  expect((await rightAt('2031-01-01T00:00:00+08:00')).authorized).toBe(false);
});

test('suspending the one above takes the right away from its instant on, and gives back nothing of before', async () => {
  const facts = { brandId: 'brd_lakeside_homes', productId: 'prj_lakeside_garden', sellerId: 'sel_golden_key' };
  const subgraph = await openWith([listingOf({ id: 'lst_1', ...facts, kind: 'APARTMENT', region: 'CN-ZJ' })]);
  const suspend = `mutation { suspendAuthorization(input: { authorization: "aut_lakeside_homes", reason: "Audit" }) { __typename } }`;
  await ask(subgraph, suspend, { as: asBrand('brd_lakeside_homes'), at });
  const rightAt = async (instant: number) =>
    (await read(subgraph, ['lst_1'], { at: new Date(instant).toISOString() }))[0].authorization.authorized;
  expect([await rightAt(at - 1), await rightAt(at), await rightAt(at + 86_400_000)]).toEqual([true, false, false]);
});

test('a listing that nobody told of has neither right nor measure, and keeps its type', async () => {
  const subgraph = await openWith([]);
  expect(await read(subgraph, ['lst_x'], {}, 'ApartmentListing')).toEqual([
    { __typename: 'ApartmentListing', id: 'lst_x', authorization: null, enforcement: null },
  ]);
});

test('only newer facts of a listing count, in whatever order they come', async () => {
  const newer = listingOf({ id: 'lst_1', version: 3, disclosed: true, region: 'CN-BJ' });
  const subgraph = await openWith([
    listingOf({ id: 'lst_1', version: 1 }),
    newer,
    listingOf({ id: 'lst_1', version: 2 }),
    newer,
  ]);
  expect(await read(subgraph, ['lst_1'])).toEqual([
    {
      __typename: 'CarListing',
      id: 'lst_1',
      authorization: { class: 'UNAUTHORIZED_DISCLOSED', authorized: false, asOf, authorization: null },
      enforcement: nothing,
    },
  ]);
});

test('a page of a hundred listings takes four statements, as one listing does', async () => {
  let statements = 0;
  const sellers = ['sel_saic_vw_shanghai', 'sel_autohandel_rhein', 'sel_county_cars', 'sel_bargain_autos'];
  const listings = Array.from({ length: 100 }, (_, index) =>
    listingOf({ id: `lst_${index}`, sellerId: sellers[index % sellers.length] ?? '' }),
  );
  const subgraph = await openWith(listings, () => {
    statements += 1;
  });
  const count = async (ids: readonly string[]) => {
    const before = statements;
    const answers: { authorization: { authorized: boolean } }[] = await read(subgraph, ids);
    return [statements - before, answers.filter(({ authorization }) => authorization.authorized).length];
  };
  expect(await count(['lst_0'])).toEqual([4, 1]);
  expect(await count(listings.map(({ id }) => id))).toEqual([4, 25]);
});
