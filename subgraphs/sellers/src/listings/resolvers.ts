import { kindResolvers, type ListingTypeName, typeNameOf } from '@marque/schema/kinds.ts';
import { isOpen, maySee } from '../cases/states.ts';
import type { Context } from '../context.ts';
import { enforcementAt } from '../enforcements/current.ts';
import type { ListingAuthorizationArgs, Resolvers } from '../generated.ts';
import { rightOf } from './right.ts';
import type { ListingFacts } from './tables.ts';

/** A listing as others know it: sellers only adds fields to it, whether or not it has heard of it. */
export interface ListingReference {
  readonly __typename: ListingTypeName;
  readonly id: string;
}

/** The reference to a listing that sellers knows, under its concrete type. */
export const referenceTo = ({ id, kind }: ListingFacts): ListingReference => ({ __typename: typeNameOf(kind), id });

const authorization = async (
  { id }: ListingReference,
  { at }: Partial<ListingAuthorizationArgs>,
  { loaders, now }: Context,
) => {
  const listing = await loaders.listing.load(id);
  if (!listing) return null;
  const granted = await loaders.granted.load(listing);
  const withPeriods = granted.map(async (row) => ({ ...row, periods: await loaders.periods.load(row.id) }));
  return rightOf(listing, await Promise.all(withPeriods), at ?? now);
};

const enforcement = async ({ id }: ListingReference, _: unknown, { loaders, now }: Context) => {
  const [listing, orders] = await Promise.all([loaders.listing.load(id), loaders.enforcements.load(id)]);
  return listing ? enforcementAt(orders, now) : null;
};

const openCaseCount = async ({ id }: ListingReference, _: unknown, { loaders, viewer }: Context) => {
  const listing = await loaders.listing.load(id);
  if (!listing) return null;
  // Who may see no case at all need not be counted for.
  if (viewer.role === 'anonymous' || viewer.role === 'buyer') return 0;
  return (await loaders.casesOfListing.load(id)).filter((row) => isOpen(row) && maySee(viewer, row)).length;
};

/** Resolvers of what sellers adds to every kind of listing. */
export const listingResolvers = kindResolvers({
  __resolveReference: async (reference: ListingReference) => reference,
  authorization,
  enforcement,
  openCaseCount,
}) satisfies Resolvers;
