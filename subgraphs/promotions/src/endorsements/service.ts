import type { Database } from '@marque/kit/db/database.ts';
import { reject } from '@marque/kit/rejection.ts';
import { isId } from '@marque/kit/text.ts';
import type { EndorsementState } from '@marque/schema/campaigns.ts';
import { announceCampaign } from '../campaigns/events.ts';
import type { Caller } from '../campaigns/service.ts';
import { readCampaigns, touchCampaign } from '../campaigns/store.ts';
import type { EndorsePromotionInput } from '../generated.ts';
import { type Refusal, roleProblem } from '../problems.ts';
import { isLine } from '../text.ts';
import { type Endorsement, endorsementAt } from './endorsement.ts';
import { askBrands, moveStand } from './store.ts';

/** What can be done with endorsements. */
export interface EndorsementService {
  /** Takes the calling brand's stand on a campaign from the caller's instant on. */
  readonly endorse: (caller: Caller, input: EndorsePromotionInput) => Promise<Endorsement | Refusal>;
}

/** The stand that each stand is taken from; null for those that no brand takes itself. A denial is final. */
const takenFrom = {
  NOT_REQUIRED: null,
  PENDING: null,
  ENDORSED: 'PENDING',
  DENIED: 'PENDING',
  WITHDRAWN: 'ENDORSED',
} as const satisfies Record<EndorsementState, EndorsementState | null>;

const inputProblem = ({ statement }: EndorsePromotionInput): Refusal | null =>
  statement == null || isLine(statement, 1_000)
    ? null
    : reject('INVALID_INPUT', 'A statement is one line of 1 to 1,000 characters', 'input.statement');

const notFound = () =>
  reject('NOT_FOUND', 'No campaign of this id takes in your goods: look its id up', 'input.campaign');

const illegal = (state: EndorsementState) =>
  reject(
    'ILLEGAL_TRANSITION',
    `The stand cannot become ${state} now: one that is PENDING becomes ENDORSED or DENIED, one that is ENDORSED becomes WITHDRAWN, and none begins before the last one`,
    'input.state',
  );

/** Makes the endorsement service. */
export const createEndorsementService = (database: Database): EndorsementService => ({
  endorse: async ({ viewer, now }, input) => {
    const problem = roleProblem(viewer, 'brand') ?? inputProblem(input);
    if (problem) return problem;
    const { campaign: campaignId, state } = input;
    if (!isId(campaignId)) return notFound();
    return database.transaction(async (tx): Promise<Endorsement | Refusal> => {
      const [campaign] = await readCampaigns(tx, campaignId);
      if (!campaign || (campaign.brands && !campaign.brands.includes(viewer.id))) return notFound();
      const from = takenFrom[state];
      if (from === null) return illegal(state);
      // A campaign for all brands asks each of them when it speaks up.
      if (campaign.brands === null) await askBrands(tx, campaignId, [viewer.id], campaign.createdAt);
      const stand = { state, statement: input.statement?.trim() ?? null, since: now };
      if (!(await moveStand(tx, campaignId, viewer.id, from, stand))) return illegal(state);
      await touchCampaign(tx, campaignId);
      const changed = await announceCampaign(tx, campaignId, now);
      return endorsementAt(changed, viewer.id, now) ?? notFound();
    });
  },
});
