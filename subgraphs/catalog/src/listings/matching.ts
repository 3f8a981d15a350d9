import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { ListingFilter, ListingSort } from '../generated.ts';
import { isCommon } from '../search/match.ts';
import { isAuthorized } from './authorization.ts';
import type { Question } from './criteria.ts';
import { conditionOf } from './filters.ts';
import { once } from './once.ts';
import { listings } from './tables.ts';

/** What is looked for among the listings on offer. */
export interface Sought {
  readonly filter?: ListingFilter | null | undefined;
  readonly sort: ListingSort;
  /** The one vehicle model or apartment project to stay within. */
  readonly productId?: string | undefined;
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
 * Throws `BAD_USER_INPUT` at once. It is ready only later, since how common the words of a search are must be looked up.
 */
export const matching = (reader: Executor, sought: Sought, now: Instant): (() => Promise<SQL>) => {
  const { sort } = sought;
  const texts = new Set<string>();
  const withoutCommon = isSought(sought, {
    now,
    sort,
    areCommon: (text) => {
      texts.add(text);
      return false;
    },
  });
  return once(async () => {
    const common = new Set<string>();
    for (const text of texts) if (await isCommon(reader, text)) common.add(text);
    if (common.size === 0) return withoutCommon;
    return isSought(sought, { now, sort, areCommon: (text) => common.has(text) });
  });
};
