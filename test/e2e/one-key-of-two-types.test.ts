import { expect, test } from 'vitest';
import { moments } from '../support/clock.ts';
import { marketplaceOfFile } from '../support/marketplace.ts';

const market = marketplaceOfFile();

test('cars and flats may be asked for the same with other arguments in one query', async () => {
  const { data, errors } = await market.execute<{ listings: { edges: { node: { seller: { name: string } } }[] } }>(
    `{ listings(first: 100) { edges { node {
      ... on CarListing { seller { name(language: "en") } }
      ... on ApartmentListing { seller { name(language: "zh") } }
    } } } }`,
    { at: moments.firstWindow },
  );
  expect(errors).toBeUndefined();
  const names = data?.listings.edges.map(({ node }) => node.seller.name);
  expect(names).toEqual(expect.arrayContaining(['Tesla China', '金钥匙房产']));
});
