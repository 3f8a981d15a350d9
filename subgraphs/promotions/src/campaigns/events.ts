import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { appendEvents } from '@marque/kit/events/outbox.ts';
import type { Campaign } from '@marque/schema/campaigns.ts';
import type { PromotionsEvents } from '@marque/schema/events.ts';
import { readCampaigns } from './store.ts';

/** Tells the change feed of a campaign as this transaction leaves it, and gives it. Throws when there is none. */
export const announceCampaign = async (tx: Executor, id: string, at: Instant): Promise<Campaign> => {
  const [campaign] = await readCampaigns(tx, id);
  if (!campaign) throw new Error(`There is no campaign ${id} to tell of`);
  await appendEvents<PromotionsEvents>(tx, [
    { aggregateType: 'campaign', aggregateId: id, type: 'campaign.changed', payload: campaign, at },
  ]);
  return campaign;
};
