import type { Database } from '@marque/kit/db/database.ts';
import type { NewId } from '@marque/kit/ids.ts';
import { reject } from '@marque/kit/rejection.ts';
import { pairKey } from '../authorizations/pair.ts';
import { readRights } from '../authorizations/rights.ts';
import { actorOf, type Caller, type Outcome } from '../cases/command.ts';
import type { OpenCaseInput } from '../generated.ts';
import { readListings } from '../listings/store.ts';
import { lockLog } from '../log/store.ts';
import { readPolicy } from '../policies/store.ts';
import { notFound, refuse } from '../problems.ts';
import { refuseByLaw, refuseListing, refuseText } from './grounds.ts';
import { findOpenKeys, openCases, openKeyOf } from './open.ts';

/** Makes the command by which a moderator opens a case on the platform's own account. */
export const createDetection =
  (database: Database, newId: NewId) =>
  ({ viewer, now: at }: Caller, { listing: listingId, kind, explanation }: OpenCaseInput): Promise<Outcome> =>
    database.transaction(async (tx): Promise<Outcome> => {
      if (viewer.role !== 'moderator') return refuse(viewer, 'Only moderators open cases; brands report listings.');
      const wrongText = refuseText(explanation, 'input.explanation');
      if (wrongText) return wrongText;
      const [listing] = await readListings(tx, [listingId]);
      if (!listing) return notFound('listing', 'input.listing');
      const { brandId, sellerId } = listing;
      await lockLog(tx, brandId);
      const { jurisdiction } = await readPolicy(tx, brandId, at);
      const granted = (await readRights(tx, [listing])).get(pairKey(listing)) ?? [];
      const refusal = refuseByLaw(kind, jurisdiction) ?? refuseListing({ listing, granted }, kind, at);
      if (refusal) return refusal;
      const opening = {
        ...{ brandId, kind, listingId, campaignId: null, sellerId, reportId: null, jurisdiction },
        ...{ reporterRole: 'moderator' as const, reporterId: viewer.id, explanation: explanation.trim() },
      };
      if ((await findOpenKeys(tx, [openKeyOf(opening)])).size > 0)
        return reject('ALREADY_REPORTED', 'A case of this kind is open about it.', 'input.listing');
      const how = { at, actor: actorOf(viewer), newId, withNotice: false };
      const [opened] = await openCases(tx, brandId, [opening], how);
      if (!opened) throw new Error('One case was to be opened');
      return opened;
    });
