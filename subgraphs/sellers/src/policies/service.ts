import type { Database } from '@marque/kit/db/database.ts';
import { type Rejection, reject } from '@marque/kit/rejection.ts';
import type { RequestFacts } from '@marque/kit/subgraph.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import { readBrands } from '../brands/store.ts';
import { detectPolicy } from '../findings/detect.ts';
import { lockAudit } from '../findings/lock.ts';
import type { BrandPolicyAction, RejectionCode, SetBrandPolicyInput } from '../generated.ts';
import { appendDecision, lockLog } from '../log/store.ts';
import { notFound, refuse } from '../problems.ts';
import { type BrandPolicy, insertPolicy, readPolicy } from './store.ts';

type Caller = Pick<RequestFacts, 'viewer' | 'now'>;
/** The policy that holds from now on, or why the command was refused. */
export type Outcome = BrandPolicy | Rejection<RejectionCode>;

/** The command on brands' policies. Those of one brand go one after another. */
export interface PolicyService {
  /** Changes what is given, from now on. For the brand; the jurisdiction for moderators, so that no brand chooses its law. */
  readonly set: (caller: Caller, input: SetBrandPolicyInput) => Promise<Outcome>;
}

/** What a caller may do with a brand's policy. */
export const possibleActions = ({ role, id }: Viewer, brandId: string): BrandPolicyAction[] => {
  if (role === 'moderator') return ['SET', 'SET_JURISDICTION'];
  return role === 'brand' && id === brandId ? ['SET'] : [];
};

const inWords = ({ jurisdiction, endorsementRequired, guidePricePublic }: BrandPolicy): string =>
  [jurisdiction, endorsementRequired, guidePricePublic ? 'PUBLIC' : 'PRIVATE'].join(' ');

/** Makes the command on a database's policies. */
export const createPolicies = (database: Database): PolicyService => ({
  set: ({ viewer, now }, { brand: brandId, ...wanted }) =>
    database.transaction(async (tx): Promise<Outcome> => {
      const allowed = possibleActions(viewer, brandId);
      if (allowed.length === 0) return refuse(viewer, 'Only the brand and moderators change its policy.');
      const [brand] = await readBrands(tx, [brandId]);
      if (!brand) return notFound('brand', 'input.brand');
      await lockAudit(tx, brandId);
      await lockLog(tx, brandId);
      const before = await readPolicy(tx, brandId, now);
      const { jurisdiction, endorsementRequired, guidePricePublic } = before;
      const policy = {
        brandId,
        jurisdiction: wanted.jurisdiction ?? jurisdiction,
        endorsementRequired: wanted.endorsementRequired ?? endorsementRequired,
        guidePricePublic: wanted.guidePricePublic ?? guidePricePublic,
        since: Math.max(now, before.since ?? 0),
      };
      if (policy.jurisdiction !== jurisdiction && !allowed.includes('SET_JURISDICTION'))
        return reject('FORBIDDEN', 'Only moderators change the jurisdiction: ask them.', 'input.jurisdiction');
      await insertPolicy(tx, policy);
      await appendDecision(tx, {
        brandId,
        subjectId: brandId,
        from: inWords(before),
        to: inWords(policy),
        actorRole: viewer.role,
        actorId: viewer.id,
        reason: null,
        at: policy.since,
      });
      if (policy.endorsementRequired !== endorsementRequired) await detectPolicy(tx, brandId, policy.since);
      return policy;
    }),
});
