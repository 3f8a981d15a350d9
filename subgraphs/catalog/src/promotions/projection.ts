import type { Clock } from '@marque/kit/clock.ts';
import type { Database } from '@marque/kit/db/database.ts';
import { type Consumer, createConsumer } from '@marque/kit/events/consumer.ts';
import type { PromotionsEvents } from '@marque/schema/events.ts';
import { lt } from 'drizzle-orm';
import { keepSale } from '../sales/projection.ts';
import { campaigns } from './tables.ts';

/** The consumer that keeps catalog's projection of the promotions' feed: the newest version of each campaign, and what is sold. */
export const createCampaignsConsumer = (options: { database: Database; clock: Clock }): Consumer =>
  createConsumer<PromotionsEvents>({
    ...options,
    producer: 'promotions',
    kept: {
      'purchase.changed': null, // what it does to a listing is done once
      'campaign.changed': { key: campaigns.id, version: campaigns.version },
    },
    handlers: {
      'purchase.changed': keepSale,
      'campaign.changed': async (tx, campaign) => {
        const { id, version, windows } = campaign;
        const kept = {
          version,
          opensAt: Math.min(...windows.map(({ from }) => from)),
          closesAt: Math.max(...windows.map(({ until }) => until)),
          campaign,
        };
        await tx
          .insert(campaigns)
          .values({ id, ...kept })
          .onConflictDoUpdate({ target: campaigns.id, set: kept, setWhere: lt(campaigns.version, version) });
      },
    },
  });
