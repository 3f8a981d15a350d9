import { forever } from '@marque/kit/clock.ts';
import type { Database } from '@marque/kit/db/database.ts';
import type { Lasting } from '@marque/kit/subgraph.ts';
import { nextChangeOf } from '@marque/schema/campaign-rules.ts';
import type { CampaignBook } from './campaigns/book.ts';
import { endOfDayAfter } from './campaigns/calendar.ts';

/**
 * How long answers of promotions last: until a campaign or a stand on one begins or ends, or a day in the zone of a campaign,
 * by which the last day for a claim is counted. When a listing's time is up and a measure begins or ends, catalog and sellers say.
 */
export const lastingOf = ({ state }: Database, readBook: () => Promise<CampaignBook>): Lasting => ({
  state,
  nextChange: async (now) => {
    const { all } = await readBook();
    const zones = new Set(all.map(({ timeZone }) => timeZone));
    const ends = [...zones].map((zone) => endOfDayAfter(now, 0, zone));
    return Math.min(forever, ...ends, ...all.map((campaign) => nextChangeOf(campaign, now)));
  },
});
