import type { Marketplace } from '@marque/gateway/marketplace.ts';
import { noticedCase, reportModelThree } from '../cases.ts';
import { claimInReview, walkRebateChain } from '../rebate-chain.ts';
import { submittedSale } from '../sales.ts';
import { viewers } from '../viewers.ts';
import type { Given } from './call.ts';

/** Makes what must stand before the first mutation of the run through all of them. Gives its ids. */
export async function standing(market: Pick<Marketplace, 'execute'>): Promise<Given> {
  const walked = await walkRebateChain(market, { serial: 93, buyer: viewers.otherBuyer });
  return {
    purchaseToVerify: await submittedSale(market, 91),
    purchaseToReject: await submittedSale(market, 92),
    lockedRedemption: walked.redemption,
    coupon: walked.coupon,
    claimInReview: await claimInReview(market, 94),
    noticedCase: await noticedCase(market, 'BRAND_MARK_MISUSE'),
    filedCase: await reportModelThree(market, 'OUT_OF_REGION'),
  };
}
