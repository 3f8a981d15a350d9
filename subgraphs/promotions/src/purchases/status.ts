import type { Viewer } from '@marque/kit/viewer.ts';
import type { PurchaseAction } from '../generated.ts';
import type { PurchaseRow } from './tables.ts';

/** Who sees a purchase: the buyer, the seller and moderators. */
export const mayRead = ({ buyerId, sellerId }: PurchaseRow, { role, id }: Viewer): boolean =>
  role === 'moderator' || (role === 'buyer' && id === buyerId) || (role === 'seller' && id === sellerId);

/** What a caller may do with a purchase. */
export const nextActions = (row: PurchaseRow, { role, id }: Viewer): PurchaseAction[] => {
  const isSeller = role === 'seller' && id === row.sellerId;
  const stands = row.status === 'SUBMITTED' || row.status === 'VERIFIED';
  const actions: readonly (readonly [PurchaseAction, boolean])[] = [
    ['VERIFY', role === 'moderator' && row.status === 'SUBMITTED'],
    ['REJECT', role === 'moderator' && row.status === 'SUBMITTED'],
    ['MARK_DELIVERED', isSeller && stands && row.deliveredAt === null],
    ['UNWIND', (isSeller || role === 'moderator') && row.status === 'VERIFIED'],
  ];
  return actions.filter(([, may]) => may).map(([action]) => action);
};
