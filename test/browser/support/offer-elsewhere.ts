import { expect } from 'vitest';
import { at as instant } from '../../support/clock.ts';
import { newBuick } from '../../support/new-listing.ts';
import { seller } from '../../support/viewers.ts';
import type { Served } from './served.ts';

const publish = `mutation ($input: PublishListingInput!) {
  publishListing(input: $input) { __typename ... on Rejection { message } }
}`;

/** The dealer offers a car where it is not authorised, and claims to be: `Buick Envision number <serial>`, out of region. */
export async function offerElsewhere({ execute }: Served, serial: number, at: string): Promise<void> {
  const input = { ...newBuick(serial, { minorUnits: 99_990_000 }), region: 'CN-XJ' };
  const { data } = await execute(publish, {
    ...{ as: seller('sel_buick_hangzhou'), at: instant(at), variables: { input } },
  });
  expect(data).toEqual({ publishListing: { __typename: 'CarListing' } });
}
