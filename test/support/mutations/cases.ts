import { bargainAutos, modelThree, moderators, tesla } from '../cases.ts';
import { viewers } from '../viewers.ts';
import { festival, type Given, type MutationCall } from './call.ts';

const ofCase = ({ openCase }: Given) => ({ case: openCase });

/** What is done with reports and cases. */
export const caseCalls: Readonly<Record<string, MutationCall>> = {
  reportListings: {
    as: tesla,
    input: () => ({
      brand: tesla.id,
      listings: [modelThree],
      kind: 'UNAUTHORIZED_UNDISCLOSED',
      explanation: 'We did not authorise this seller.',
      goodFaith: true,
    }),
    answers: 'ReportReceipt',
  },
  reportPromotion: {
    as: tesla,
    input: () => ({
      brand: tesla.id,
      campaign: 'cmp_model3_subsidy_2026',
      kind: 'UNENDORSED_PROMOTION',
      explanation: 'We take no part in it.',
      goodFaith: true,
    }),
    answers: 'ViolationCase',
  },
  openCase: {
    as: viewers.moderator,
    input: () => ({ listing: modelThree, kind: 'DUPLICATE_VIN', explanation: 'The photos show the car of another.' }),
    answers: 'ViolationCase',
  },
  sendNotice: { as: viewers.moderator, input: ofCase, answers: 'ViolationCase' },
  fileCounterNotice: {
    as: bargainAutos,
    input: (given) => ({ ...ofCase(given), statement: 'The car is ours.', goodFaith: true }),
    answers: 'ViolationCase',
  },
  extendMeasure: {
    as: moderators.li,
    input: (given) => ({ ...ofCase(given), reason: 'The brand sued.' }),
    answers: 'ViolationCase',
  },
  returnCounterNotice: {
    as: moderators.li,
    input: (given) => ({ ...ofCase(given), reason: 'Send the invoice.' }),
    answers: 'ViolationCase',
  },
  takeUpCase: { as: moderators.li, at: festival, input: ofCase, answers: 'ViolationCase' },
  decideCase: {
    as: moderators.li,
    at: festival,
    input: (given) => ({
      ...ofCase(given),
      outcome: 'UPHELD',
      measure: 'LABELLED',
      ground: 'INCOMPATIBLE_CONTENT',
      groundReference: 'Terms, section 4: one offer a car.',
      facts: 'The photos show the car of another listing.',
    }),
    answers: 'ViolationCase',
  },
  appealDecision: {
    as: bargainAutos,
    at: festival,
    input: (given) => ({ ...ofCase(given), statement: 'The photos are ours.' }),
    answers: 'ViolationCase',
  },
  decideAppeal: {
    as: moderators.zhao,
    at: festival,
    input: (given) => ({ ...ofCase(given), outcome: 'CONFIRMED', reasons: 'They are not.' }),
    answers: 'ViolationCase',
  },
  confirmRemedy: {
    as: tesla,
    input: ({ noticedCase }) => ({ case: noticedCase, reason: 'The marks are gone.' }),
    answers: 'ViolationCase',
  },
  withdrawCase: {
    as: tesla,
    input: ({ filedCase }) => ({ case: filedCase, reason: 'We were mistaken.' }),
    answers: 'ViolationCase',
  },
  voidCase: {
    as: viewers.moderator,
    input: ({ reportPromotion }) => ({ case: reportPromotion, reason: 'The promotion is over.' }),
    answers: 'ViolationCase',
  },
};
