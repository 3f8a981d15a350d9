import { envision } from '../sales.ts';
import { seller, viewers } from '../viewers.ts';
import { buick, festival, type MutationCall, wuling } from './call.ts';

const saic = seller('sel_saic_vw_shanghai');

/** What is done with campaigns and visits. */
export const promotionCalls: Readonly<Record<string, MutationCall>> = {
  createCampaign: {
    as: viewers.moderator,
    input: () => ({
      code: 'NEW-YEAR-2027',
      name: [{ language: 'en', text: 'New year' }],
      timeZone: 'Asia/Shanghai',
      currency: 'CNY',
      windows: [{ localStart: '2027-01-01T00:00', localEnd: '2027-01-04T00:00' }],
      brands: ['brd_wuling'],
      kinds: ['CAR'],
      funding: [
        { funder: 'BRAND', organization: 'brd_wuling', basisPoints: 5000 },
        { funder: 'PLATFORM', basisPoints: 5000 },
      ],
      rebateRules: [
        {
          kind: 'PRICE_TIERS',
          floor: 100_000,
          ceiling: 500_000,
          requires: ['PURCHASE'],
          tiers: [{ priceFrom: 0, amount: 200_000 }],
        },
      ],
      discounts: [{ amount: 50_000, label: [{ language: 'en', text: 'New year gift' }] }],
    }),
    answers: 'Campaign',
  },
  endorsePromotion: {
    as: wuling,
    input: ({ createCampaign }) => ({ campaign: createCampaign, state: 'ENDORSED', statement: 'We stand behind it.' }),
    answers: 'Endorsement',
  },
  bookAppointment: {
    as: viewers.buyer,
    at: festival,
    input: () => ({ store: 'sto_buick_hangzhou', listing: envision, startsAt: '2026-11-02T18:00:00+08:00' }),
    answers: 'Appointment',
  },
  confirmAppointment: {
    as: buick,
    at: festival,
    input: ({ bookAppointment }) => ({ appointment: bookAppointment }),
    answers: 'Appointment',
  },
  checkIn: {
    as: buick,
    at: festival,
    input: (given) => ({ appointment: given.bookAppointment, token: given['bookAppointment.checkInToken'] }),
    answers: 'Appointment',
  },
  denyAppointment: { as: saic, input: () => ({ appointment: 'vis_wang_anting' }), answers: 'Appointment' },
  cancelAppointment: {
    as: viewers.otherBuyer,
    input: () => ({ appointment: 'vis_wang_xixi' }),
    answers: 'Appointment',
  },
};
