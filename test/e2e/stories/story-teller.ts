import type { Marketplace } from '@marque/gateway/marketplace.ts';
import type { Instant } from '@marque/kit/clock.ts';
import { expectNoErrors } from '../../support/answers.ts';

const amount = '{ minorUnits currency formatted }';
const detail = `query ($id: ID!) { listing(id: $id) {
  price ${amount} guidePrice ${amount} authorization { class }
  bestRebate { amount ${amount} campaign { code } requires endorsement { state brand { id } } }
  priceBreakdown { guide ${amount} advertised ${amount} effective ${amount} adjustments {
    label(language: "en") amount ${amount} funding { funder basisPoints } endorsement { state statement brand { id } }
  } }
} }`;
const quote = `query ($listing: ID!) { rebateQuote(listing: $listing) {
  __typename ... on RebateQuote { amount { minorUnits currency } } ... on Rejection { code }
} }`;
const offers = `query ($filter: ListingFilter) {
  listings(filter: $filter, sort: PRICE_ASC, first: 100) { edges { node { id } } }
}`;

interface Offers {
  readonly listings: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
}

/** The questions that the stories turn on, asked as an anonymous caller. */
export const storyTeller = ({ execute }: Pick<Marketplace, 'execute'>) => ({
  /** A listing with its right, its best rebate and the making of its price. */
  listing: async (id: string, at: Instant): Promise<unknown> =>
    expectNoErrors(await execute<{ listing: unknown }>(detail, { variables: { id }, at })).listing,

  /** What rebate a purchase at an instant would earn. */
  quoted: async (listing: string, at: Instant): Promise<unknown> =>
    expectNoErrors(await execute<{ rebateQuote: unknown }>(quote, { variables: { listing }, at })).rebateQuote,

  /** The ids of all offers that match, the cheapest first. */
  offered: async (filter: object): Promise<readonly string[]> =>
    expectNoErrors(await execute<Offers>(offers, { variables: { filter } })).listings.edges.map(({ node }) => node.id),
});

/** All classes of right: what a filter says that wants to see every offer. */
export const everyClass = ['AUTHORIZED', 'UNAUTHORIZED_DISCLOSED', 'UNAUTHORIZED_UNDISCLOSED', 'FALSE_CLAIM'];
