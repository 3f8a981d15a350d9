import type { Database } from '@marque/kit/db/database.ts';
import type { NewId } from '@marque/kit/ids.ts';
import { reject } from '@marque/kit/rejection.ts';
import type { RequestFacts } from '@marque/kit/subgraph.ts';
import type { Campaign, CampaignWindow } from '@marque/schema/campaigns.ts';
import { termsOfInput } from '../budgets/problems.ts';
import { insertTerms } from '../budgets/store.ts';
import { askBrands } from '../endorsements/store.ts';
import type { CreateCampaignInput } from '../generated.ts';
import { firstProblem, type Refusal, roleProblem } from '../problems.ts';
import { toLocalized } from '../text.ts';
import { canonicalTimeZone, compileWindow } from './calendar.ts';
import { announceCampaign } from './events.ts';
import { campaignProblems } from './problems.ts';
import { insertCampaign } from './store.ts';

/** Who asks, and as of when. */
export type Caller = Pick<RequestFacts, 'viewer' | 'now'>;

/** What can be done with campaigns. */
export interface CampaignService {
  /** Sets up a campaign, whole or not at all, and asks its brands to take their stand. For moderators. */
  readonly create: (caller: Caller, input: CreateCampaignInput) => Promise<Campaign | Refusal>;
}

const draft = (
  input: CreateCampaignInput,
  windows: readonly CampaignWindow[],
  timeZone: string,
  newId: NewId,
): Omit<Campaign, 'createdAt' | 'version'> => ({
  id: newId('cmp'),
  code: input.code,
  name: toLocalized(input.name),
  timeZone,
  windows: windows.toSorted((a, b) => a.from - b.from),
  priority: input.priority ?? 0,
  stackingGroup: input.stackingGroup ?? null,
  currency: input.currency,
  kinds: input.kinds ?? null,
  brands: input.brands ?? null,
  models: input.models ?? null,
  projects: input.projects ?? null,
  stores: input.stores ?? null,
  sellers: input.sellers ?? null,
  funding: input.funding.map((share) => ({ ...share, organization: share.organization ?? null })),
  rebateRules: (input.rebateRules ?? []).map((rule) => ({
    ...rule,
    id: newId('rrl'),
    attributionDays: rule.attributionDays ?? 30,
    claimDays: rule.claimDays ?? 30,
    tiers: rule.tiers.map(({ priceFrom, model, project, amount }) => ({
      priceFrom: priceFrom ?? null,
      modelId: model ?? null,
      projectId: project ?? null,
      amount,
    })),
  })),
  discounts: (input.discounts ?? []).map(({ label, amount, basisPoints, reflectedInPrice }) => ({
    id: newId('dsc'),
    label: toLocalized(label),
    amount: amount ?? null,
    basisPoints: basisPoints ?? null,
    reflectedInPrice: reflectedInPrice ?? false,
  })),
  endorsements: [],
});

/** Makes the campaign service. */
export const createCampaignService = (database: Database, newId: NewId): CampaignService => ({
  create: async ({ viewer, now }, input) => {
    const timeZone = canonicalTimeZone(input.timeZone) ?? 'UTC'; // what is no zone is refused below
    const windows = input.windows.map(({ localStart, localEnd }) => compileWindow(timeZone, localStart, localEnd));
    const problem = roleProblem(viewer, 'moderator') ?? firstProblem(campaignProblems(input, windows));
    if (problem) return problem;
    const compiled = windows.filter((window) => window !== null);
    const campaign = { ...draft(input, compiled, timeZone, newId), createdAt: now, version: 1 };
    return database.transaction(async (tx) => {
      if (!(await insertCampaign(tx, campaign)))
        return reject('CODE_TAKEN', 'Another campaign has this code: choose another one', 'input.code');
      await insertTerms(tx, termsOfInput(campaign.id, input));
      await askBrands(tx, campaign.id, campaign.brands ?? [], now);
      return announceCampaign(tx, campaign.id, now);
    });
  },
});
