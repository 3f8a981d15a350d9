import type { Instant } from '@marque/kit/clock.ts';
import type { Campaign } from '@marque/schema/campaigns.ts';
import { campaignOf } from '@marque/schema/testing/campaign.ts';
import { expect, test } from 'vitest';
import { ask, type CatalogEvent, catalogFeed, listingOf, openSellers, promotionsFeed } from '../testing/sellers.ts';
import { asBrand, asSeller, buyer, moderator } from '../testing/story.ts';

const june = Date.parse('2026-06-01T00:00:00Z');
const day = 86_400_000;
const brand = 'brd_volkswagen';

interface Found {
  readonly kind: string;
  readonly listing: { readonly id: string };
  readonly detectedAt: string;
  readonly resolvedAt: string | null;
}

const open = async () => {
  const subgraph = await openSellers();
  await subgraph.seed();
  const events: CatalogEvent[] = [];
  const [catalog, promotions] = subgraph.consumers;
  const campaigns: (readonly [Campaign, Instant])[] = [];
  const tell = async (at: Instant, ...facts: readonly Parameters<typeof listingOf>[0][]) => {
    for (const one of facts) events.push(['listing.changed', listingOf(one), at]);
    await catalog?.pull(catalogFeed(...events));
  };
  const run = async (at: Instant, campaign: Parameters<typeof campaignOf>[0]) => {
    campaigns.push([campaignOf(campaign), at]);
    await promotions?.pull(promotionsFeed(...campaigns));
  };
  const found = async (at: Instant, filter: object = {}, as = asBrand(brand)) => {
    const source = `query ($filter: FindingFilter) { _entities(representations: [{ __typename: "Brand", id: "${brand}" }]) { ... on Brand { audit {
      findings(filter: $filter) { totalCount edges { node {
        kind listing { id __typename } class detectedAt resolvedAt enforceable seller { id } campaign { id } rival { id }
        evidence { hash capturedAt asOf intact }
        priceGap { amount { minorUnits } parts { amount { minorUnits } campaign { id } funding { funder basisPoints } } }
      } } } } } } }`;
    const { data } = await ask(subgraph, source, { as, at, variables: { filter } });
    const nodes: Found[] = data._entities[0].audit.findings.edges.map(({ node }: { node: object }) => node);
    expect(data._entities[0].audit.findings.totalCount).toBe(nodes.length);
    return nodes;
  };
  const brief = async (at: Instant, filter: object = {}) =>
    (await found(at, filter)).map(({ kind, listing, detectedAt, resolvedAt }) => [
      listing.id,
      kind,
      (Date.parse(detectedAt) - june) / day,
      resolvedAt === null ? null : (Date.parse(resolvedAt) - june) / day,
    ]);
  return { subgraph, tell, run, found, brief };
};

const silent = { sellerId: 'sel_bargain_autos', region: 'CN-JS' };

test('a listing without right is found when it comes, and what is found resolves when it says so or leaves the market', async () => {
  const { tell, brief } = await open();
  await tell(june, { id: 'lst_1', ...silent }, { id: 'lst_2', ...silent, authorizationClaim: 'AUTHORIZED' });
  await tell(june + day, { id: 'lst_1', ...silent, version: 2, disclosed: true });
  await tell(june + 2 * day, { id: 'lst_2', ...silent, version: 2, status: 'SOLD', authorizationClaim: 'AUTHORIZED' });
  expect(await brief(june)).toEqual([
    ['lst_2', 'FALSE_CLAIM', 0, null],
    ['lst_1', 'UNAUTHORIZED_UNDISCLOSED', 0, null],
  ]);
  expect(await brief(june + 3 * day)).toEqual([
    ['lst_2', 'FALSE_CLAIM', 0, 2],
    ['lst_1', 'UNAUTHORIZED_UNDISCLOSED', 0, 1],
  ]);
  expect(await brief(june + 3 * day, { open: true })).toEqual([]);
});

test('what an authorisation does to a seller’s listings is found at its own instant, its expiry without anybody’s doing', async () => {
  const { subgraph, tell, brief, found } = await open();
  const as = asBrand(brand);
  const grant = `mutation { grantAuthorization(input: { brand: "${brand}", seller: "sel_bargain_autos", scope: { regions: ["CN-JS"] },
    validUntil: "${new Date(june + 10 * day).toISOString()}" }) { ... on Authorization { id } ... on Rejection { message } } }`;
  await tell(june, { id: 'lst_1', ...silent }, { id: 'lst_2', ...silent, region: 'CN-BJ' });
  const { data } = await ask(subgraph, grant, { as, at: june + day });
  expect(await brief(june + 2 * day)).toEqual([
    ['lst_2', 'OUT_OF_REGION', 1, null],
    ['lst_2', 'UNAUTHORIZED_UNDISCLOSED', 0, 1],
    ['lst_1', 'UNAUTHORIZED_UNDISCLOSED', 0, 1],
  ]);
  expect(await brief(june + 11 * day, { open: true })).toEqual([
    ['lst_2', 'UNAUTHORIZED_UNDISCLOSED', 10, null],
    ['lst_1', 'EXPIRED', 10, null],
  ]);
  const expired = await found(june + 11 * day, { kind: ['EXPIRED'] });
  expect(expired).toMatchObject([{ evidence: { asOf: new Date(june + 10 * day).toISOString(), intact: true } }]);
  expect(await found(june + 12 * day, { kind: ['EXPIRED'] })).toEqual(expired);

  const revoke = `mutation { revokeAuthorization(input: { authorization: "${data.grantAuthorization.id}", reason: "So" }) { ... on Authorization { id } ... on Rejection { message } } }`;
  const before = await brief(june + 2 * day);
  await ask(subgraph, revoke, { as, at: june + 3 * day });
  expect(await brief(june + 2 * day)).toEqual(before);
  expect(await brief(june + 11 * day, { open: true })).toEqual([
    ['lst_2', 'UNAUTHORIZED_UNDISCLOSED', 3, null],
    ['lst_1', 'UNAUTHORIZED_UNDISCLOSED', 3, null],
  ]);
});

test('a price below the guide price is found with who pays for it, and opens no case under CN', async () => {
  const { tell, run, found } = await open();
  const funding = [{ funder: 'PLATFORM' as const, organization: null, basisPoints: 10_000 }];
  const discounts = [
    { id: 'dsc_1', label: { en: 'Cut' }, amount: 600_000, basisPoints: null, reflectedInPrice: true },
    { id: 'dsc_2', label: { en: 'More' }, amount: 100_000, basisPoints: null, reflectedInPrice: false },
  ];
  const windows = [{ from: june, until: june + 9 * day, localStart: '', localEnd: '' }];
  await tell(june, { id: 'lst_1', ...silent, price: 12_000_000, guidePrice: 13_000_000 });
  await run(june, { id: 'cmp_1', windows, discounts, funding });
  const part = (minorUnits: number, campaign: string | null, funder: string) => ({
    amount: { minorUnits },
    campaign: campaign && { id: campaign },
    funding: [{ funder, basisPoints: 10_000 }],
  });
  expect(await found(june + day, { kind: ['PRICE_GAP'] })).toMatchObject([
    {
      enforceable: false,
      priceGap: {
        amount: { minorUnits: 1_000_000 },
        parts: [part(600_000, 'cmp_1', 'PLATFORM'), part(400_000, null, 'SELLER')],
      },
    },
  ]);
  await tell(june + 2 * day, { id: 'lst_1', ...silent, version: 2, price: 13_000_000, guidePrice: 13_000_000 });
  expect(await found(june + 3 * day, { kind: ['PRICE_GAP'], open: true })).toEqual([]);
});

test('a promotion that the brand was asked about is found while it runs without its endorsement, whichever comes first', async () => {
  const { tell, run, brief } = await open();
  const windows = [
    { from: june + day, until: june + 3 * day, localStart: '', localEnd: '' },
    { from: june + 10 * day, until: june + 12 * day, localStart: '', localEnd: '' },
  ];
  const discounts = [{ id: 'dsc_1', label: { en: 'Cut' }, amount: 1, basisPoints: null, reflectedInPrice: false }];
  const pending = { state: 'PENDING' as const, statement: null, since: june };
  const campaign = { id: 'cmp_1', createdAt: june, windows, discounts };
  const withStands = (...stands: (typeof pending | { state: 'ENDORSED'; statement: null; since: number })[]) => ({
    ...campaign,
    version: stands.length,
    endorsements: [{ brandId: brand, stands }],
  });
  await tell(june, { id: 'lst_1' });
  await run(june, withStands(pending));
  await tell(june + 2 * day, { id: 'lst_2' });
  expect(await brief(june)).toEqual([]);
  expect(await brief(june + 2 * day)).toEqual([
    ['lst_2', 'UNENDORSED_PROMOTION', 2, null],
    ['lst_1', 'UNENDORSED_PROMOTION', 1, null],
  ]);
  await run(june + 2.5 * day, withStands(pending, { state: 'ENDORSED', statement: null, since: june + 2.5 * day }));
  expect(await brief(june + 11 * day)).toEqual([
    ['lst_2', 'UNENDORSED_PROMOTION', 2, 2.5],
    ['lst_1', 'UNENDORSED_PROMOTION', 1, 2.5],
  ]);
});

test('a second listing of a unit is found while the first one is on the market, whichever is heard of first', async () => {
  const { tell, found } = await open();
  await tell(june, { id: 'lst_2', unitKey: 'VIN', status: 'IN_REVIEW' });
  await tell(june, { id: 'lst_1', unitKey: 'VIN' });
  expect(await found(june, { kind: ['DUPLICATE_VIN'] })).toMatchObject([
    { listing: { id: 'lst_2' }, rival: { id: 'lst_1' }, resolvedAt: null },
  ]);
  await tell(june + day, { id: 'lst_1', unitKey: 'VIN', version: 2, status: 'SOLD' });
  expect(await found(june + day, { kind: ['DUPLICATE_VIN'], open: true })).toEqual([]);
});

test('a finding is for its brand and for moderators, also by its id', async () => {
  const { subgraph, tell } = await open();
  await tell(june, { id: 'lst_1', ...silent });
  const ask1 = async (as: typeof moderator, id = 'fnd_0000000000001') =>
    (await ask(subgraph, `{ finding(id: "${id}") { id kind } }`, { as, at: june })).data.finding;
  const finding = { id: 'fnd_0000000000001', kind: 'UNAUTHORIZED_UNDISCLOSED' };
  expect(await ask1(asBrand(brand))).toEqual(finding);
  expect(await ask1(moderator)).toEqual(finding);
  for (const other of [asBrand('brd_tesla'), asSeller('sel_bargain_autos'), buyer])
    expect(await ask1(other)).toBeNull();
  for (const id of ['', 'fnd_', 'fnd_1', 'fnd_9999999999999', 'lst_1']) expect(await ask1(moderator, id)).toBeNull();
});
