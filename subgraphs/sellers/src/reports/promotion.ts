import type { Instant } from '@marque/kit/clock.ts';
import type { Database } from '@marque/kit/db/database.ts';
import type { NewId } from '@marque/kit/ids.ts';
import { reject } from '@marque/kit/rejection.ts';
import { standAt } from '@marque/schema/campaign-rules.ts';
import type { Campaign } from '@marque/schema/campaigns.ts';
import { readCampaigns } from '../campaigns/store.ts';
import { actorOf, type Caller, type Outcome, type Refusal } from '../cases/command.ts';
import type { ReportPromotionInput } from '../generated.ts';
import { lockLog } from '../log/store.ts';
import { readPolicy } from '../policies/store.ts';
import { notFound } from '../problems.ts';
import { readStanding } from '../standing/store.ts';
import { refuseComplaint } from './grounds.ts';
import { findOpenKeys, openCases, openKeyOf } from './open.ts';

const kinds: readonly string[] = ['UNENDORSED_PROMOTION', 'BRAND_MARK_MISUSE'];

const refuseCampaign = (
  campaign: Campaign,
  { brand, kind }: ReportPromotionInput,
  at: Instant,
): Refusal | undefined => {
  if (campaign.brands !== null && !campaign.brands.includes(brand))
    return reject('OTHER_BRAND', 'The goods of the brand take no part in it.', 'input.campaign');
  if (campaign.windows.every(({ until }) => until <= at))
    return reject('NOT_LIVE', 'The promotion is over: there is nothing to act on.', 'input.campaign');
  if (kind === 'UNENDORSED_PROMOTION' && standAt(campaign, brand, at)?.state === 'ENDORSED')
    return reject('UNFOUNDED', 'You endorsed it: withdraw the endorsement first.', 'input.campaign');
  return undefined;
};

/** The one seller behind a campaign: who pays for it, else who alone takes part; null where there is none or several. */
const sellerBehind = ({ funding, sellers }: Campaign): string | null => {
  const paying = funding.flatMap(({ funder, organization }) => (funder === 'SELLER' ? (organization ?? []) : []));
  const behind = paying.length > 0 ? paying : (sellers ?? []);
  return behind.length === 1 ? (behind[0] ?? null) : null;
};

/** Makes the command that reports a promotion. */
export const createPromotionReport =
  (database: Database, newId: NewId) =>
  ({ viewer, now: at }: Caller, input: ReportPromotionInput): Promise<Outcome> =>
    database.transaction(async (tx): Promise<Outcome> => {
      const { brand: brandId, campaign: campaignId, kind } = input;
      const refusal = refuseComplaint(viewer, input);
      if (refusal) return refusal;
      if (!kinds.includes(kind))
        return reject('INVALID_INPUT', `A promotion is reported as ${kinds.join(' or ')}.`, 'input.kind');
      await lockLog(tx, brandId);
      const campaign = (await readCampaigns(tx)).find(({ id }) => id === campaignId);
      if (!campaign) return notFound('campaign', 'input.campaign');
      const wrong = refuseCampaign(campaign, input, at);
      if (wrong) return wrong;
      const key = openKeyOf({ kind, listingId: null, campaignId });
      if ((await findOpenKeys(tx, [key])).size > 0)
        return reject('ALREADY_REPORTED', 'A case of this kind is open about it.', 'input.campaign');
      const { jurisdiction } = await readPolicy(tx, brandId, at);
      const opening = {
        ...{
          brandId,
          kind,
          listingId: null,
          campaignId,
          sellerId: sellerBehind(campaign),
          reportId: null,
          jurisdiction,
        },
        ...{ reporterRole: 'brand' as const, reporterId: brandId, explanation: input.explanation.trim() },
      };
      const { fastTrack: withNotice } = await readStanding(tx, brandId, at);
      const [opened] = await openCases(tx, brandId, [opening], { at, actor: actorOf(viewer), newId, withNotice });
      if (!opened) throw new Error('One case was to be opened');
      return opened;
    });
