import type { Instant } from '@marque/kit/clock.ts';
import type { Database } from '@marque/kit/db/database.ts';
import { readPage } from '@marque/kit/graphql/connection.ts';
import { verifyEvidence } from '../evidence/verify.ts';
import { countFindings } from '../findings/find.ts';
import { pageOfFindings } from '../findings/resolvers.ts';
import type { Resolvers } from '../generated.ts';
import { verifyLog } from '../log/verify.ts';
import { countAt } from '../tallies/count.ts';
import { mayAudit } from './access.ts';
import type { SellerCount } from './count.ts';
import { pageOfSellers } from './sellers.ts';
import { byClass, priceGapsAt, sum, unendorsedAt } from './summary.ts';
import { trendUntil } from './trend.ts';

/** A brand as others know it: sellers only adds its audit, whether or not it has heard of it. */
export interface BrandReference {
  readonly id: string;
}

/** Whose audit it is, and as of when. */
export interface BrandAudit {
  readonly brandId: string;
  readonly asOf: Instant;
  /** The live listings by seller and class, counted once for all fields that ask. */
  readonly counts: () => Promise<readonly SellerCount[]>;
}

const once = <Value>(read: () => Promise<Value>): (() => Promise<Value>) => {
  let value: Promise<Value> | undefined;
  return () => (value ??= read());
};

/** Resolvers of what a brand can know of the sale of its goods. */
export const auditResolvers = (database: Database) => {
  const { reader } = database;
  return {
    Brand: {
      __resolveReference: async ({ id }) => ({ id }),
      audit: ({ id: brandId }, { at }, { viewer, now }) => {
        const asOf = at ?? now;
        if (!mayAudit(viewer, brandId)) return null;
        return { brandId, asOf, counts: once(() => countAt(reader, brandId, asOf)) };
      },
    },
    BrandAudit: {
      liveListings: async ({ counts }) => sum(await counts()),
      classes: async ({ counts }) => byClass(await counts()),
      priceGaps: ({ brandId, asOf }) => priceGapsAt(reader, brandId, asOf),
      unendorsedPromotions: ({ brandId, asOf }) => unendorsedAt(reader, brandId, asOf),
      duplicateVins: ({ brandId, asOf }) =>
        countFindings(reader, { brandId, asOf, criteria: { kind: ['DUPLICATE_VIN'], open: true } }),
      trend: (audit, { days }) => trendUntil(reader, audit, days),
      sellers: async ({ brandId, asOf, counts }, args) => {
        const audited = (await counts()).map((count) => ({ ...count, brandId, asOf }));
        return pageOfSellers(audited, readPage('audited sellers', ['integer', 'text', 'text'], args));
      },
      findings: ({ brandId, asOf }, args) => pageOfFindings(database, { brandId, asOf }, args),
      evidence: ({ brandId }) => verifyEvidence(reader, brandId),
      log: ({ brandId }) => verifyLog(reader, brandId),
    },
    AuditedSeller: {
      seller: async ({ sellerId }, _, { loaders }) => (await loaders.seller.load(sellerId)) ?? null,
    },
  } satisfies Resolvers;
};
