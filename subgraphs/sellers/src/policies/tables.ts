import { flag, index, instant, serial, table, text } from '@marque/kit/db/columns.ts';
import type { EndorsementRequirement, Jurisdiction } from '../generated.ts';

/** The policies that brands had. Append-only: the last one that has begun holds. */
export const brandPolicies = table(
  'brand_policies',
  {
    position: serial(),
    brandId: text().notNull(),
    jurisdiction: text().$type<Jurisdiction>().notNull(),
    endorsementRequired: text().$type<EndorsementRequirement>().notNull(),
    guidePricePublic: flag().notNull(),
    since: instant().notNull(),
  },
  (columns) => [
    index('brand_policies_of').on(columns.brandId, columns.position),
    index('brand_policies_since').on(columns.since),
  ],
);

/** A row of `brand_policies`. */
export type BrandPolicyRow = typeof brandPolicies.$inferSelect;
