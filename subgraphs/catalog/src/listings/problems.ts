import { type Rejection, reject } from '@marque/kit/rejection.ts';
import type { RequestFacts } from '@marque/kit/subgraph.ts';
import { GraphQLError } from 'graphql';
import type { ListingAction, RejectionCode } from '../generated.ts';
import type { ListingRow } from './tables.ts';
import { allows, mayTake, nextActions } from './transitions.ts';
import { mayRead, statusAt } from './visibility.ts';

/** Who asks, and the instant as of which the answer holds. The first argument of every use case. */
export type Caller = Pick<RequestFacts, 'viewer' | 'now'>;

/** A refusal with one of the codes of the schema. */
export type Refusal = Rejection<RejectionCode>;

/** Refuses callers of any other role. */
export const refuseOthers = ({ viewer }: Caller, role: 'seller' | 'buyer'): Refusal | null => {
  if (viewer.role === role) return null;
  if (viewer.role === 'anonymous') return reject('UNAUTHENTICATED', `Sign in as a ${role} first`);
  return reject('FORBIDDEN', `This is for a ${role} to do`);
};

/** Refuses a listing that is not there or not the caller's to see: the same for both. */
export const listingNotFound = (): Refusal =>
  reject('NOT_FOUND', 'There is no such listing, or it is not yours to see', 'input.listing');

/** Refuses an action that the caller may not take on a listing, or that its status does not allow. */
export const refuseAction = (row: ListingRow, action: ListingAction, { viewer, now }: Caller): Refusal | null => {
  if (!mayRead(row, viewer, now)) return listingNotFound();
  if (!mayTake(row, action, viewer, now))
    return reject('FORBIDDEN', 'This is for the seller of the listing to do', 'input.listing');
  if (allows(row, action, now)) return null;
  const possible = nextActions(row, viewer, now).join(', ') || 'nothing';
  const message = `The listing is ${statusAt(row, now)}, which does not allow ${action}: possible now is ${possible}`;
  return reject('ILLEGAL_TRANSITION', message, 'input.listing');
};

/** Refuses a question whose page would take too long to find: `QUERY_TOO_LARGE`. */
export const tooManyMet = (): GraphQLError =>
  new GraphQLError(
    'Too few of the listings that come first meet the filter: narrow it by a brand, a model, a seller, a region, a price or words',
    { extensions: { code: 'QUERY_TOO_LARGE' } },
  );

/** Tells that refusal. */
export const isTooManyMet = (error: unknown): boolean =>
  error instanceof GraphQLError && error.extensions.code === 'QUERY_TOO_LARGE';
