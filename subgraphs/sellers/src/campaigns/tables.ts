import { integer, json, table, text } from '@marque/kit/db/columns.ts';
import type { Campaign } from '@marque/schema/campaigns.ts';

/** What sellers keeps of the promotions' feed: the newest version of every campaign, whole. */
export const campaigns = table('campaigns', {
  id: text().primaryKey(),
  version: integer().notNull(),
  campaign: json<Campaign>().notNull(),
});
