import type { ListingFilter, ListingSort } from '@marque/catalog/generated.ts';
import { tokensOf } from '@marque/catalog/search/tokens.ts';
import type { Instant } from '@marque/kit/clock.ts';
import { classify, covers } from '@marque/schema/authorization.ts';
import { promotionsOf, rebatesOf, standAt } from '@marque/schema/campaign-rules.ts';
import type { OwnFacts, Sources } from './sources.ts';

/** A question as it is put to the gateway. */
export interface Question {
  readonly filter: ListingFilter;
  readonly sort: ListingSort;
}

const isWithin = (
  value: number | null,
  { min, max }: { readonly min?: number | null | undefined; readonly max?: number | null | undefined },
): boolean => (min == null && max == null) || (value !== null && value >= (min ?? value) && value <= (max ?? value));

/** Whether an authorisation is in force by itself: a grant opens its time, what was done last since decides. */
const isInForce = ({ authorizations, changes }: Sources, id: string, at: Instant): boolean => {
  const granted = authorizations.find((one) => one.id === id);
  if (!granted || at < granted.validFrom || at >= granted.validUntil) return false;
  const done = changes.filter((change) => change.authorizationId === id && change.at <= at);
  return !done.some(({ action }) => action === 'REVOKE') && done.at(-1)?.action !== 'SUSPEND';
};

const isAuthorized = (sources: Sources, listing: OwnFacts, at: Instant): boolean =>
  sources.authorizations.some(
    (granted) =>
      granted.sellerId === listing.sellerId &&
      granted.brandId === listing.brandId &&
      covers(scopeOf(granted), listing) &&
      [granted.id, ...granted.ancestors].every((id) => isInForce(sources, id, at)),
  );

const scopeOf = ({ models, projects, regions, channels, conditions }: Sources['authorizations'][number]) => ({
  products: models === null && projects === null ? null : [...(models ?? []), ...(projects ?? [])],
  regions,
  channels,
  conditions,
});

/** Active, its time not up, its seller in business, and no measure keeping it from view. A hold leaves it on the market. */
const isOnOffer = ({ sellers, enforcements }: Sources, listing: OwnFacts, at: Instant): boolean => {
  const measure = enforcements.findLast(({ listingId }) => listingId === listing.id);
  const isHidden =
    (measure?.measure === 'DISABLED' || measure?.measure === 'REMOVED') &&
    measure.startsAt <= at &&
    at < measure.endsAt;
  return (
    (listing.status === 'ACTIVE' || listing.status === 'HELD') &&
    at < listing.expiresAt &&
    sellers.get(listing.sellerId)?.status === 'ACTIVE' &&
    !isHidden
  );
};

const rebateOf = ({ campaigns }: Sources, listing: OwnFacts, at: Instant): number =>
  rebatesOf(promotionsOf(campaigns, listing, at), listing)[0]?.amount ?? -1;

/** What a buyer pays, as a till adds it up. */
const toPay = ({ campaigns }: Sources, listing: OwnFacts, at: Instant): number =>
  promotionsOf(campaigns, listing, at)
    .counting.flatMap(({ discounts }) => discounts)
    .filter(({ reflectedInPrice }) => !reflectedInPrice)
    .reduce(
      (left, { amount, basisPoints }) =>
        Math.max(0, left - (amount ?? Math.floor((listing.price * (basisPoints ?? 0) + 5_000) / 10_000))),
      listing.price,
    );

const isEndorsed = ({ campaigns }: Sources, listing: OwnFacts, at: Instant): boolean =>
  promotionsOf(campaigns, listing, at).counting.some(
    (campaign) => standAt(campaign, listing.brandId, at)?.state === 'ENDORSED',
  );

const textOf = ({ names }: Sources, { title, description, brandId, productId }: OwnFacts): string[] =>
  [title, description, names.get(brandId), names.get(productId ?? '')].flatMap((text) => Object.values(text ?? {}));

/** All words are there, Chinese ones anywhere and the last of the others as a beginning. */
const hasText = (sources: Sources, listing: OwnFacts, text: string): boolean => {
  const whole = textOf(sources, listing).join(' ').toLowerCase();
  const words = whole.match(/[a-z0-9]+/g) ?? [];
  const terms = text.toLowerCase().split(' ');
  return terms.every((term, index) =>
    /^[a-z0-9]+$/.test(term)
      ? words.some((word) => (index === terms.length - 1 ? word.startsWith(term) : word === term))
      : whole.includes(term),
  );
};

/** By the law of cosines, which the answers do not use. */
export const kmBetween = (
  a: { readonly latitude: number; readonly longitude: number },
  { latitude, longitude }: OwnFacts,
): number => {
  if (latitude === null || longitude === null) return Number.POSITIVE_INFINITY;
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [here, there, turn] = [radians(a.latitude), radians(latitude), radians(longitude - a.longitude)];
  const cosine = Math.sin(here) * Math.sin(there) + Math.cos(here) * Math.cos(there) * Math.cos(turn);
  return 6371.0088 * Math.acos(Math.min(1, cosine));
};

const yearOf = ({ vehicleModelDate, yearBuilt }: OwnFacts): number | null => vehicleModelDate ?? yearBuilt;

const isIn = <Value>(values: readonly Value[] | null | undefined, value: Value): boolean =>
  values?.includes(value) ?? true;

/** Whether a listing meets a filter, criterion by criterion. */
const meets = (sources: Sources, listing: OwnFacts, asked: ListingFilter, at: Instant): boolean => {
  const { sellers } = sources;
  const kind = sellers.get(listing.sellerId)?.kind;
  const right = classify(isAuthorized(sources, listing, at), listing.authorizationClaim, listing.disclosure !== null);
  return (
    isIn(asked.authorization, right) &&
    isIn(asked.kind, listing.kind) &&
    isIn(asked.brand, listing.brandId) &&
    (asked.model == null || (listing.kind === 'CAR' && asked.model.includes(listing.productId ?? ''))) &&
    (asked.project == null || (listing.kind === 'APARTMENT' && asked.project.includes(listing.productId ?? ''))) &&
    isIn(asked.seller, listing.sellerId) &&
    (asked.sellerKind == null || (kind !== undefined && asked.sellerKind.includes(kind))) &&
    isIn(asked.condition, listing.condition) &&
    (asked.region == null || asked.region.some((code) => `${listing.region}-`.startsWith(`${code}-`))) &&
    (asked.currency ?? listing.currency) === listing.currency &&
    isWithin(listing.price, asked.price ?? {}) &&
    isWithin(yearOf(listing), asked.year ?? {}) &&
    isWithin(listing.mileageFromOdometer, asked.mileageFromOdometer ?? {}) &&
    isWithin(listing.floorSize, asked.floorSize ?? {}) &&
    isWithin(listing.numberOfBedrooms, asked.numberOfBedrooms ?? {}) &&
    (asked.fuelType == null || (listing.fuelType !== null && asked.fuelType.includes(listing.fuelType))) &&
    (asked.publishedAfter == null || listing.publishedAt >= Number(new Date(asked.publishedAfter))) &&
    (asked.text == null || hasText(sources, listing, asked.text)) &&
    (asked.near == null || kmBetween(asked.near, listing) <= asked.near.radiusKm) &&
    (asked.hasRebate == null || asked.hasRebate === rebateOf(sources, listing, at) >= 0) &&
    (asked.minimumRebate == null || rebateOf(sources, listing, at) >= asked.minimumRebate) &&
    (asked.endorsed == null || asked.endorsed === isEndorsed(sources, listing, at)) &&
    (asked.and ?? []).every((branch) => meets(sources, listing, branch, at)) &&
    (asked.or == null || asked.or.some((branch) => meets(sources, listing, branch, at))) &&
    !(asked.not && meets(sources, listing, asked.not, at))
  );
};

type Key = (listing: OwnFacts, sources: Sources, at: Instant, asked: ListingFilter) => readonly number[];

/** What comes first has the smaller key. */
const keys: Record<ListingSort, Key> = {
  NEWEST: ({ publishedAt }) => [-publishedAt],
  PRICE_ASC: ({ price }) => [price],
  PRICE_DESC: ({ price }) => [-price],
  EFFECTIVE_PRICE_ASC: (listing, sources, at) => [toPay(sources, listing, at), listing.price],
  EFFECTIVE_PRICE_DESC: (listing, sources, at) => [-toPay(sources, listing, at), -listing.price],
  BEST_REBATE: (listing, sources, at) => [-rebateOf(sources, listing, at), listing.price],
  MILEAGE_ASC: ({ mileageFromOdometer }) => [mileageFromOdometer ?? Number.MAX_VALUE],
  YEAR_DESC: (listing) => [-(yearOf(listing) ?? 0)],
  // To the metre: the last digits of two formulas differ.
  DISTANCE: (listing, _sources, _at, { near }) => [near ? Math.round(kmBetween(near, listing) * 1000) : 0],
  RELEVANCE: (listing, sources) => [
    tokensOf(...textOf(sources, listing)).join(' ').length,
    sources.written.get(listing.id) ?? 0,
  ],
};

/** All sorts. */
export const sorts = Object.keys(keys) as ListingSort[]; // a total record

/** Those of equal listings whose ids go upwards. */
const upwards: readonly ListingSort[] = [
  'PRICE_ASC',
  'EFFECTIVE_PRICE_ASC',
  'BEST_REBATE',
  'MILEAGE_ASC',
  'DISTANCE',
  'RELEVANCE',
];

/** A listing with its place in a list. */
export interface Placed {
  readonly id: string;
  readonly key: readonly number[];
}

/** What a question is to be answered with at an instant: a join over the rows that the subgraphs own, listing by listing. */
export const answerByHand = (sources: Sources, { filter, sort }: Question, at: Instant): Placed[] => {
  const asked = { ...filter, authorization: filter.authorization ?? (['AUTHORIZED'] as const) };
  const sign = upwards.includes(sort) ? 1 : -1;
  return sources.listings
    .filter(
      (listing) =>
        isOnOffer(sources, listing, at) &&
        meets(sources, listing, { ...asked, authorization: [...asked.authorization] }, at),
    )
    .map((listing) => ({ id: listing.id, key: keys[sort](listing, sources, at, filter) }))
    .sort((a, b) => {
      const difference = a.key.map((part, index) => part - (b.key[index] ?? 0)).find((by) => by !== 0);
      return difference ?? sign * (a.id < b.id ? -1 : 1);
    });
};
