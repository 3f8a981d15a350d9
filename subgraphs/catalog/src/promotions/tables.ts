import { index, instant, integer, json, table, text } from '@marque/kit/db/columns.ts';
import type { Campaign } from '@marque/schema/campaigns.ts';

/** What catalog keeps of the promotions' feed: every campaign whole, with the span that its windows lie in. */
export const campaigns = table(
  'campaigns',
  {
    id: text().primaryKey(),
    version: integer().notNull(),
    opensAt: instant().notNull(),
    closesAt: instant().notNull(),
    campaign: json<Campaign>().notNull(),
  },
  (columns) => [index('campaigns_span').on(columns.closesAt, columns.opensAt)],
);
