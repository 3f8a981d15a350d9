import type { Executor } from '@marque/kit/db/database.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import type { Resolvers } from '../generated.ts';
import { readStanding } from './store.ts';

const mayRead = ({ role, id }: Viewer, brandId: string): boolean =>
  role === 'moderator' || (role === 'brand' && id === brandId);

/** Resolvers of a brand's standing as a reporter. */
export const standingResolvers = (reader: Executor) =>
  ({
    Brand: {
      reporterStanding: async ({ id }, { at }, { viewer, now }) =>
        mayRead(viewer, id) ? readStanding(reader, id, at ?? now) : null,
    },
  }) satisfies Resolvers;
