import type { Executor } from '@marque/kit/db/database.ts';
import { type Connection, readPage, toConnection } from '@marque/kit/graphql/connection.ts';
import { inLanguage } from '@marque/kit/graphql/language.ts';
import { badInput } from '@marque/kit/graphql/problems.ts';
import { isId } from '@marque/kit/text.ts';
import type { Context } from '../context.ts';
import type { QueryViolationCasesArgs, Resolvers, ViolationCaseFilter } from '../generated.ts';
import { referenceTo } from '../listings/resolvers.ts';
import { type CaseCriteria, caseKey, countCases, findCases } from './search.ts';
import type { CaseService } from './service.ts';
import { appealableUntil, type CaseRecord, possibleActions, statusAt } from './states.ts';
import { completeCases } from './store.ts';
import { answerCase, visibleCase } from './visible.ts';

/** A page of cases, and what it is a page of. */
export interface CaseList extends Connection<CaseRecord> {
  readonly criteria: CaseCriteria;
}

/** Refuses ids that can be none. Throws `BAD_USER_INPUT`. */
export const checkIds = ({ brand, seller, listing }: ViolationCaseFilter): void => {
  for (const [field, id] of Object.entries({ brand, seller, listing }))
    if (id != null && !isId(id)) throw badInput('Send an id that the API gave', `filter.${field}`);
};

const list =
  (reader: Executor) =>
  async (_: unknown, { filter, ...args }: QueryViolationCasesArgs, { viewer, now: at }: Context): Promise<CaseList> => {
    const page = readPage('violationCases', ['text'], args);
    checkIds(filter ?? {});
    const criteria = { filter: filter ?? {}, viewer, at };
    const rows = await completeCases(reader, await findCases(reader, criteria, page));
    return { ...toConnection(page, rows, caseKey), criteria };
  };

const reporter = async ({ reporterRole, reporterId, brandId }: CaseRecord, _: unknown, { loaders }: Context) => {
  // Which of its moderators opened a case is the platform's own matter.
  if (reporterRole === 'moderator') return { id: 'platform', name: null };
  const brand = await loaders.brand.load(brandId);
  return { id: reporterId, name: brand ? inLanguage(brand.name) : null };
};

/** Resolvers of cases. */
export const caseResolvers = (reader: Executor, { confirmRemedy, withdraw, makeVoid }: CaseService) =>
  ({
    Query: {
      violationCase: (_, { id }, context) => visibleCase(id, context),
      violationCases: list(reader),
    },
    Mutation: {
      confirmRemedy: (_, { input }, context) => answerCase(confirmRemedy(context, input), context),
      withdrawCase: (_, { input }, context) => answerCase(withdraw(context, input), context),
      voidCase: (_, { input }, context) => answerCase(makeVoid(context, input), context),
    },
    Finding: {
      case: async ({ listingId, kind, asOf }, _, context) => {
        const cases = await context.loaders.casesOfListing.load(listingId);
        const newest = cases.findLast((row) => row.kind === kind && row.openedAt <= asOf);
        return newest ? visibleCase(newest.id, context) : null;
      },
    },
    ViolationCaseConnection: { totalCount: ({ criteria }) => countCases(reader, criteria) },
    ViolationCase: {
      __resolveReference: async ({ id }, context) => visibleCase(id, context),
      status: (record, _, { now }) => statusAt(record, now),
      brand: ({ brandId: id }) => ({ id }),
      reporter,
      respondent: async ({ sellerId }, _, { loaders }) =>
        sellerId === null ? null : ((await loaders.seller.load(sellerId)) ?? null),
      listing: async ({ listingId }, _, { loaders }) => {
        const listing = listingId === null ? undefined : await loaders.listing.load(listingId);
        return listing ? referenceTo(listing) : null;
      },
      campaign: ({ campaignId: id }) => (id === null ? null : { id }),
      evidence: async ({ evidence }, _, { loaders }) =>
        evidence === null ? null : ((await loaders.evidence.load(evidence)) ?? null),
      counterNotices: ({ counterNotices }) => [...counterNotices],
      appeal: ({ appeal }) => appeal ?? null,
      appealableUntil,
      history: async ({ id }, _, { loaders }) => [...(await loaders.history.load(id))],
      nextActions: (record, _, { viewer, now }) => possibleActions(record, viewer, now),
    },
  }) satisfies Resolvers;
