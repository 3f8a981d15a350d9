import { forever } from '@marque/kit/clock.ts';
import type { Database } from '@marque/kit/db/database.ts';
import type { NewId } from '@marque/kit/ids.ts';
import { reject } from '@marque/kit/rejection.ts';
import type { RenewAuthorizationInput } from '../generated.ts';
import { notFound, refuse } from '../problems.ts';
import { enter, readSurroundings } from './entry.ts';
import type { Caller, Outcome } from './service.ts';
import { isEverTheirs, possibleActions } from './sides.ts';
import { commandInstant } from './status.ts';
import { countCommand, insertChange, readAuthorizations, readTrees } from './store.ts';
import { refuseExcess, refuseOverlap } from './terms.ts';

/** Makes the command that renews an authorisation: a new one with the same scope begins where the old one ends, and names it. */
export const createRenewal =
  (database: Database, newId: NewId) =>
  ({ viewer, now }: Caller, { authorization, validUntil }: RenewAuthorizationInput): Promise<Outcome> =>
    database.transaction(async (tx): Promise<Outcome> => {
      const [row] = await readAuthorizations(tx, [authorization]);
      if (!row) return notFound('authorisation', 'input.authorization');
      if (!isEverTheirs(viewer, row, 'RENEW')) return refuse(viewer, 'Only who may grant it renews it.');
      const version = await countCommand(tx, row.brandId);
      const chain = (await readTrees(tx, [row.rootId])).get(row.id);
      if (!chain) throw new Error(`The authorisation ${row.id} is missing from its own tree`);
      if (!possibleActions(viewer, chain, now).includes('RENEW'))
        return reject('ILLEGAL_TRANSITION', 'Its status does not allow this; `nextActions` says what it allows.');
      const validity = { from: row.validUntil, until: validUntil ?? forever };
      if (validity.until <= validity.from)
        return reject('INVALID_PERIOD', 'Let it end after the old one does.', 'input.validUntil');
      const pair = { brand: row.brandId, seller: row.sellerId };
      const { others, above } = await readSurroundings(tx, pair, chain[1] ?? null);
      const terms = { scope: row, validity };
      const refusal = (above && refuseExcess(terms, above, now)) ?? refuseOverlap(terms, others);
      if (refusal) return refusal;

      const at = commandInstant(chain, now);
      const actor = { actorRole: viewer.role, actorId: viewer.id };
      await insertChange(tx, { authorizationId: row.id, action: 'RENEW', reason: null, at, ...actor });
      const { brandId, sellerId, grantorId, models, projects, regions, channels, conditions } = row;
      const renewed = { origin: 'GRANT', lapsesAt: null, renews: row.id } as const;
      const scope = { models, projects, regions, channels, conditions };
      const entry = { id: newId('aut'), brandId, sellerId, grantorId, ...renewed, version, scope, validity };
      return enter(tx, entry, above, { viewer, now: at });
    });
