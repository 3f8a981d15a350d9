import type { Instant } from '@marque/kit/clock.ts';
import type { Campaign } from '@marque/schema/campaigns.ts';
import { and, type SQL, sql } from 'drizzle-orm';
import type { ListingFilter, ListingSort } from '../generated.ts';
import { type RunningCampaign, runningCampaigns } from '../promotions/terms.ts';
import { fullTextQuery } from '../search/match.ts';
import { isAuthorized } from './authorization.ts';
import type { Question } from './criteria.ts';
import type { Effort } from './effort.ts';
import { conditionOf, textsIn } from './filters.ts';
import { once } from './once.ts';
import { sortBy } from './sorts.ts';
import { listings } from './tables.ts';
import { type Along, along, noIndex } from './walk.ts';

/** What is looked for among the listings on offer. */
export interface Sought {
  readonly filter?: ListingFilter | null | undefined;
  readonly sort: ListingSort;
  /** The one vehicle model or apartment project to stay within. */
  readonly productId?: string | undefined;
}

/** What a question comes to, with what was looked up for it. */
export interface Asked {
  readonly sought: Sought;
  readonly now: Instant;
  readonly effort: Effort;
  /** The campaigns of the instant, by rank; none where the question does not depend on them. */
  readonly running: readonly RunningCampaign[];
  /** The full-text query of a search text; null where no listing has its words. */
  readonly queryOf: (text: string) => string | null;
  /** What makes a listing one of those asked for. Of the columns that have indexes it names those of the walk alone. */
  readonly condition: (walk: Along) => SQL;
}

/** What is looked up for questions. */
interface Sources {
  readonly readCampaigns: (now: Instant) => Promise<readonly Campaign[]>;
  /** The first of all words of listings from a text on. */
  readonly firstWord: (from: string) => Promise<string | null>;
}

/** A filter and those that must be met beside it, all of which narrow a question. */
export const outermost = (filter: ListingFilter): ListingFilter[] => [filter, ...(filter.and ?? []).flatMap(outermost)];

/** The matching listings of a question. */
export interface Matching {
  /** True where the answer depends on promotions. */
  readonly asksPromotions: boolean;
  /** Ready only later: which campaigns run must be looked up. Done once. */
  readonly look: () => Promise<Asked>;
}

/** On offer: on the market, its time not up, not kept from view. Its first part is the condition of the indexes. */
const isOnOffer = (now: Instant): SQL => sql`(${listings.onMarket} and ${listings.sellerActive} and
  ${listings.expiresAt} > ${now} and not (${listings.hiddenFrom} <= ${now} and ${now} < ${listings.hiddenUntil}))`;

const isSought = ({ filter, productId }: Sought, question: Question): SQL =>
  sql`${and(
    isOnOffer(question.now),
    productId === undefined ? undefined : sql`${along('productId', question.walk)} = ${productId}`,
    filter?.authorization == null ? isAuthorized(question.now) : undefined,
    conditionOf(filter ?? {}, question),
  )}`;

/**
 * The listings that are on offer and looked for; authorised ones where the filter does not ask for classes.
 * Throws `BAD_USER_INPUT` at once.
 */
export const matching = (
  { readCampaigns, firstWord }: Sources,
  sought: Sought,
  { now, effort }: Pick<Asked, 'now' | 'effort'>,
): Matching => {
  let asksPromotions = ['bestRebate', 'effectivePrice'].includes(sortBy(sought.sort).by);
  const promotions = () => {
    asksPromotions = true;
    return [];
  };
  isSought(sought, { now, walk: noIndex, promotions });
  return {
    asksPromotions,
    look: once(async () => {
      const queries = new Map<string, string | null>();
      for (const text of textsIn(sought.filter ?? {})) queries.set(text, await fullTextQuery(text, firstWord));
      const queryOf = (text: string) => queries.get(text) ?? null;
      const running = asksPromotions ? runningCampaigns(await readCampaigns(now), now) : [];
      const condition = (walk: Along) => isSought(sought, { now, walk, promotions: () => running });
      return { sought, now, effort, running, queryOf, condition };
    }),
  };
};
