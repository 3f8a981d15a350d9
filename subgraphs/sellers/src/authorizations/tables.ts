import { index, instant, integer, json, primaryKey, serial, table, text } from '@marque/kit/db/columns.ts';
import type { OfferItemCondition, SalesChannel } from '@marque/schema/authorization.ts';
import type { AuthorizationAction, AuthorizationOrigin } from '../generated.ts';
import { sellers } from '../sellers/tables.ts';

/** What was granted. Nothing of it changes later but the version: what happened since stands in `authorization_changes`. */
export const authorizations = table(
  'authorizations',
  {
    id: text().primaryKey(),
    brandId: text().notNull(),
    sellerId: text()
      .notNull()
      .references(() => sellers.id),
    /** The brand, or the seller that passed on a part of its own. */
    grantorId: text().notNull(),
    /** The ones above it, the nearest first and the brand's own grant last; none for that one. */
    ancestors: json<readonly string[]>().notNull(),
    /** The brand's own grant at the top of its chain, which may be itself. */
    rootId: text().notNull(),
    models: json<readonly string[]>(),
    projects: json<readonly string[]>(),
    regions: json<readonly string[]>(),
    channels: json<readonly SalesChannel[]>(),
    conditions: json<readonly OfferItemCondition[]>(),
    validFrom: instant().notNull(),
    /** `forever` where it has no end. */
    validUntil: instant().notNull(),
    /** When it was granted, or asked for or offered. */
    grantedAt: instant().notNull(),
    /** How it came about. What was requested or offered counts from its approval on. */
    origin: text().$type<AuthorizationOrigin>().notNull().default('GRANT'),
    /** The first instant that is too late to answer a request or an offer; null for a grant. */
    lapsesAt: instant(),
    /** The one whose time it carries on; null where it renews none. */
    renews: text(),
    version: integer().notNull(),
  },
  (columns) => [
    index('authorizations_of_seller').on(columns.sellerId, columns.brandId),
    index('authorizations_of_brand').on(columns.brandId, columns.sellerId),
    // The lists of a brand and of a seller are walked along these, the newest first.
    index('authorizations_listed_of_brand').on(columns.brandId, columns.id),
    index('authorizations_listed_of_seller').on(columns.sellerId, columns.id),
    index('authorizations_granted_by').on(columns.grantorId, columns.id),
    index('authorizations_of_root').on(columns.rootId),
    index('authorizations_asked_for').on(columns.lapsesAt),
    index('authorizations_valid_from').on(columns.validFrom),
    index('authorizations_valid_until').on(columns.validUntil),
  ],
);

/** A row of `authorizations`. */
export type AuthorizationRow = typeof authorizations.$inferSelect;

/** What was done with authorisations after their grant. Append-only, and for each authorisation in the order of time. */
export const authorizationChanges = table(
  'authorization_changes',
  {
    position: serial(),
    authorizationId: text()
      .notNull()
      .references(() => authorizations.id),
    action: text().$type<AuthorizationAction>().notNull(),
    /** Null where none is asked for. */
    reason: text(),
    at: instant().notNull(),
    actorRole: text().notNull(),
    actorId: text().notNull(),
  },
  (columns) => [
    index('authorization_changes_of').on(columns.authorizationId, columns.position),
    index('authorization_changes_at').on(columns.at),
  ],
);

/** A row of `authorization_changes`. */
export type AuthorizationChange = typeof authorizationChanges.$inferSelect;

/** When an authorisation and every one above it are in force: half-open, apart from each other. Derived from the two tables above. */
export const authorizationPeriods = table(
  'authorization_periods',
  {
    authorizationId: text()
      .notNull()
      .references(() => authorizations.id),
    from: instant().notNull(),
    until: instant().notNull(),
  },
  (columns) => [primaryKey({ columns: [columns.authorizationId, columns.from] })],
);

/** How many commands each brand's authorisations saw. Every command counts up first, so that those of one brand go one after another. */
export const authorizationCommands = table('authorization_commands', {
  brandId: text().primaryKey(),
  count: integer().notNull(),
});
