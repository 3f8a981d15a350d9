import { flag, index, integer, json, table, text } from '@marque/kit/db/columns.ts';
import type { Localized, SellerChanged, SellerKind } from '@marque/schema/events.ts';

/** Whoever sells. */
export const sellers = table(
  'sellers',
  {
    id: text().primaryKey(),
    name: json<Localized>().notNull(),
    /** The name that lists are sorted by: the English one where there is one, in lower case. */
    sortName: text().notNull(),
    kind: text().$type<SellerKind>().notNull(),
    legalName: text().notNull(),
    /** Null for companies that are not Chinese. */
    unifiedSocialCreditCode: text(),
    verified: flag().notNull(),
    status: text().$type<SellerChanged['status']>().notNull(),
    version: integer().notNull(),
  },
  (columns) => [index('sellers_by_name').on(columns.sortName, columns.id)],
);

/** A row of `sellers`. */
export type SellerRow = typeof sellers.$inferSelect;
