import { type Direction, keyset, type Page } from '@marque/kit/graphql/connection.ts';
import type { CursorKey } from '@marque/kit/graphql/cursor.ts';
import { and, type SQL, sql } from 'drizzle-orm';
import { bestRebateOf } from '../../promotions/cut.ts';
import { common, type Reach, reachOf, walksWithin } from '../../promotions/reach.ts';
import { bestRebate, noRebate, type RunningCampaign } from '../../promotions/terms.ts';
import { withoutIndex } from '../criteria.ts';
import type { Asked } from '../matching.ts';
import type { Readers } from '../readers.ts';
import { type ListingRow, listings } from '../tables.ts';
import { walkOf } from '../walk.ts';
import { fewOrMany } from './few.ts';
import { merge, type Order } from './order.ts';

/** Where listings with a rebate of one amount may be: what a step of one rule reaches. */
interface Step {
  readonly amount: number;
  readonly reach: Reach;
  /** Prices from here on, to below there. */
  readonly from: number;
  readonly to: number;
}

const anywhere: Reach = { brands: null, products: null, sellers: null };

const stepsOf = (running: RunningCampaign): Step[] =>
  running.campaign.rebateRules.flatMap(({ kind, tiers }) =>
    tiers.map(({ amount, priceFrom, modelId, projectId }, index) => {
      if (kind === 'PRICE_TIERS')
        return {
          amount,
          reach: reachOf(running),
          from: priceFrom ?? 0,
          to: tiers[index + 1]?.priceFrom ?? Number.MAX_SAFE_INTEGER,
        };
      const product = modelId ?? projectId ?? '';
      return {
        amount,
        reach: common(reachOf(running), { ...anywhere, products: [product] }),
        from: 0,
        to: Number.MAX_SAFE_INTEGER,
      };
    }),
  );

/** One after the other, the greatest amount first; behind all of them what has no rebate. */
const levelsOf = (running: readonly RunningCampaign[]): { amount: number; steps: Step[] }[] => {
  const byAmount = Map.groupBy(running.flatMap(stepsOf), ({ amount }) => amount);
  return [...byAmount.keys(), noRebate]
    .sort((a, b) => b - a)
    .map((amount) => ({
      amount,
      steps: byAmount.get(amount) ?? [{ amount, reach: anywhere, from: 0, to: Number.MAX_SAFE_INTEGER }],
    }));
};

const inStep = ({ from, to }: Step): SQL | undefined =>
  and(
    from > 0 ? sql`${listings.price} >= ${from}` : undefined,
    to < Number.MAX_SAFE_INTEGER ? sql`${listings.price} < ${to}` : undefined,
  );

/**
 * The greatest rebate first, of equal ones the cheaper listing first, then by id. At an instant there are few amounts;
 * each is a level of its own, walked along the indexes of prices within the steps that give it, until the page is full.
 */
export const bestRebateOrder = (readers: Readers, asked: Asked): Order => {
  const { running, sought, now } = asked;
  const condition = asked.condition(walkOf(sought));
  const levels = levelsOf(running);
  const rebate = bestRebate(running);
  const priceKey = (row: ListingRow): CursorKey => [row.price, row.id];

  const readLevel = async (level: (typeof levels)[number], page: Page, limit: number): Promise<ListingRow[]> => {
    const reading: Direction = page.backward ? 'desc' : 'asc';
    const [startAmount, ...start] = page.start ?? [];
    const { where, orderBy } = keyset([listings.price, listings.id], 'asc', {
      ...page,
      start: startAmount === level.amount ? start : undefined,
    });
    const rows: ListingRow[] = [];
    for (const step of level.steps)
      for (const walk of walksWithin(step.reach, sought))
        rows.push(
          ...(await readers.rows(
            {
              condition: sql`${and(condition, walk, inStep(step), where, sql`${rebate} = ${level.amount}`)}`,
              order: sql.join(orderBy, sql`, `),
            },
            limit,
          )),
        );
    return merge(rows, priceKey, reading, limit);
  };

  const inLevels: Order = {
    read: async (page) => {
      const startAmount = page.start?.[0];
      const rows: ListingRow[] = [];
      const amounts = new Map<string, number>();
      for (const level of page.backward ? levels.toReversed() : levels) {
        const isBehind =
          typeof startAmount === 'number' && (page.backward ? level.amount < startAmount : level.amount > startAmount);
        if (isBehind) continue;
        const found = await readLevel(level, page, page.size + 1 - rows.length);
        for (const { id } of found) amounts.set(id, level.amount);
        rows.push(...found);
        if (rows.length > page.size) break;
      }
      return { rows, keyOf: (row) => [amounts.get(row.id) ?? noRebate, row.price, row.id] };
    },
  };

  const open = running.map(({ campaign }) => campaign);
  const keyOf = (row: ListingRow): CursorKey => [bestRebateOf(open, row, now), row.price, row.id];
  const sorted = (few: SQL): Order => ({
    read: async (page) => {
      const [amount, ...start] = page.start ?? [];
      // Turned round, since all keys of a list go the same way.
      const { where, orderBy } = keyset(
        [sql`-(${rebate})`, withoutIndex(listings.price), withoutIndex(listings.id)],
        'asc',
        { ...page, start: page.start && [-Number(amount), ...start] },
      );
      const found = { condition: sql`${and(few, where)}`, order: sql.join(orderBy, sql`, `) };
      return { rows: await readers.rows(found, page.size + 1), keyOf };
    },
  });

  return fewOrMany(asked, readers, { few: sorted, many: inLevels });
};
