import type { Instant } from '@marque/kit/clock.ts';
import { forever } from '@marque/kit/clock.ts';
import type { Database } from '@marque/kit/db/database.ts';
import { type Connection, readPage, toConnection } from '@marque/kit/graphql/connection.ts';
import { badInput } from '@marque/kit/graphql/problems.ts';
import { isId } from '@marque/kit/text.ts';
import { isRegion } from '@marque/schema/regions.ts';
import DataLoader from 'dataloader';
import { mayAudit } from '../audit/access.ts';
import { readCampaigns } from '../campaigns/store.ts';
import type { Context } from '../context.ts';
import type { BrandAuditFindingsArgs, Resolvers } from '../generated.ts';
import { profiles } from '../jurisdictions/profiles.ts';
import { referenceTo } from '../listings/resolvers.ts';
import { readListingsAt } from '../listings/store.ts';
import { policyAt } from '../policies/store.ts';
import { findingActions } from './actions.ts';
import { captureEvidence } from './capture.ts';
import { countFindings, type FindingCriteria, findingOrder, readFindings, type Sought } from './find.ts';
import { findingIdOf, positionOfFinding } from './id.ts';
import { partsOfGap } from './price-gap.ts';
import { readFindingsAt } from './store.ts';
import type { FindingRow } from './tables.ts';

/** A finding as of an instant. */
export interface Finding extends FindingRow {
  readonly asOf: Instant;
}

/** A page of findings, and what it is a page of. */
export interface FindingList extends Connection<Finding> {
  readonly sought: Sought;
}

const mostRegions = 100;

/** Refuses criteria that are none. Throws `BAD_USER_INPUT`. */
export const checkCriteria = ({ region, seller }: FindingCriteria): void => {
  if (seller && !seller.every(isId)) throw badInput('Send ids that the API gave', 'filter.seller');
  if (!region) return;
  if (region.length > mostRegions) throw badInput(`Ask for at most ${mostRegions} regions`, 'filter.region');
  if (!region.every(isRegion))
    throw badInput('Write a region as ISO 3166 has it, such as CN or CN-SH', 'filter.region');
};

/** A page of a brand's findings as of an instant. Throws `BAD_USER_INPUT` for what is no filter or page. */
export const pageOfFindings = async (
  { reader }: Pick<Database, 'reader'>,
  { brandId, asOf }: Pick<Sought, 'brandId' | 'asOf'>,
  { filter, ...args }: Partial<BrandAuditFindingsArgs>,
): Promise<FindingList> => {
  const sought: Sought = { brandId, asOf, criteria: filter ?? {} };
  checkCriteria(sought.criteria);
  const page = readPage('findings', findingOrder.shape, args);
  const rows = await readFindings(reader, sought, page);
  const shown = rows.map((row) => ({ ...row, asOf }));
  return { ...toConnection(page, shown, findingOrder.keyOf), sought };
};

const visibleFinding = async (
  { reader }: Pick<Database, 'reader'>,
  id: string,
  { viewer, now }: Context,
): Promise<Finding | null> => {
  const position = positionOfFinding(id);
  const [row] = position === null ? [] : await readFindingsAt(reader, [position]);
  return row && row.detectedAt <= now && mayAudit(viewer, row.brandId) ? { ...row, asOf: now } : null;
};

const reference = async (id: string | null, { loaders }: Context) => {
  const listing = id === null ? undefined : await loaders.listing.load(id);
  return listing ? referenceTo(listing) : null;
};

/** Loads evidence that is still to be captured, all of a request at once. */
const createCapture = (database: Database) => {
  const loaders = new WeakMap<Context, DataLoader<number, number | undefined>>();
  return (context: Context, position: number) => {
    const known = loaders.get(context);
    const loader =
      known ??
      new DataLoader(async (positions) => {
        const captured = await captureEvidence(database, positions, context.now);
        return positions.map((one) => captured.get(one));
      });
    if (!known) loaders.set(context, loader);
    return loader.load(position);
  };
};

/** Whether a case can be opened for a finding, by the law that its brand's policy names at an instant. */
const isEnforceable = async ({ kind, brandId }: FindingRow, at: Instant, { loaders }: Context): Promise<boolean> =>
  kind !== 'PRICE_GAP' ||
  profiles[policyAt(brandId, await loaders.policies.load(brandId), at).jurisdiction].enforcesPrices;

/** Resolvers of findings. */
export const findingResolvers = (database: Database) => {
  const capture = createCapture(database);
  return {
    Query: { finding: (_, { id }, context) => visibleFinding(database, id, context) },
    FindingConnection: { totalCount: ({ sought }) => countFindings(database.reader, sought) },
    Finding: {
      __resolveReference: ({ id }, context) => visibleFinding(database, id, context),
      id: ({ position }) => findingIdOf(position),
      resolvedAt: ({ resolvedAt, asOf }) => (resolvedAt > asOf || resolvedAt === forever ? null : resolvedAt),
      enforceable: (finding, _, context) => isEnforceable(finding, finding.asOf, context),
      nextActions: async (finding, _, context) =>
        findingActions(finding, await isEnforceable(finding, context.now, context), context),
      brand: ({ brandId: id }) => ({ id }),
      seller: async ({ sellerId }, _, { loaders }) => (await loaders.seller.load(sellerId)) ?? null,
      listing: ({ listingId }, _, context) => reference(listingId, context),
      rival: ({ rivalId }, _, context) => reference(rivalId, context),
      campaign: ({ campaignId: id }) => (id === null ? null : { id }),
      priceGap: async ({ kind, listingId, gap, currency, detectedAt, resolvedAt, asOf }) => {
        if (kind !== 'PRICE_GAP' || gap === null || currency === null) return null;
        const at = Math.max(detectedAt, Math.min(asOf, resolvedAt - 1));
        const listing = (await readListingsAt(database.reader, [listingId], at)).get(listingId);
        const parts = listing ? partsOfGap(listing, await readCampaigns(database.reader), at) : [];
        return { amount: { minorUnits: gap, currency }, parts: parts.map((part) => ({ ...part, currency })) };
      },
      evidence: async ({ position, evidence }, _, context) => {
        const number = evidence ?? (await capture(context, position));
        return number === undefined ? null : ((await context.loaders.evidence.load(number)) ?? null);
      },
    },
    PriceGapPart: {
      amount: ({ amount: minorUnits, currency }) => ({ minorUnits, currency }),
      campaign: ({ campaign }) => campaign && { id: campaign.id },
    },
  } satisfies Resolvers;
};
