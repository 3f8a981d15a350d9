import {
  check,
  flag,
  index,
  instant,
  integer,
  json,
  minorUnits,
  primaryKey,
  table,
  text,
  uniqueIndex,
} from '@marque/kit/db/columns.ts';
import type { CampaignWindow, Funding, RebateRequirement, RebateRule } from '@marque/schema/campaigns.ts';
import type { Localized } from '@marque/schema/events.ts';
import type { ListingKind } from '@marque/schema/kinds.ts';
import { sql } from 'drizzle-orm';

/** When a campaign runs, for what, and who pays. Lists of ids that are null restrict nothing; all lists are read whole. */
export const campaigns = table(
  'campaigns',
  {
    id: text().primaryKey(),
    code: text().notNull(),
    name: json<Localized>().notNull(),
    timeZone: text().notNull(),
    windows: json<readonly CampaignWindow[]>().notNull(),
    priority: integer().notNull(),
    stackingGroup: text(),
    currency: text().notNull(),
    kinds: json<readonly ListingKind[]>(),
    brands: json<readonly string[]>(),
    models: json<readonly string[]>(),
    projects: json<readonly string[]>(),
    stores: json<readonly string[]>(),
    sellers: json<readonly string[]>(),
    funding: json<readonly Funding[]>().notNull(),
    createdAt: instant().notNull(),
    version: integer().notNull(),
  },
  (columns) => [
    uniqueIndex('campaigns_code').on(columns.code),
    // Every request sums the versions up: from here, not from rows with long lists in them.
    index('campaigns_versions').on(columns.version),
  ],
);

/** The rebates of campaigns. */
export const rebateRules = table(
  'rebate_rules',
  {
    id: text().primaryKey(),
    campaignId: text()
      .notNull()
      .references(() => campaigns.id),
    position: integer().notNull(),
    kind: text().$type<RebateRule['kind']>().notNull(),
    floor: minorUnits().notNull(),
    ceiling: minorUnits().notNull(),
    requires: json<readonly RebateRequirement[]>().notNull(),
    attributionDays: integer().notNull(),
    claimDays: integer().notNull(),
  },
  (columns) => [
    index('rebate_rules_of_campaign').on(columns.campaignId, columns.position),
    check('rebate_rules_bounds', sql`0 < floor and floor <= ceiling`),
  ],
);

/** The steps of rebate rules, each with its rule's bounds, so that the database itself keeps amounts inside them. */
export const rebateTiers = table(
  'rebate_tiers',
  {
    campaignId: text()
      .notNull()
      .references(() => campaigns.id),
    ruleId: text()
      .notNull()
      .references(() => rebateRules.id),
    position: integer().notNull(),
    priceFrom: minorUnits(),
    modelId: text(),
    projectId: text(),
    floor: minorUnits().notNull(),
    amount: minorUnits().notNull(),
    ceiling: minorUnits().notNull(),
  },
  (columns) => [
    primaryKey({ columns: [columns.ruleId, columns.position] }),
    index('rebate_tiers_of_campaign').on(columns.campaignId),
    check('rebate_tiers_bounds', sql`0 < floor and floor <= amount and amount <= ceiling`),
    check(
      'rebate_tiers_subject',
      sql`case when price_from is null then 0 else 1 end + case when model_id is null then 0 else 1 end + case when project_id is null then 0 else 1 end = 1`,
    ),
  ],
);

/** The plain price cuts of campaigns. */
export const discounts = table(
  'discounts',
  {
    id: text().primaryKey(),
    campaignId: text()
      .notNull()
      .references(() => campaigns.id),
    position: integer().notNull(),
    label: json<Localized>().notNull(),
    amount: minorUnits(),
    basisPoints: integer(),
    reflectedInPrice: flag().notNull(),
  },
  (columns) => [
    index('discounts_of_campaign').on(columns.campaignId, columns.position),
    check('discounts_one_form', sql`(amount is null) <> (basis_points is null)`),
    check('discounts_size', sql`coalesce(amount, 1) > 0 and coalesce(basis_points, 1) between 1 and 9999`),
  ],
);
