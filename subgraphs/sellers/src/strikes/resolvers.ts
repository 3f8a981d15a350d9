import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import { actionsOn, visibleCase } from '../cases/visible.ts';
import type { Resolvers } from '../generated.ts';
import { thresholdsAround } from './points.ts';
import { readPoints, readStrikes } from './store.ts';

const mayRead = ({ role, id }: Viewer, sellerId: string): boolean =>
  role === 'moderator' || (role === 'seller' && id === sellerId);

const mostStrikes = 100;

const recordOf = async (reader: Executor, sellerId: string, at: Instant) => {
  const points = await readPoints(reader, sellerId, at);
  return { points, ...thresholdsAround(points), strikes: await readStrikes(reader, sellerId, at, mostStrikes) };
};

/** Resolvers of strikes. */
export const strikeResolvers = (reader: Executor) =>
  ({
    Seller: {
      strikeRecord: async ({ id }, { at }, { viewer, now }) =>
        mayRead(viewer, id) ? recordOf(reader, id, at ?? now) : null,
    },
    AuditedSeller: {
      strikes: ({ brandId, sellerId, asOf }, _, { loaders }) =>
        loaders.strikePoints.load({ brandId, sellerId, at: asOf }),
    },
    Strike: {
      case: ({ caseId }, _, context) => visibleCase(caseId, context),
      nextActions: ({ caseId }, _, context) => actionsOn(caseId, ['APPEAL', 'DECIDE_APPEAL'], context),
    },
  }) satisfies Resolvers;
