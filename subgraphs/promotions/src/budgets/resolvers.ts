import type { Resolvers } from '../generated.ts';
import { unlimited } from './store.ts';

/** Resolvers of what campaigns can give. */
export const budgetResolvers = {
  Campaign: {
    budget: async ({ id, currency }, _, { terms, budgets }) => {
      const [of, taken] = await Promise.all([terms.load(id), budgets.load(id)]);
      const limit = of?.total ?? null;
      if (limit === null) return null;
      const money = (minorUnits: number) => ({ minorUnits, currency });
      const { reserved, issued } = taken ?? { reserved: 0, issued: 0 };
      return {
        limit: money(limit),
        reserved: money(reserved),
        issued: money(issued),
        remaining: money(limit - reserved - issued),
      };
    },
    caps: async ({ id, currency }, _, { terms }) => {
      const { perBuyer, perUnit, perStore } = (await terms.load(id)) ?? unlimited(id);
      const money = (limit: number | null) => (limit === null ? null : { minorUnits: limit, currency });
      return { perBuyer: money(perBuyer), perUnit: money(perUnit), perStore: money(perStore) };
    },
    authorizedSellersOnly: async ({ id }, _, { terms }) => (await terms.load(id))?.authorizedSellersOnly ?? false,
  },
} satisfies Resolvers;
