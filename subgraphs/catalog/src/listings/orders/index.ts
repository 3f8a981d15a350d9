import type { Instant } from '@marque/kit/clock.ts';
import { promotedWalks } from '../../promotions/reach.ts';
import type { Circumstances, Sought } from '../matching.ts';
import type { Readers } from '../readers.ts';
import { sortBy } from '../sorts.ts';
import { bestRebateOrder } from './best-rebate.ts';
import { columnOrder } from './column.ts';
import { distanceOrder } from './distance.ts';
import { effectivePriceOrder } from './effective-price.ts';
import type { Order } from './order.ts';
import { relevanceOrder } from './relevance.ts';

/** A question with what was looked up for it. */
interface Asked extends Circumstances {
  readonly sought: Sought;
  readonly now: Instant;
}

/** The order that a question asks for. */
export const orderOf = ({ sought, now, running, areCommon }: Asked, readers: Readers): Order => {
  const sort = sortBy(sought.sort);
  switch (sort.by) {
    case 'column':
      return columnOrder(readers, sort, promotedWalks(sought, running));
    case 'effectivePrice':
      return effectivePriceOrder(readers, { running, direction: sort.direction, sought, now });
    case 'bestRebate':
      return bestRebateOrder(readers, running, sought);
    case 'distance': {
      const near = sought.filter?.near;
      if (!near) throw new Error('`checkSort` was not asked whether a point is given');
      return distanceOrder(readers, near);
    }
    case 'relevance':
      return relevanceOrder(readers, areCommon(sought.filter?.text ?? ''));
  }
};
