import { dialect } from '@marque/kit/db/dialect.ts';
import { and, type SQL, sql } from 'drizzle-orm';
import { firstByWords } from '../search/match.ts';
import type { Asked } from './matching.ts';
import { fullQueryOf, narrowest, narrowingsOf, togetherOf } from './narrowings.ts';
import type { Readers } from './readers.ts';
import { listings } from './tables.ts';
import { alongWords, narrowestWalk, noIndex, walked } from './walk.ts';

/** What is counted. */
export interface Surveyed {
  readonly condition: SQL;
  /** False where there may be more that match, among listings that are not looked at. */
  readonly isWhole: boolean;
}

/**
 * All matching listings of a question where they are found among so many, else those among the first so many of its narrowest
 * walk, mostly the newest, or of a search by words on SQLite among its first hits: it costs as much in a marketplace of any size, however few match.
 */
export const surveyed = async (asked: Asked, readers: Readers): Promise<Surveyed> => {
  const { sought, condition, effort } = asked;
  const walk = narrowestWalk(sought);
  if (Object.values(sought.filter ?? {}).every((value) => value == null))
    return { condition: condition(walk), isWhole: true };
  const narrow =
    (await narrowest(narrowingsOf(asked, walk), effort.countedBelow, readers.count)) ??
    (await narrowest(togetherOf(asked), effort.countedBelow, readers.count));
  if (narrow) return { condition: sql`${and(condition(noIndex), narrow.where)}`, isWhole: true };
  // To look at the words of one listing after the other costs more than all else.
  if (dialect === 'sqlite' && sought.filter?.text?.trim()) {
    const hits = firstByWords(listings.id, fullQueryOf(asked), effort.countedBelow);
    return { condition: sql`${and(condition(alongWords), hits)}`, isWhole: false };
  }
  const [column, isNewest] = walk.column === 'price' ? [listings.price, false] : [listings.publishedAt, true];
  const order = isNewest ? sql`${column} desc, ${listings.id} desc` : sql`${column}, ${listings.id}`;
  const last = await readers.keyBehind(
    { condition: walked(sought, walk), order, key: sql`${column}` },
    effort.lookedAtMost,
  );
  if (!last) return { condition: condition(walk), isWhole: true };
  const before = sql`(${column}, ${listings.id}) ${sql.raw(isNewest ? '>' : '<')} (${last[0]}, ${last[1]})`;
  return { condition: sql`${and(condition(walk), before)}`, isWhole: false };
};
