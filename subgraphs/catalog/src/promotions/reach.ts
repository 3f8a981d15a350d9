import type { Campaign } from '@marque/schema/campaigns.ts';
import { eq, type SQL, sql } from 'drizzle-orm';
import type { Sought } from '../listings/matching.ts';
import { listings } from '../listings/tables.ts';
import type { RunningCampaign } from './terms.ts';

/** What listings must be for something to be theirs, as far as indexes can tell; a list that is null restricts nothing. */
export interface Reach {
  readonly brands: readonly string[] | null;
  readonly products: readonly string[] | null;
  readonly sellers: readonly string[] | null;
}

/**
 * The walks that find all listings with what a question asks of promotions; null where it asks for nothing that they alone
 * have, or where they are no fewer than all listings.
 */
export const promotedWalks = (sought: Sought, running: readonly RunningCampaign[]): SQL[] | null => {
  const { hasRebate, minimumRebate, endorsed } = sought.filter ?? {};
  const rebated = hasRebate === true || minimumRebate != null;
  if (!rebated && endorsed !== true) return null;
  const reaches = running
    .filter(({ campaign, isEndorsed }) => (rebated ? campaign.rebateRules.length > 0 : isEndorsed !== undefined))
    .map(reachOf);
  // Of a brand's listings many take part as a rule: they are met on the way soon enough.
  if (reaches.some(({ products, sellers }) => few(products) === null && few(sellers) === null)) return null;
  const walks = reaches.map((reach) => walksWithin(reach, sought));
  if (walks.some((parts) => parts.includes(everywhere))) return null;
  return walks.flat().length > mostWalks ? null : walks.flat();
};

/** No narrower than the question. */
const everywhere = sql`1 = 1`;

/** Where a list of values would make more walks than this, the index that knows nothing of them is walked. */
const mostWalks = 40;

const meet = (a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null =>
  a === null ? b : b === null ? a : a.filter((id) => b.includes(id));

const productsOf = ({ kinds, models, projects }: Campaign): readonly string[] | null => {
  const lists = [
    ...(kinds === null || kinds.includes('CAR') ? [models] : []),
    ...(kinds === null || kinds.includes('APARTMENT') ? [projects] : []),
  ];
  return lists.some((list) => list === null) ? null : lists.flatMap((list) => list ?? []);
};

/** The reach of a campaign. */
export const reachOf = ({ campaign, denied }: RunningCampaign): Reach => ({
  brands: campaign.brands?.filter((brand) => !denied.includes(brand)) ?? null,
  products: productsOf(campaign),
  sellers: campaign.sellers,
});

/** What lies in both. */
export const common = (a: Reach, b: Reach): Reach => ({
  brands: meet(a.brands, b.brands),
  products: meet(a.products, b.products),
  sellers: meet(a.sellers, b.sellers),
});

/** Nothing is left of it. */
export const isEmpty = ({ brands, products, sellers }: Reach): boolean =>
  [brands, products, sellers].some((list) => list?.length === 0);

/** What the question itself restricts. */
const askedFor = ({ filter, productId }: Sought): Reach => ({
  brands: filter?.brand ?? null,
  products: productId === undefined ? null : [productId],
  sellers: filter?.seller ?? null,
});

const few = (list: readonly string[] | null): readonly string[] | null =>
  list !== null && list.length <= mostWalks ? list : null;

/**
 * Conditions that part the listings within a reach that a question asks for, each with an index in the order of price;
 * none where there can be no listing. They only say where to look: what is found is held against the rules.
 */
export const walksWithin = (reach: Reach, sought: Sought): SQL[] => {
  const asked = askedFor(sought);
  const both = common(reach, asked);
  if (isEmpty(both)) return [];
  const isNarrow = sought.productId !== undefined || sought.filter?.model || sought.filter?.project;
  const products = few(both.products);
  if (products && !isNarrow) return [...new Set(products)].map((id) => eq(listings.productId, id));
  const sellers = few(both.sellers);
  if (sellers && !isNarrow) return [...new Set(sellers)].map((id) => eq(listings.sellerId, id));
  const brands = few(both.brands);
  if (brands && !isNarrow) return [...new Set(brands)].map((id) => eq(listings.brandId, id));
  return [everywhere];
};
