import { forever, type Instant } from '@marque/kit/clock.ts';
import type { Database } from '@marque/kit/db/database.ts';
import { nextInstantIn } from '@marque/kit/db/next-instant.ts';
import type { Lasting } from '@marque/kit/subgraph.ts';
import { nextChangeOf } from '@marque/schema/campaign-rules.ts';
import { expires, isHeld, listings } from './listings/tables.ts';
import { campaignsToCome } from './promotions/store.ts';
import { authorizationPeriods, measures } from './rights/tables.ts';

/** Rights, measures and campaigns stand on listings' rows too, by the same instants. */
const inTables = nextInstantIn({
  right_from: { column: authorizationPeriods.from },
  right_until: { column: authorizationPeriods.until },
  hidden_from: { column: measures.hiddenFrom },
  hidden_until: { column: measures.hiddenUntil },
  expiry: { column: listings.expiresAt, where: expires },
  held_until: { column: listings.heldUntil, where: isHeld },
});

/** How long answers of catalog last: until a right, a measure, a listing, a hold or a campaign begins or ends. */
export const lastingOf = ({ state, reader }: Database): Lasting => ({
  state,
  nextChange: async (now: Instant) => {
    const [dated, campaigns] = await Promise.all([inTables(reader, now), campaignsToCome(reader, { now })]);
    return Math.min(dated, ...campaigns.map(({ campaign }) => nextChangeOf(campaign, now)), forever);
  },
});
