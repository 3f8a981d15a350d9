import { isRejection } from '@marque/kit/rejection.ts';
import { typeNameOf } from '@marque/schema/kinds.ts';
import type { Resolvers } from '../generated.ts';
import type { PurchaseService } from './service.ts';
import { nextActions } from './status.ts';

const resultType = { __resolveType: (result: unknown) => (isRejection(result) ? 'Rejection' : 'Purchase') } as const;

/** Resolvers of purchases. */
export const purchaseResolvers = (service: PurchaseService) =>
  ({
    Query: {
      purchase: (_, { id }, { purchases }) => purchases.load(id),
    },
    Mutation: {
      recordPurchase: (_, { input }, caller) => service.record(caller, input),
      verifyPurchase: (_, { input }, caller) => service.verify(caller, input.purchase),
      rejectPurchase: (_, { input }, caller) => service.reject(caller, input),
      markDelivered: (_, { input }, caller) => service.deliver(caller, input),
      unwindPurchase: (_, { input }, caller) => service.unwind(caller, input),
    },
    RecordPurchaseResult: resultType,
    VerifyPurchaseResult: resultType,
    RejectPurchaseResult: resultType,
    MarkDeliveredResult: resultType,
    UnwindPurchaseResult: resultType,
    Purchase: {
      __resolveReference: async ({ id }, { purchases }) => purchases.load(id),
      listing: ({ kind, listingId }) => ({ __typename: typeNameOf(kind), id: listingId }),
      vin: ({ kind, unitKey }) => (kind === 'CAR' ? unitKey : null),
      unit: ({ kind, unitKey }) => (kind === 'APARTMENT' ? unitKey.slice(unitKey.indexOf('/') + 1) : null),
      store: ({ storeId }) => ({ id: storeId }),
      seller: ({ sellerId }) => ({ id: sellerId }),
      buyer: ({ buyerId }) => buyerId,
      visit: ({ visitId }, _, { appointments }) => (visitId === null ? null : appointments.load(visitId)),
      amount: ({ amount, currency }) => ({ minorUnits: amount, currency }),
      nextActions: (row, _, { viewer }) => nextActions(row, viewer),
    },
  }) satisfies Resolvers;
