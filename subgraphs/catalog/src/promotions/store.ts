import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { isListed, listed, prepared } from '@marque/kit/db/prepared.ts';
import { isOpen } from '@marque/schema/campaign-rules.ts';
import type { Campaign } from '@marque/schema/campaigns.ts';
import { sql } from 'drizzle-orm';
import { campaigns } from './tables.ts';

const readSpans = prepared('campaigns_at', (executor) =>
  executor
    .select({ id: campaigns.id, version: campaigns.version })
    .from(campaigns)
    .where(
      sql`${campaigns.closesAt} > ${sql.placeholder('now')} and ${campaigns.opensAt} <= ${sql.placeholder('now')}`,
    ),
);

/** The campaigns that run at an instant or after it. */
export const campaignsToCome = prepared('campaigns_to_come', (executor) =>
  executor
    .select({ campaign: campaigns.campaign })
    .from(campaigns)
    .where(sql`${campaigns.closesAt} > ${sql.placeholder('now')}`),
);

const readByIds = prepared('campaigns_by_ids', (executor) =>
  executor
    .select({ campaign: campaigns.campaign })
    .from(campaigns)
    .where(isListed(campaigns.id, sql.placeholder('ids'))),
);

/**
 * Makes the reader of the campaigns that run at an instant. It keeps those that it has read, and asks for one again when its
 * version has changed: as a rule a request costs one small statement.
 */
export const createCampaignReader = (reader: Executor): ((now: Instant) => Promise<readonly Campaign[]>) => {
  const known = new Map<string, Campaign>();
  return async (now) => {
    const current = await readSpans(reader, { now });
    const missing = current.filter(({ id, version }) => known.get(id)?.version !== version).map(({ id }) => id);
    if (missing.length > 0) {
      const read = await readByIds(reader, { ids: listed(missing) });
      for (const { campaign } of read) known.set(campaign.id, campaign);
    }
    return current.flatMap(({ id }) => {
      const campaign = known.get(id);
      return campaign && isOpen(campaign, now) ? [campaign] : [];
    });
  };
};
