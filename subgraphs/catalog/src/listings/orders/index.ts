import type { Asked } from '../matching.ts';
import type { Readers } from '../readers.ts';
import { sortBy } from '../sorts.ts';
import { bestRebateOrder } from './best-rebate.ts';
import { columnOrder } from './column.ts';
import { distanceOrder } from './distance.ts';
import { effectivePriceOrder } from './effective-price.ts';
import type { Order } from './order.ts';
import { relevanceOrder } from './relevance.ts';

/** The order that a question asks for. */
export const orderOf = (asked: Asked, readers: Readers): Order => {
  const { sort: name, filter } = asked.sought;
  const sort = sortBy(name);
  switch (sort.by) {
    case 'column':
      return columnOrder(readers, sort, asked);
    case 'effectivePrice':
      return effectivePriceOrder(readers, sort.direction, asked);
    case 'bestRebate':
      return bestRebateOrder(readers, asked);
    case 'distance':
      if (!filter?.near) throw new Error('`checkSort` was not asked whether a point is given');
      return distanceOrder(readers, filter.near, asked);
    case 'relevance':
      return relevanceOrder(readers, asked);
  }
};
