import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import type { Resolvers } from '../generated.ts';
import { verifyLog } from '../log/verify.ts';

/** A brand as others know it: sellers only adds its audit, whether or not it has heard of it. */
export interface BrandReference {
  readonly id: string;
}

/** Whose audit it is, and as of when. */
export interface BrandAudit {
  readonly brandId: string;
  readonly asOf: Instant;
}

const mayAudit = ({ role, id }: Viewer, brandId: string): boolean =>
  role === 'moderator' || (role === 'brand' && id === brandId);

/** Resolvers of what a brand can know of the sale of its goods. */
export const auditResolvers = (reader: Executor) =>
  ({
    Brand: {
      __resolveReference: async ({ id }) => ({ id }),
      audit: ({ id: brandId }, { at }, { viewer, now }) =>
        mayAudit(viewer, brandId) ? { brandId, asOf: at ?? now } : null,
    },
    BrandAudit: { log: ({ brandId }) => verifyLog(reader, brandId) },
  }) satisfies Resolvers;
