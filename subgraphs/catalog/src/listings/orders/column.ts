import { setImmediate as turn } from 'node:timers/promises';
import { keyset, type Page, readingDirection } from '@marque/kit/graphql/connection.ts';
import type { CursorKey } from '@marque/kit/graphql/cursor.ts';
import { and, type SQL, sql } from 'drizzle-orm';
import { promotedWalks } from '../../promotions/reach.ts';
import { withoutIndex } from '../criteria.ts';
import type { Asked } from '../matching.ts';
import { narrowingsOf } from '../narrowings.ts';
import { tooManyMet } from '../problems.ts';
import type { Readers } from '../readers.ts';
import type { ColumnSort } from '../sorts.ts';
import { type ListingRow, listings } from '../tables.ts';
import { walked, walkOf } from '../walk.ts';
import { fewOf, fewOrMany } from './few.ts';
import { merge, type Order } from './order.ts';

/** How many times as many listings are met before each further look for another way. */
const stepGrowth = 8;

/** What a listing costs that the criteria find together, in listings met along an index. */
const hitCost = 4;

/**
 * By a column of the listing's own row, then by id, both the same way: one walk along one index, or several that are
 * merged where all that is looked for lies along these.
 */
export const columnOrder = (readers: Readers, { column, direction }: ColumnSort, asked: Asked): Order => {
  const { sought, running, effort } = asked;
  const walk = walkOf(sought);
  const condition = asked.condition(walk);
  const keys = [listings[column], listings.id];
  const keyOf = (row: ListingRow): CursorKey => [row[column], row.id];

  const read = (parts: readonly (SQL | undefined)[], page: Page): Promise<ListingRow[]> => {
    const { where, orderBy } = keyset(keys, direction, page);
    return readers.rows({ condition: sql`${and(...parts, where)}`, order: sql.join(orderBy, sql`, `) }, page.size + 1);
  };

  /** The same of few, without the order's own index. */
  const readFew = (few: SQL, page: Page): Promise<ListingRow[]> => {
    const { where, orderBy } = keyset([withoutIndex(listings[column]), withoutIndex(listings.id)], direction, page);
    return readers.rows({ condition: sql`${and(few, where)}`, order: sql.join(orderBy, sql`, `) }, page.size + 1);
  };

  /**
   * Walks on in growing steps, and before each further one asks whether another index finds fewer listings than were met: few that match cost about as much as the better of both ways, whichever it is.
   */
  const readInSteps = async (page: Page): Promise<ListingRow[]> => {
    const rows: ListingRow[] = [];
    const reading = readingDirection(direction, page);
    let from = page;
    let nextLook = effort.firstStep;
    for (let met = 0; met < effort.metAtMost; ) {
      const step = Math.min(nextLook - met, effort.metInStep, effort.metAtMost - met);
      const { where, orderBy } = keyset(keys, direction, from);
      const order = sql.join(orderBy, sql`, `);
      const end = await readers.keyBehind(
        {
          condition: sql`${and(walked(sought, walk), where)}`,
          order,
          key: sql`${listings[column]}`,
        },
        step,
      );
      const [value, id] = end ?? [];
      const upTo = end
        ? sql`(${keys[0]}, ${keys[1]}) ${sql.raw(reading === 'asc' ? '<=' : '>=')} (${value}, ${id})`
        : undefined;
      const within = sql`${and(condition, upTo, where)}`;
      const found = await readers.rowsWithin({ condition: within, order }, page.size + 1 - rows.length);
      // One that has moved along the order meanwhile is met again.
      rows.push(...found.filter(({ id }) => rows.every((row) => row.id !== id)));
      if (rows.length > page.size || !end) return rows;
      met += step;
      from = { ...page, start: end };
      await turn();
      if (met < nextLook && met < effort.metAtMost) continue;
      nextLook *= stepGrowth;
      const together = met < effort.togetherFrom ? 0 : Math.floor(met / hitCost);
      const few = await fewOf(asked, walk, readers, { each: Math.min(met, effort.metAtOnce), together });
      if (few) return await readFew(few, page);
    }
    throw tooManyMet();
  };

  const walks = promotedWalks(sought, running);
  if (walks) {
    const alongWalks = async (page: Page): Promise<ListingRow[]> => {
      const found: ListingRow[] = [];
      for (const part of walks) found.push(...(await read([condition, part], page)));
      return merge(found, keyOf, readingDirection(direction, page), page.size + 1);
    };
    return fewOrMany(asked, readers, {
      few: (few) => ({ read: async (page) => ({ rows: await readFew(few, page), keyOf }) }),
      many: { read: async (page) => ({ rows: await alongWalks(page), keyOf }) },
    });
  }
  const isNarrowed = narrowingsOf(asked, walk).length > 0;
  return { read: async (page) => ({ rows: await (isNarrowed ? readInSteps(page) : read([condition], page)), keyOf }) };
};
