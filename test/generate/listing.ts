import { noKindColumns } from '@marque/catalog/kinds/kind.ts';
import type { ListingFacts } from '@marque/catalog/listings/derive.ts';
import { forever, type Instant } from '@marque/kit/clock.ts';
import type { Party } from './parties.ts';
import type { Random } from './random.ts';

/** A listing as its seller would have published it, with every price that it had. */
export interface MadeListing {
  readonly facts: ListingFacts;
  readonly prices: readonly { readonly price: number; readonly from: Instant }[];
}

/** What differs between a car and a flat. */
export type KindFacts = Pick<
  ListingFacts,
  'kind' | 'brandId' | 'productId' | 'title' | 'description' | 'condition' | 'price' | 'guidePrice' | 'unitKey'
> &
  Partial<ListingFacts>;

const dayMs = 86_400_000;

/** The instant as of which the marketplace is generated: every event in it lies before. */
export const generatedAt = Date.parse('2026-02-20T10:00:00+08:00');

const disclosure = '本店未获得品牌授权，车辆来源为平行渠道。 Not authorised by the brand.';

/** What a seller says of itself: those with rights mostly claim them, of the others some disclose that they have none, and some claim them all the same. */
const wordsOf = (random: Random, { grants }: Party): Pick<ListingFacts, 'authorizationClaim' | 'disclosure'> => {
  if (grants.length > 0) return { authorizationClaim: random.chance(0.7) ? 'AUTHORIZED' : 'NONE', disclosure: null };
  if (random.chance(0.06)) return { authorizationClaim: 'AUTHORIZED', disclosure: null };
  return { authorizationClaim: 'NONE', disclosure: random.chance(0.45) ? disclosure : null };
};

const statusOf = (random: Random): ListingFacts['status'] => {
  const share = random.next();
  if (share < 0.92) return 'ACTIVE';
  if (share < 0.94) return 'PAUSED';
  return share < 0.98 ? 'SOLD' : 'WITHDRAWN';
};

/** Rounds to hundreds of yuan, as sellers do. */
export const roundedPrice = (yuan: number): number => Math.max(Math.round(yuan / 100), 10) * 10_000;

/** The prices that led to the one asked now: a quarter of all listings had others, mostly higher ones. */
const pricesOf = (random: Random, price: number, publishedAt: Instant): MadeListing['prices'] => {
  const earlier = random.chance(0.25) ? random.whole(1, 2) : 0;
  const stepMs = Math.floor((generatedAt - publishedAt) / (earlier + 1));
  return Array.from({ length: earlier + 1 }, (_, at) => ({
    price: at === earlier ? price : price + roundedPrice(((price / 100) * (earlier - at)) / 40) + at,
    from: publishedAt + at * stepMs,
  }));
};

/** Completes what a kind says to a listing of a party. Ids count upwards, so that they sort by the order they were made in. */
export const completeListing = (random: Random, party: Party, number: number, facts: KindFacts): MadeListing => {
  const ageDays = Math.min(-Math.log(1 - random.next()) * 45, 400);
  const publishedAt = Math.floor(generatedAt - ageDays * dayMs - 1);
  const prices = pricesOf(random, facts.price, publishedAt);
  const { place, seller, store } = party;
  return {
    prices,
    facts: {
      ...noKindColumns,
      id: `lst_g${String(number).padStart(9, '0')}`,
      sellerId: seller.id,
      storeId: store?.id ?? null,
      channel: store ? 'IN_STORE' : 'ONLINE',
      region: place.region,
      latitude: store?.latitude ?? null,
      longitude: store?.longitude ?? null,
      currency: 'CNY',
      status: statusOf(random),
      ...wordsOf(random, party),
      publishedAt,
      expiresAt: forever,
      heldUntil: 0,
      version: prices.length,
      externalId: null,
      feedDigest: null,
      conflictsWith: null,
      ...facts,
    },
  };
};
