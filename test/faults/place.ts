import { isRejection } from '@marque/kit/rejection.ts';
import type { SubgraphOptions } from '@marque/kit/subgraph.ts';
import type { CreateCampaignInput } from '@marque/promotions/generated.ts';
import { emptyPlace } from '@marque/promotions/testing/promotions.ts';
import { buy, openRebates, purchaseOf, setUp } from '@marque/promotions/testing/rebates.ts';
import { claim, type Rebates } from '@marque/promotions/testing/rebates-of.ts';

/** A campaign of RMB 2,000 a purchase, and so many purchases that nobody claimed; goes when the test ends. */
export const openSales = async (
  purchases: number,
  campaign: Partial<CreateCampaignInput> = {},
  options: Partial<SubgraphOptions> = {},
): Promise<{ readonly place: SubgraphOptions; readonly rebates: Rebates }> => {
  const place = { ...(await emptyPlace()), ...options };
  const rebates = await openRebates(place);
  await setUp(rebates, campaign);
  await buy(
    rebates,
    Array.from({ length: purchases }, (_, number) => purchaseOf(number)),
  );
  return { place, rebates };
};

/** What a claim of a numbered purchase comes to: the claim's id, or the code of the refusal. */
export const outcomeOf = async (rebates: Rebates, number: number): Promise<string> => {
  const answer = await claim(rebates, number);
  return isRejection(answer) ? answer.code : answer.id;
};
