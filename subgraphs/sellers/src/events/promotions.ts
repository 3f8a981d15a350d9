import { systemClock } from '@marque/kit/clock.ts';
import type { Database } from '@marque/kit/db/database.ts';
import { type Consumer, createConsumer } from '@marque/kit/events/consumer.ts';
import type { PromotionsEvents } from '@marque/schema/events.ts';
import { keepCampaign } from '../campaigns/store.ts';
import { detectCampaign } from '../findings/detect.ts';
import { lockAudit } from '../findings/lock.ts';

/** Keeps what sellers needs to know of promotions: the campaigns with the stands of brands. */
export const createPromotionsConsumer = (database: Database): Consumer =>
  createConsumer<PromotionsEvents>({
    database,
    producer: 'promotions',
    handlers: {
      'purchase.changed': async () => undefined, // a sale shows in the listing's own status
      'campaign.changed': async (tx, campaign, { at }) => {
        for (const { brandId } of campaign.endorsements) await lockAudit(tx, brandId);
        if (await keepCampaign(tx, campaign)) await detectCampaign(tx, campaign, at);
      },
    },
    clock: systemClock,
  });
