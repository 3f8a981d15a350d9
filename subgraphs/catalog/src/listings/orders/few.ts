import { and, type SQL, sql } from 'drizzle-orm';
import type { Asked } from '../matching.ts';
import { fewTogether, narrowest, narrowingsOf } from '../narrowings.ts';
import { isTooManyMet } from '../problems.ts';
import type { Readers } from '../readers.ts';
import { noIndex, type Walk, walkOf } from '../walk.ts';
import type { Order } from './order.ts';

/** How few are worth sorting: where the index of one criterion finds fewer, and where all criteria together do. */
interface FewerThan {
  readonly each: number;
  readonly together: number;
}

/** The condition on the matching listings of a question where an index beside a walk's finds fewer than so many; null where none does. */
export const fewOf = async (
  asked: Asked,
  walk: Walk,
  readers: Readers,
  { each, together }: FewerThan,
): Promise<SQL | null> => {
  const narrow =
    (await narrowest(narrowingsOf(asked, walk), each, readers.count)) ?? (await fewTogether(asked, together, readers));
  return narrow && sql`${and(asked.condition(noIndex), narrow.where)}`;
};

/** Sorts what few listings match by one way, and else reads in order by the other; where that meets too many, sorts after all what fewer match. */
export const fewOrMany = (
  asked: Asked,
  readers: Readers,
  { few, many }: { readonly few: (condition: SQL) => Order; readonly many: Order },
): Order => ({
  read: async (page) => {
    const { sortedBelow, metAtOnce } = asked.effort;
    const walk = walkOf(asked.sought);
    const condition = await fewOf(asked, walk, readers, { each: sortedBelow, together: sortedBelow });
    if (condition) return await few(condition).read(page);
    try {
      return await many.read(page);
    } catch (error) {
      const fewer = isTooManyMet(error)
        ? await fewOf(asked, walk, readers, { each: metAtOnce, together: metAtOnce })
        : null;
      if (!fewer) throw error;
      return await few(fewer).read(page);
    }
  },
});
