import type { Database } from '@marque/kit/db/database.ts';
import type { NewId } from '@marque/kit/ids.ts';
import type { Rejection } from '@marque/kit/rejection.ts';
import type { RequestFacts } from '@marque/kit/subgraph.ts';
import type {
  GrantAuthorizationInput,
  OfferAuthorizationInput,
  RejectionCode,
  RenewAuthorizationInput,
  RequestAuthorizationInput,
} from '../generated.ts';
import { createChange } from './changes.ts';
import { createGrant } from './grants.ts';
import { createOffer, createRequest, refuseApproval } from './proposals.ts';
import { createRenewal } from './renewals.ts';
import type { AuthorizationRow } from './tables.ts';

/** Who commands, and as of when. */
export type Caller = Pick<RequestFacts, 'viewer' | 'now'>;

/** The authorisation as it is from now on, or why the command was refused. */
export type Outcome = AuthorizationRow | Rejection<RejectionCode>;

/** What to do with which authorisation, and why. */
export interface Command {
  readonly authorization: string;
  /** 1 to 500 characters; for reinstating and approving none is asked for. */
  readonly reason?: string;
}

type WithReason = (caller: Caller, command: Required<Command>) => Promise<Outcome>;
type WithoutReason = (caller: Caller, command: Pick<Command, 'authorization'>) => Promise<Outcome>;

/**
 * The commands on authorisations. Those of one brand go one after another, so that no two of them miss each other, and
 * each tells the feed of its authorisation and of all below it, once it is granted.
 */
export interface AuthorizationService {
  /** Lets a seller sell. For the brand; below a parent for the seller that holds the parent. */
  readonly grant: (caller: Caller, input: GrantAuthorizationInput) => Promise<Outcome>;
  /** Asks for an authorisation. For sellers. */
  readonly request: (caller: Caller, input: RequestAuthorizationInput) => Promise<Outcome>;
  /** Offers an authorisation. For who may grant it. */
  readonly offer: (caller: Caller, input: OfferAuthorizationInput) => Promise<Outcome>;
  /** Asks the other side for more before answering it, and tells it more. */
  readonly requestInformation: WithReason;
  readonly provideInformation: WithReason;
  /** Answers a request or an offer. */
  readonly approve: WithoutReason;
  readonly refuse: WithReason;
  readonly suspend: WithReason;
  readonly reinstate: WithoutReason;
  readonly revoke: WithReason;
  /** Gives an authorisation back. For the seller that holds it. */
  readonly relinquish: WithReason;
  /** Carries an authorisation on from its end. For who may grant it. */
  readonly renew: (caller: Caller, input: RenewAuthorizationInput) => Promise<Outcome>;
}

/** Makes the commands on a database's authorisations. */
export const createAuthorizations = (database: Database, newId: NewId): AuthorizationService => ({
  grant: createGrant(database, newId),
  request: createRequest(database, newId),
  offer: createOffer(database, newId),
  requestInformation: createChange(database, 'REQUEST_INFORMATION'),
  provideInformation: createChange(database, 'PROVIDE_INFORMATION'),
  approve: createChange(database, 'APPROVE', refuseApproval),
  refuse: createChange(database, 'REFUSE'),
  suspend: createChange(database, 'SUSPEND'),
  reinstate: createChange(database, 'REINSTATE'),
  revoke: createChange(database, 'REVOKE'),
  relinquish: createChange(database, 'RELINQUISH'),
  renew: createRenewal(database, newId),
});
