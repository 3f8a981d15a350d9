import type { Executor } from '@marque/kit/db/database.ts';
import { prepared } from '@marque/kit/db/prepared.ts';
import type { Campaign, StandHistory } from '@marque/schema/campaigns.ts';
import { asc, type Column, eq, sql } from 'drizzle-orm';
import { stands } from '../endorsements/tables.ts';
import { campaigns, discounts, rebateRules, rebateTiers } from './tables.ts';

/** Adds a campaign with its rules and discounts. False, with nothing added, when another one has its code. */
export const insertCampaign = async (tx: Executor, campaign: Campaign): Promise<boolean> => {
  const added = await tx
    .insert(campaigns)
    .values(campaign)
    .onConflictDoNothing({ target: campaigns.code })
    .returning({ id: campaigns.id });
  if (added.length === 0) return false;
  const campaignId = campaign.id;
  const rules = campaign.rebateRules.map((rule, position) => ({ ...rule, campaignId, position }));
  if (rules.length > 0) {
    await tx.insert(rebateRules).values(rules);
    await tx
      .insert(rebateTiers)
      .values(
        rules.flatMap(({ id: ruleId, floor, ceiling, tiers }) =>
          tiers.map((tier, position) => ({ ...tier, campaignId, ruleId, position, floor, ceiling })),
        ),
      );
  }
  if (campaign.discounts.length > 0)
    await tx
      .insert(discounts)
      .values(campaign.discounts.map((discount, position) => ({ ...discount, campaignId, position })));
  return true;
};

/** Counts a campaign's version up. To be called by whoever changes anything of it, in the same transaction. */
export const touchCampaign = async (tx: Executor, id: string): Promise<void> => {
  await tx
    .update(campaigns)
    .set({ version: sql`${campaigns.version} + 1` })
    .where(eq(campaigns.id, id));
};

const versions = prepared('campaign_versions', (executor) =>
  executor.select({ sum: sql`coalesce(sum(${campaigns.version}), 0)`.mapWith(Number) }).from(campaigns),
);

/** A number that grows with every committed change of any campaign: the sum of their versions. */
export const readRevision = async (executor: Executor): Promise<number> => {
  const [row] = await versions(executor, {});
  return row?.sum ?? 0;
};

const historiesOf = (rows: readonly (typeof stands.$inferSelect)[]): StandHistory[] =>
  [...Map.groupBy(rows, ({ brandId }) => brandId)].map(([brandId, taken]) => ({
    brandId,
    stands: taken.map(({ state, statement, since }) => ({ state, statement, since })),
  }));

/**
 * Reads campaigns, the one with the given id or all of them, in five statements. What belongs to a campaign is read after
 * it, and was there when it was: so each one is whole even when others are set up meanwhile.
 */
export const readCampaigns = async (executor: Executor, id?: string): Promise<Campaign[]> => {
  const asked = (column: Column) => (id === undefined ? undefined : eq(column, id));
  const rows = await executor.select().from(campaigns).where(asked(campaigns.id));
  const rules = await executor
    .select()
    .from(rebateRules)
    .where(asked(rebateRules.campaignId))
    .orderBy(asc(rebateRules.position));
  const tiers = await executor
    .select()
    .from(rebateTiers)
    .where(asked(rebateTiers.campaignId))
    .orderBy(asc(rebateTiers.position));
  const cuts = await executor
    .select()
    .from(discounts)
    .where(asked(discounts.campaignId))
    .orderBy(asc(discounts.position));
  const taken = await executor.select().from(stands).where(asked(stands.campaignId)).orderBy(asc(stands.id));

  const tiersOf = Map.groupBy(tiers, ({ ruleId }) => ruleId);
  const rulesOf = Map.groupBy(rules, ({ campaignId }) => campaignId);
  const discountsOf = Map.groupBy(cuts, ({ campaignId }) => campaignId);
  const standsOf = Map.groupBy(taken, ({ campaignId }) => campaignId);
  return rows.map((row) => ({
    ...row,
    rebateRules: (rulesOf.get(row.id) ?? []).map(({ campaignId, position, ...rule }) => ({
      ...rule,
      tiers: (tiersOf.get(rule.id) ?? []).map(({ priceFrom, modelId, projectId, amount }) => ({
        priceFrom,
        modelId,
        projectId,
        amount,
      })),
    })),
    discounts: (discountsOf.get(row.id) ?? []).map(({ campaignId, position, ...discount }) => discount),
    endorsements: historiesOf(standsOf.get(row.id) ?? []),
  }));
};
