import { type Page, readPage, toConnection } from '@marque/kit/graphql/connection.ts';
import { inLanguage } from '@marque/kit/graphql/language.ts';
import type { Money } from '@marque/kit/graphql/money.ts';
import { badInput } from '@marque/kit/graphql/problems.ts';
import { isRejection } from '@marque/kit/rejection.ts';
import { isOpen } from '@marque/schema/campaign-rules.ts';
import type { Campaign, Discount } from '@marque/schema/campaigns.ts';
import { endorsementsAt } from '../endorsements/endorsement.ts';
import type { Resolvers } from '../generated.ts';
import { compareKeys, keyOf } from './book.ts';
import type { CampaignService } from './service.ts';

/** A discount whose fixed cut carries its currency. */
export type PricedDiscount = Omit<Discount, 'amount'> & { readonly amount: Money | null };

const references = (ids: readonly string[] | null) => ids?.map((id) => ({ id })) ?? null;

/** The page's campaigns and one more, in reading order, of all of them in the order of the book. */
const pageOf = (all: readonly Campaign[], { start, backward, size }: Page): Campaign[] =>
  (backward ? all.toReversed() : all)
    .filter((campaign) => !start || compareKeys(keyOf(campaign), start) * (backward ? -1 : 1) > 0)
    .slice(0, size + 1);

/** Resolvers of campaigns: read from the book, which holds them all. */
export const campaignResolvers = (service: CampaignService) =>
  ({
    Query: {
      campaign: async (_, { code, id }, { book }) => {
        if ((code == null) === (id == null))
          throw badInput('Give `code` or `id`, one of them', id == null ? 'code' : 'id');
        const { byCode, byId } = await book();
        return (code == null ? byId.get(id ?? '') : byCode.get(code)) ?? null;
      },
      campaigns: async (_, args, { book }) => {
        const page = readPage('campaigns', ['integer', 'text'], args);
        const { all } = await book();
        return toConnection(page, pageOf(all, page), keyOf);
      },
    },
    Mutation: {
      createCampaign: (_, { input }, caller) => service.create(caller, input),
    },
    CreateCampaignResult: {
      __resolveType: (result) => (isRejection(result) ? 'Rejection' : 'Campaign'),
    },
    Campaign: {
      __resolveReference: async (reference, { book }) => {
        const { byCode, byId } = await book();
        return ('id' in reference ? byId.get(reference.id) : byCode.get(reference.code)) ?? null;
      },
      name: ({ name }, { language }) => inLanguage(name, language) ?? '',
      activeNow: (campaign, _, { now }) => isOpen(campaign, now),
      brands: ({ brands }) => references(brands),
      models: ({ models }) => references(models),
      projects: ({ projects }) => references(projects),
      stores: ({ stores }) => references(stores),
      sellers: ({ sellers }) => references(sellers),
      endorsements: (campaign, _, { now }) => endorsementsAt(campaign, now),
      rebateRules: ({ rebateRules, currency }) =>
        rebateRules.map((rule) => ({
          ...rule,
          floor: { minorUnits: rule.floor, currency },
          ceiling: { minorUnits: rule.ceiling, currency },
          tiers: rule.tiers.map(({ priceFrom, modelId, projectId, amount }) => ({
            priceFrom: priceFrom === null ? null : { minorUnits: priceFrom, currency },
            model: modelId === null ? null : { id: modelId },
            project: projectId === null ? null : { id: projectId },
            amount: { minorUnits: amount, currency },
          })),
        })),
      discounts: ({ discounts, currency }) =>
        discounts.map((discount) => ({
          ...discount,
          amount: discount.amount === null ? null : { minorUnits: discount.amount, currency },
        })),
    },
    CampaignWindow: {
      startsAt: ({ from }) => from,
      endsAt: ({ until }) => until,
    },
    Discount: {
      label: ({ label }, { language }) => inLanguage(label, language) ?? '',
    },
  }) satisfies Resolvers;
