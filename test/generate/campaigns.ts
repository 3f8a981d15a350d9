import type { Instant } from '@marque/kit/clock.ts';
import type { Database } from '@marque/kit/db/database.ts';
import { isRejection } from '@marque/kit/rejection.ts';
import { createCampaignService } from '@marque/promotions/campaigns/service.ts';
import { createEndorsementService } from '@marque/promotions/endorsements/service.ts';

/** Makers that run a discount of their own over the year, beside the campaigns of the story. */
const makers = ['bmw', 'audi', 'mercedes_benz', 'toyota', 'honda', 'nissan', 'ford', 'wuling'];

const both = (zh: string, en: string) => [
  { language: 'zh', text: zh },
  { language: 'en', text: en },
];

const expectDone = (result: unknown): void => {
  if (isRejection(result)) throw new Error(`A generated campaign was refused: ${result.message}`);
};

/** Sets up a campaign for each of them, funded and endorsed by the brand, through the services. */
export const writeCampaigns = async (promotions: Database, at: Instant): Promise<void> => {
  const endorsements = createEndorsementService(promotions);
  for (const [index, maker] of makers.entries()) {
    const campaigns = createCampaignService(promotions, (prefix) => `${prefix}_g_${maker}`);
    const input = {
      code: `SPRING-${maker.toUpperCase().replaceAll('_', '-')}`,
      name: both(`春季优惠 ${index + 1}`, `Spring offer ${index + 1}`),
      timeZone: 'Asia/Shanghai',
      currency: 'CNY',
      windows: [{ localStart: '2026-03-01T00:00', localEnd: '2027-01-01T00:00' }],
      priority: index,
      kinds: ['CAR'] as const,
      brands: [`brd_${maker}`],
      funding: [{ funder: 'BRAND' as const, basisPoints: 10_000 }],
      discounts: [{ label: both('春季优惠', 'Spring offer'), amount: 300_000 + index * 50_000 }],
    };
    expectDone(await campaigns.create({ viewer: { role: 'moderator', id: 'mod_chen' }, now: at }, input));
    const brand = { viewer: { role: 'brand', id: `brd_${maker}` }, now: at };
    expectDone(await endorsements.endorse(brand, { campaign: `cmp_g_${maker}`, state: 'ENDORSED' }));
  }
};
