import { index, instant, primaryKey, serial, table, text } from '@marque/kit/db/columns.ts';
import type { EndorsementState } from '@marque/schema/campaigns.ts';
import { campaigns } from '../campaigns/tables.ts';

/** The newest stand of each brand on each campaign: what decides whether the next one is allowed. */
export const endorsements = table(
  'endorsements',
  {
    campaignId: text()
      .notNull()
      .references(() => campaigns.id),
    brandId: text().notNull(),
    state: text().$type<EndorsementState>().notNull(),
    since: instant().notNull(),
  },
  (columns) => [primaryKey({ columns: [columns.campaignId, columns.brandId] })],
);

/** Every stand ever taken, appended only. */
export const stands = table(
  'stands',
  {
    id: serial(),
    campaignId: text()
      .notNull()
      .references(() => campaigns.id),
    brandId: text().notNull(),
    state: text().$type<EndorsementState>().notNull(),
    statement: text(),
    since: instant().notNull(),
  },
  (columns) => [index('stands_of_campaign').on(columns.campaignId)],
);
