import { and, type SQL, sql } from 'drizzle-orm';
import type { Asked } from './matching.ts';
import { fewOf } from './orders/few.ts';
import type { Readers } from './readers.ts';
import { listings } from './tables.ts';
import { narrowestWalk, type Walk, walked } from './walk.ts';

/** What is counted. */
export interface Surveyed {
  /** Each of them is counted by a statement of its own, so that others are answered between. No listing meets two. */
  readonly conditions: readonly SQL[];
  /** False where there may be more that match, among listings that are not looked at. */
  readonly isWhole: boolean;
}

/**
 * All matching listings of a question where they are found among so many, else those among the first so many of its narrowest
 * walk, mostly the newest: it costs as much in a marketplace of any size, however few match.
 */
export const surveyed = async (asked: Asked, readers: Readers): Promise<Surveyed> => {
  const { sought, condition, effort } = asked;
  const walk = narrowestWalk(sought);
  if (Object.values(sought.filter ?? {}).every((value) => value == null))
    return { conditions: [condition(walk)], isWhole: true };
  const few = await fewOf(asked, walk, readers, { each: effort.countedBelow, together: effort.countedBelow });
  if (few) return { conditions: [few], isWhole: true };
  return await alongWalk(asked, walk, readers);
};

/** The listings that match among the first so many of a walk. */
const alongWalk = async ({ sought, condition, effort }: Asked, walk: Walk, readers: Readers): Promise<Surveyed> => {
  const [column, isNewest] = walk.column === 'price' ? [listings.price, false] : [listings.publishedAt, true];
  const order = isNewest ? sql`${column} desc, ${listings.id} desc` : sql`${column}, ${listings.id}`;
  const place = sql`(${column}, ${listings.id})`;
  const [earlier, notEarlier] = isNewest ? [sql`>`, sql`<=`] : [sql`<`, sql`>=`];
  const conditions: SQL[] = [];
  let begin: SQL | undefined;
  for (let looked = 0; looked < effort.lookedAtMost; looked += effort.lookedAtOnce) {
    const step = Math.min(effort.lookedAtOnce, effort.lookedAtMost - looked);
    const next = await readers.keyBehind(
      { condition: sql`${and(walked(sought, walk), begin)}`, order, key: sql`${column}` },
      step,
    );
    const end = next && sql`${place} ${earlier} (${next[0]}, ${next[1]})`;
    conditions.push(sql`${and(condition(walk), begin, end ?? undefined)}`);
    if (!next) return { conditions, isWhole: true };
    begin = sql`${place} ${notEarlier} (${next[0]}, ${next[1]})`;
  }
  return { conditions, isWhole: false };
};
