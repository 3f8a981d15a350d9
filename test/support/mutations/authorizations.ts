import { seller } from '../viewers.ts';
import { type Given, type MutationCall, wuling } from './call.ts';

const countyCars = seller('sel_county_cars');
const ofAuthorization = ({ grantAuthorization }: Given) => ({ authorization: grantAuthorization });

/** What is done with authorisations, and the policy of a brand. */
export const authorizationCalls: Readonly<Record<string, MutationCall>> = {
  grantAuthorization: {
    as: wuling,
    input: () => ({
      brand: 'brd_wuling',
      seller: 'sel_county_cars',
      scope: { models: ['mdl_wuling_hongguang_mini'], regions: ['CN-HA'], conditions: ['NEW'], channels: ['ONLINE'] },
      validUntil: '2027-01-01T00:00:00+08:00',
    }),
    answers: 'Authorization',
  },
  suspendAuthorization: {
    as: wuling,
    input: (given) => ({ ...ofAuthorization(given), reason: 'Under review.' }),
    answers: 'Authorization',
  },
  reinstateAuthorization: { as: wuling, input: ofAuthorization, answers: 'Authorization' },
  revokeAuthorization: {
    as: wuling,
    input: (given) => ({ ...ofAuthorization(given), reason: 'The contract ended.' }),
    answers: 'Authorization',
  },
  requestAuthorization: {
    as: countyCars,
    input: () => ({ brand: 'brd_wuling', scope: { regions: ['CN-HA'], conditions: ['USED'] } }),
    answers: 'Authorization',
  },
  requestAuthorizationInformation: {
    as: wuling,
    input: ({ requestAuthorization }) => ({ authorization: requestAuthorization, reason: 'Where is your store?' }),
    answers: 'Authorization',
  },
  provideAuthorizationInformation: {
    as: countyCars,
    input: ({ requestAuthorization }) => ({ authorization: requestAuthorization, reason: 'In Yanling.' }),
    answers: 'Authorization',
  },
  approveAuthorization: {
    as: wuling,
    input: ({ requestAuthorization }) => ({ authorization: requestAuthorization }),
    answers: 'Authorization',
  },
  relinquishAuthorization: {
    as: countyCars,
    input: ({ requestAuthorization }) => ({ authorization: requestAuthorization, reason: 'We close.' }),
    answers: 'Authorization',
  },
  offerAuthorization: {
    as: wuling,
    input: () => ({ brand: 'brd_wuling', seller: countyCars.id, scope: { regions: ['CN-SN'] } }),
    answers: 'Authorization',
  },
  refuseAuthorization: {
    as: countyCars,
    input: ({ offerAuthorization }) => ({ authorization: offerAuthorization, reason: 'Too far away.' }),
    answers: 'Authorization',
  },
  renewAuthorization: {
    as: wuling,
    input: () => ({ authorization: 'aut_wuling_liuzhou', validUntil: '2036-01-01T00:00:00+08:00' }),
    answers: 'Authorization',
  },
  setBrandPolicy: {
    as: wuling,
    input: () => ({ brand: 'brd_wuling', endorsementRequired: 'ALWAYS', guidePricePublic: true }),
    answers: 'BrandPolicy',
  },
};
