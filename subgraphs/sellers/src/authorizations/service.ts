import type { Database } from '@marque/kit/db/database.ts';
import type { NewId } from '@marque/kit/ids.ts';
import type { Rejection } from '@marque/kit/rejection.ts';
import type { RequestFacts } from '@marque/kit/subgraph.ts';
import type { GrantAuthorizationInput, RejectionCode } from '../generated.ts';
import { createChange } from './changes.ts';
import { createGrant } from './grants.ts';
import type { AuthorizationRow } from './tables.ts';

/** Who commands, and as of when. */
export type Caller = Pick<RequestFacts, 'viewer' | 'now'>;

/** The authorisation as it is from now on, or why the command was refused. */
export type Outcome = AuthorizationRow | Rejection<RejectionCode>;

/** What to do with which authorisation, and why. */
export interface Command {
  readonly authorization: string;
  /** 1 to 500 characters; for reinstating none is asked for. */
  readonly reason?: string;
}

/**
 * The commands on authorisations. Those of one brand go one after another, so that no two of them miss each other, and
 * each tells the feed of its authorisation and of all below it.
 */
export interface AuthorizationService {
  /** Lets a seller sell. For the brand; below a parent for the seller that holds the parent. */
  readonly grant: (caller: Caller, input: GrantAuthorizationInput) => Promise<Outcome>;
  readonly suspend: (caller: Caller, command: Required<Command>) => Promise<Outcome>;
  readonly reinstate: (caller: Caller, command: Pick<Command, 'authorization'>) => Promise<Outcome>;
  readonly revoke: (caller: Caller, command: Required<Command>) => Promise<Outcome>;
}

/** Makes the commands on a database's authorisations. */
export const createAuthorizations = (database: Database, newId: NewId): AuthorizationService => ({
  grant: createGrant(database, newId),
  suspend: createChange(database, 'SUSPEND'),
  reinstate: createChange(database, 'REINSTATE'),
  revoke: createChange(database, 'REVOKE'),
});
