import { authorizationCalls } from './authorizations.ts';
import type { MutationCall } from './call.ts';
import { caseCalls } from './cases.ts';
import { listingCalls } from './listings.ts';
import { promotionCalls } from './promotions.ts';
import { rebateCalls } from './rebates.ts';

export type { Given, MutationCall } from './call.ts';

/** Every mutation of the API once, in an order in which each finds what it needs. */
export const mutationCalls: Readonly<Record<string, MutationCall>> = {
  ...listingCalls,
  ...authorizationCalls,
  ...caseCalls,
  ...promotionCalls,
  ...rebateCalls,
};
