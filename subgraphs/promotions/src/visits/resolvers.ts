import { isRejection } from '@marque/kit/rejection.ts';
import { typeNameOf } from '@marque/schema/kinds.ts';
import type { Resolvers } from '../generated.ts';
import type { VisitService } from './service.ts';
import { nextActions, statusAt } from './status.ts';

const resultType = { __resolveType: (result: unknown) => (isRejection(result) ? 'Rejection' : 'Appointment') } as const;

/** Resolvers of appointments. */
export const visitResolvers = (service: VisitService) =>
  ({
    Query: {
      appointment: (_, { id }, { appointments }) => appointments.load(id),
    },
    Mutation: {
      bookAppointment: (_, { input }, caller) => service.book(caller, input),
      confirmAppointment: (_, { input }, caller) => service.move(caller, input.appointment, 'CONFIRM'),
      denyAppointment: (_, { input }, caller) => service.move(caller, input.appointment, 'DENY'),
      cancelAppointment: (_, { input }, caller) => service.move(caller, input.appointment, 'CANCEL'),
      checkIn: (_, { input }, caller) => service.checkIn(caller, input),
    },
    BookAppointmentResult: resultType,
    ConfirmAppointmentResult: resultType,
    DenyAppointmentResult: resultType,
    CancelAppointmentResult: resultType,
    CheckInResult: resultType,
    Appointment: {
      __resolveReference: async ({ id }, { appointments }) => appointments.load(id),
      status: (row, _, { now }) => statusAt(row, now),
      buyer: ({ buyerId }) => buyerId,
      store: ({ storeId }) => ({ id: storeId }),
      seller: ({ sellerId }) => ({ id: sellerId }),
      listing: ({ kind, listingId }) => (listingId === null ? null : { __typename: typeNameOf(kind), id: listingId }),
      model: ({ kind, productId }) => (kind === 'CAR' && productId !== null ? { id: productId } : null),
      project: ({ kind, productId }) => (kind === 'APARTMENT' && productId !== null ? { id: productId } : null),
      checkInToken: ({ checkInToken }) => checkInToken ?? null,
      nextActions: (row, _, { viewer, now }) => nextActions(row, viewer, now),
    },
  }) satisfies Resolvers;
