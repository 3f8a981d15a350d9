import { definition } from '@marque/catalog/index.ts';
import { graphql } from 'graphql';
import { moments } from './clock.ts';
import { newBuick } from './new-listing.ts';

/**
 * `node publish-elsewhere.ts <data folder> <serial> [database URL]`: opens catalog's database beside a running
 * marketplace, publishes one listing through catalog's own code, and prints its id.
 */
const [dataFolder = '', serial = '', databaseUrl] = process.argv.slice(2);
const catalog = await definition.open({ dataFolder, databaseUrl });
const { data, errors } = await graphql({
  schema: catalog.schema,
  source: `mutation ($input: PublishListingInput!) {
    publishListing(input: $input) { ... on CarListing { id } ... on Rejection { message } }
  }`,
  variableValues: { input: newBuick(Number(serial)) },
  contextValue: catalog.context({
    viewer: { role: 'seller', id: 'sel_buick_hangzhou' },
    now: moments.before,
    requestId: 'elsewhere',
  }),
});
await catalog.close();
if (errors) throw errors[0];
process.stdout.write(JSON.stringify(data?.publishListing));
