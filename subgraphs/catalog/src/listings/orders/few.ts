import { and, type SQL, sql } from 'drizzle-orm';
import type { Asked } from '../matching.ts';
import { narrowest, narrowingsOf } from '../narrowings.ts';
import type { Readers } from '../readers.ts';
import { noIndex, walkOf } from '../walk.ts';
import type { Order } from './order.ts';

/** The condition on the matching listings of a question where a criterion's own index finds fewer than so many; null where none does. */
export const fewOf = async (asked: Asked, readers: Readers, fewerThan: number): Promise<SQL | null> => {
  const narrow = await narrowest(narrowingsOf(asked, walkOf(asked.sought)), fewerThan, readers.count);
  return narrow && sql`${and(asked.condition(noIndex), narrow.where)}`;
};

/** Sorts what few listings match by one way, and else reads in order by the other. */
export const fewOrMany = (
  asked: Asked,
  readers: Readers,
  { few, many }: { readonly few: (condition: SQL) => Order; readonly many: Order },
): Order => ({
  read: async (page) => {
    const condition = await fewOf(asked, readers, asked.effort.sortedBelow);
    return await (condition ? few(condition) : many).read(page);
  },
});
