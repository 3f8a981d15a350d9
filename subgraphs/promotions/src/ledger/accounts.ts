import type { CouponFunding } from '../wallet/tables.ts';
import type { AccountKind, AccountRow } from './tables.ts';

/** An account, named. */
export type AccountName = Pick<AccountRow, 'kind' | 'owner' | 'currency'>;

/** The id of an account: what it is, whose, in which currency. */
export const accountId = ({ kind, owner, currency }: AccountName): string => `${kind}/${owner}/${currency}`;

/** The account of a buyer. */
export const ofBuyer = (
  kind: Extract<AccountKind, 'WALLET' | 'LOCKED' | 'RECEIVABLE' | 'RECOVERY'>,
  { buyerId, currency }: { readonly buyerId: string; readonly currency: string },
): AccountName => ({ kind, owner: buyerId, currency });

/** The account of the seller of an order that coupons pay for. */
export const payee = (sellerId: string, currency: string): AccountName => ({
  kind: 'PAYEE',
  owner: sellerId,
  currency,
});

/** The account of one who pays for a promotion. */
export const funder = ({ funder: kind, organization }: CouponFunding, currency: string): AccountName => ({
  kind,
  owner: organization,
  currency,
});
