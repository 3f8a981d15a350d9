import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import type { Campaign } from '@marque/schema/campaigns.ts';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { ListingFilter, ListingSort } from '../generated.ts';
import { type RunningCampaign, runningCampaigns } from '../promotions/terms.ts';
import { isCommon } from '../search/match.ts';
import { isAuthorized } from './authorization.ts';
import type { Question } from './criteria.ts';
import { conditionOf } from './filters.ts';
import { once } from './once.ts';
import { sortBy } from './sorts.ts';
import { listings } from './tables.ts';

/** What is looked for among the listings on offer. */
export interface Sought {
  readonly filter?: ListingFilter | null | undefined;
  readonly sort: ListingSort;
  /** The one vehicle model or apartment project to stay within. */
  readonly productId?: string | undefined;
}

/** What a question rests on beside the listings, looked up where it asks for it. */
export interface Circumstances {
  readonly condition: SQL;
  /** Whether the words of a search text are common ones. */
  readonly areCommon: (text: string) => boolean;
  /** The campaigns of the instant, by rank. */
  readonly running: readonly RunningCampaign[];
}

/** The matching listings of a question. */
export interface Matching {
  /** True where the answer depends on promotions. */
  readonly asksPromotions: boolean;
  /** Ready only later: how common words are and which campaigns run must be looked up. Done once. */
  readonly look: () => Promise<Circumstances>;
}

/** On offer: on the market, its time not up, not kept from view. Its first part is the condition of the indexes. */
const isOnOffer = (now: Instant): SQL => sql`(${listings.onMarket} and ${listings.sellerActive} and
  ${listings.expiresAt} > ${now} and not (${listings.hiddenFrom} <= ${now} and ${now} < ${listings.hiddenUntil}))`;

const isSought = ({ filter, productId }: Sought, question: Question): SQL =>
  sql`${and(
    isOnOffer(question.now),
    productId === undefined ? undefined : eq(listings.productId, productId),
    filter?.authorization == null ? isAuthorized(question.now) : undefined,
    conditionOf(filter ?? {}, question),
  )}`;

/**
 * The condition on listings that are on offer and looked for; authorised ones where the filter does not ask for classes.
 * Throws `BAD_USER_INPUT` at once.
 */
export const matching = (
  reader: Executor,
  readCampaigns: (now: Instant) => Promise<readonly Campaign[]>,
  sought: Sought,
  now: Instant,
): Matching => {
  const { sort, filter } = sought;
  const texts = new Set<string>(sort === 'RELEVANCE' && filter?.text ? [filter.text] : []);
  let asksPromotions = sortBy(sort).by === 'bestRebate' || sortBy(sort).by === 'effectivePrice';
  const untold = isSought(sought, {
    now,
    sort,
    areCommon: (text) => {
      texts.add(text);
      return false;
    },
    promotions: () => {
      asksPromotions = true;
      return [];
    },
  });
  return {
    asksPromotions,
    look: once(async () => {
      const common = new Set<string>();
      for (const text of texts) if (await isCommon(reader, text)) common.add(text);
      const areCommon = (text: string) => common.has(text);
      const running = asksPromotions ? runningCampaigns(await readCampaigns(now), now) : [];
      const isTold = common.size > 0 || running.length > 0;
      const condition = isTold ? isSought(sought, { now, sort, areCommon, promotions: () => running }) : untold;
      return { condition, areCommon, running };
    }),
  };
};
