import { reject } from '@marque/kit/rejection.ts';
import type { CreateCampaignInput } from '../generated.ts';
import type { Problems } from '../problems.ts';
import type { Terms } from './tables.ts';

/** What is wrong with the budget and caps of a new campaign. */
export function* budgetProblems({ budget, caps }: CreateCampaignInput): Problems {
  const limits = {
    budget,
    'caps.perBuyer': caps?.perBuyer,
    'caps.perUnit': caps?.perUnit,
    'caps.perStore': caps?.perStore,
  };
  for (const [field, limit] of Object.entries(limits))
    if (limit === 0)
      yield reject('INVALID_AMOUNT', 'A limit is at least 1 minor unit: leave it out for none', `input.${field}`);
}

/** The terms that a new campaign asks for. */
export const termsOfInput = (campaignId: string, input: CreateCampaignInput): Terms => ({
  campaignId,
  total: input.budget ?? null,
  perBuyer: input.caps?.perBuyer ?? null,
  perUnit: input.caps?.perUnit ?? null,
  perStore: input.caps?.perStore ?? null,
  reviewAbove: input.reviewAbove ?? null,
  authorizedSellersOnly: input.authorizedSellersOnly ?? false,
});
