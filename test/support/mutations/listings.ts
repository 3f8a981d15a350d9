import { newBuick } from '../new-listing.ts';
import { viewers } from '../viewers.ts';
import { buick, type Given, type MutationCall } from './call.ts';

const ofListing = ({ publishListing }: Given) => ({ listing: publishListing });

/** What is done with listings. */
export const listingCalls: Readonly<Record<string, MutationCall>> = {
  publishListing: { as: buick, input: () => newBuick(1), answers: 'CarListing' },
  changePrice: {
    as: buick,
    input: (given) => ({ ...ofListing(given), price: { minorUnits: 21_000_000, currency: 'CNY' }, expectedVersion: 1 }),
    answers: 'CarListing',
  },
  pauseListing: { as: buick, input: ofListing, answers: 'CarListing' },
  resumeListing: { as: buick, input: ofListing, answers: 'CarListing' },
  holdUnit: { as: viewers.buyer, input: ofListing, answers: 'UnitHold' },
  releaseHold: { as: viewers.buyer, input: ({ holdUnit }) => ({ hold: holdUnit }), answers: 'UnitHold' },
  orderMeasure: {
    as: viewers.moderator,
    input: (given) => ({ ...ofListing(given), measure: 'LABELLED', reasons: ['The photos are of another car.'] }),
    answers: 'CarListing',
  },
  liftMeasure: { as: viewers.moderator, input: ofListing, answers: 'CarListing' },
  withdrawListing: { as: buick, input: ofListing, answers: 'CarListing' },
};
