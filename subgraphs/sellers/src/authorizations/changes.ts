import type { Database } from '@marque/kit/db/database.ts';
import { reject } from '@marque/kit/rejection.ts';
import type { AuthorizationAction } from '../generated.ts';
import { appendDecision } from '../log/store.ts';
import { badReason, isReason, notFound, refuse } from '../problems.ts';
import { publish } from './feed.ts';
import { type AuthorizationRecord, type Chain, toChains } from './history.ts';
import type { Caller, Command, Outcome } from './service.ts';
import { commandInstant, mayCommand, possibleActions, statusOf } from './status.ts';
import { countCommand, insertChange, readAuthorizations, readTrees } from './store.ts';

/** The changed authorisation and all that hang below it, with those above each. */
const touchedBy = (changed: AuthorizationRecord, tree: ReadonlyMap<string, Chain>): readonly Chain[] => {
  const records = [...tree.values()].map(([own]) => (own.id === changed.id ? changed : own));
  return [...toChains(records).values()].filter(([own]) => own.id === changed.id || own.ancestors.includes(changed.id));
};

/** Makes the command that takes one action on an authorisation. */
export const createChange =
  (database: Database, action: AuthorizationAction) =>
  ({ viewer, now }: Caller, { authorization, reason }: Command): Promise<Outcome> =>
    database.transaction(async (tx): Promise<Outcome> => {
      const [row] = await readAuthorizations(tx, [authorization]);
      if (!row) return notFound('authorisation', 'input.authorization');
      if (!mayCommand(viewer, row)) return refuse(viewer, 'Only the brand and whoever granted it may do this.');
      if (reason !== undefined && !isReason(reason)) return badReason('input.reason');

      const version = await countCommand(tx, row.brandId);
      const tree = await readTrees(tx, [row.rootId]);
      const chain = tree.get(row.id);
      if (!chain) throw new Error(`The authorisation ${row.id} is missing from its own tree`);
      if (!possibleActions(chain, now).includes(action))
        return reject('ILLEGAL_TRANSITION', 'Its status does not allow this; `nextActions` says what it allows.');

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
