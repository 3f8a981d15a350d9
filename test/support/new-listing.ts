import type { Marketplace } from '@marque/gateway/marketplace.ts';
import { expectNoErrors } from './answers.ts';
import { seller } from './viewers.ts';
import { vin } from './vin.ts';

/** The input of a new Buick Envision of the demo story's dealer in Hangzhou; a serial number for each. */
export const newBuick = (serial: number, { minorUnits = 21_990_000 } = {}) => ({
  brand: 'brd_buick',
  store: 'sto_buick_hangzhou',
  title: [
    { language: 'zh', text: `别克昂科威 ${serial} 号` },
    { language: 'en', text: `Buick Envision number ${serial}` },
  ],
  condition: 'NEW',
  price: { minorUnits, currency: 'CNY' },
  region: 'CN-ZJ',
  authorizationClaim: 'AUTHORIZED',
  car: { model: 'mdl_buick_envision', vin: vin(serial), vehicleModelDate: 2026, mileageFromOdometer: 12 },
});

const publish = `mutation ($input: PublishListingInput!) {
  publishListing(input: $input) { __typename ... on Listing { id } ... on Rejection { code message field } }
}`;

/** Publishes a listing as the Buick dealer, now or at an instant, and gives its id. Fails the test where it is refused. */
export async function publishBuick(
  { execute }: Pick<Marketplace, 'execute'>,
  serial: number,
  { at, ...more }: { readonly at?: number; readonly expiresAt?: string } = {},
): Promise<string> {
  const answer = await execute<{ publishListing: { id?: string } }>(publish, {
    as: seller('sel_buick_hangzhou'),
    ...(at === undefined ? {} : { at }),
    variables: { input: { ...newBuick(serial), ...more } },
  });
  const { publishListing } = expectNoErrors(answer);
  if (publishListing.id === undefined) throw new Error(`Refused: ${JSON.stringify(publishListing)}`);
  return publishListing.id;
}
