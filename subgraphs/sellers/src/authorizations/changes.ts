import type { Instant } from '@marque/kit/clock.ts';
import type { Database, Executor } from '@marque/kit/db/database.ts';
import { reject } from '@marque/kit/rejection.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import type { AuthorizationAction } from '../generated.ts';
import { appendDecision } from '../log/store.ts';
import { badReason, isReason, notFound, refuse } from '../problems.ts';
import { publish } from './feed.ts';
import { type AuthorizationRecord, type Chain, grantedSince, toChains } from './history.ts';
import type { Caller, Command, Outcome } from './service.ts';
import { isEverTheirs, isSide, possibleActions } from './sides.ts';
import { commandInstant, statusOf } from './status.ts';
import { countCommand, insertChange, readAuthorizations, readTrees } from './store.ts';
import type { AuthorizationRow } from './tables.ts';

/** The changed authorisation and all that hang below it, with those above each. What was not approved is nobody else's to hear of. */
const touchedBy = (changed: AuthorizationRecord, tree: ReadonlyMap<string, Chain>): readonly Chain[] => {
  const records = [...tree.values()].map(([own]) => (own.id === changed.id ? changed : own));
  return [...toChains(records).values()].filter(
    ([own]) => (own.id === changed.id || own.ancestors.includes(changed.id)) && grantedSince(own) !== undefined,
  );
};

/** A further rule of an action, held against the chain as it stands. */
type Check = (tx: Executor, chain: Chain, now: Instant) => Promise<Outcome | undefined>;

/** Refuses an action that is the other side's alone, or not one of the status. */
const refuseAction = (viewer: Viewer, row: AuthorizationRow, action: AuthorizationAction) =>
  isEverTheirs(viewer, row, action)
    ? reject('ILLEGAL_TRANSITION', 'Its status does not allow this; `nextActions` says what it allows.')
    : refuse(viewer, 'This is for the other side; `nextActions` says what is for you.');

/** Makes the command that takes one action on an authorisation. */
export const createChange =
  (database: Database, action: AuthorizationAction, check?: Check) =>
  ({ viewer, now }: Caller, { authorization, reason }: Command): Promise<Outcome> =>
    database.transaction(async (tx): Promise<Outcome> => {
      const [row] = await readAuthorizations(tx, [authorization]);
      if (!row) return notFound('authorisation', 'input.authorization');
      if (!isSide(viewer, row))
        return row.origin === 'GRANT' || viewer.role === 'anonymous'
          ? refuse(viewer, 'Only the two sides of an authorisation may do this.')
          : notFound('authorisation', 'input.authorization');
      if (reason !== undefined && !isReason(reason)) return badReason('input.reason');

      const version = await countCommand(tx, row.brandId);
      const tree = await readTrees(tx, [row.rootId]);
      const chain = tree.get(row.id);
      if (!chain) throw new Error(`The authorisation ${row.id} is missing from its own tree`);
      if (!possibleActions(viewer, chain, now).includes(action)) return refuseAction(viewer, row, action);
      const obstacle = await (check ? check(tx, chain, now) : undefined);
      if (obstacle) return obstacle;

      const change = { action, reason: reason?.trim() ?? null, at: commandInstant(chain, now) };
      const actor = { actorRole: viewer.role, actorId: viewer.id };
      await insertChange(tx, { authorizationId: row.id, ...change, ...actor });
      const changed = { ...chain[0], changes: [...chain[0].changes, change] };
      await publish(tx, touchedBy(changed, tree), version, change.at);
      const { reason: why, at } = change;
      const [from, to] = [statusOf([chain[0]], at), statusOf([changed], at)];
      await appendDecision(tx, { brandId: row.brandId, subjectId: row.id, from, to, ...actor, reason: why, at });
      return { ...row, version };
    });
