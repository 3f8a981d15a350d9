import type { Instant } from '@marque/kit/clock.ts';
import type { Database } from '@marque/kit/db/database.ts';
import type { NewId } from '@marque/kit/ids.ts';
import { isRejection } from '@marque/kit/rejection.ts';
import { createCampaignBook } from '../campaigns/book.ts';
import { type Caller, createCampaignService } from '../campaigns/service.ts';
import { createEndorsementService } from '../endorsements/service.ts';
import { type StoryCampaign, setUpAt, stoodAt, story } from './story.ts';
import { seedVisits } from './visits.ts';

const callerOf = (role: string, id: string, now: Instant): Caller => ({ viewer: { role, id }, now });

/** The campaign's own id, and ids of its rules and discounts that are counted from it. */
const idsOf = (campaignId: string): NewId => {
  let count = 0;
  return (prefix) => (prefix === 'cmp' ? campaignId : `${campaignId.replace('cmp', prefix)}_${++count}`);
};

/** The story's data break no rule: what is refused is a mistake of ours. */
const expectDone = (result: unknown): void => {
  if (isRejection(result)) throw new Error(`The demo story was refused: ${result.code}: ${result.message}`);
};

/** Tells promotions' part of the demo story through its services: what is missing of it, and nothing twice. */
export const seed = async (database: Database): Promise<void> => {
  const { byId } = await createCampaignBook(database)();
  const endorsements = createEndorsementService(database);
  const tell = async ({ id, input, stands }: StoryCampaign) => {
    const known = byId.get(id);
    if (!known) {
      const campaigns = createCampaignService(database, idsOf(id));
      expectDone(await campaigns.create(callerOf('moderator', 'mod_chen', setUpAt), input));
    }
    for (const { brand, ...stand } of stands) {
      const taken = known?.endorsements.some(({ brandId, stands }) => brandId === brand && stands.length > 1);
      if (!taken) expectDone(await endorsements.endorse(callerOf('brand', brand, stoodAt), { campaign: id, ...stand }));
    }
  };
  for (const campaign of story) await tell(campaign);
  await seedVisits(database);
};
