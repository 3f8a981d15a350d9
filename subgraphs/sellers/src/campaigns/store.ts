import type { Executor } from '@marque/kit/db/database.ts';
import { isListed, listed, prepared } from '@marque/kit/db/prepared.ts';
import type { Campaign } from '@marque/schema/campaigns.ts';
import { lt, sql } from 'drizzle-orm';
import { campaigns } from './tables.ts';

const readSpans = prepared('campaign_versions', (executor) =>
  executor.select({ id: campaigns.id, version: campaigns.version }).from(campaigns),
);

const readByIds = prepared('campaigns_by_ids', (executor) =>
  executor
    .select({ campaign: campaigns.campaign })
    .from(campaigns)
    .where(isListed(campaigns.id, sql.placeholder('ids'))),
);

/** Campaigns that were read before, by their ids: nothing of one changes while its version stays. Shared by all databases of the process. */
const known = new WeakMap<Executor, Map<string, Campaign>>();

/** All campaigns, those that are over among them. One that was read before is parsed again only when its version has changed. */
export const readCampaigns = async (executor: Executor): Promise<readonly Campaign[]> => {
  const kept = known.get(executor) ?? new Map<string, Campaign>();
  known.set(executor, kept);
  const current = await readSpans(executor, {});
  const missing = current.filter(({ id, version }) => kept.get(id)?.version !== version).map(({ id }) => id);
  if (missing.length > 0)
    for (const { campaign } of await readByIds(executor, { ids: listed(missing) })) kept.set(campaign.id, campaign);
  return current.flatMap(({ id }) => kept.get(id) ?? []);
};

/** Keeps what promotions say of a campaign. Null, with nothing changed, where something as new is known already. */
export const keepCampaign = async (tx: Executor, campaign: Campaign): Promise<Campaign | null> => {
  const { id, version } = campaign;
  const [kept] = await tx
    .insert(campaigns)
    .values({ id, version, campaign })
    .onConflictDoUpdate({ target: campaigns.id, set: { version, campaign }, setWhere: lt(campaigns.version, version) })
    .returning({ id: campaigns.id });
  return kept ? campaign : null;
};
