import { contains } from '@marque/kit/intervals.ts';
import { classify, covers } from '@marque/schema/authorization.ts';
import { promotionsOf, rebatesOf, standAt } from '@marque/schema/campaign-rules.ts';
import type { Campaign } from '@marque/schema/campaigns.ts';
import type { ListingFilter, ListingSort } from '../../generated.ts';
import type { SellersEvent } from '../../testing/market.ts';
import type { ListingRow } from '../tables.ts';

const inRange = (
  value: number | null,
  { min, max }: { min?: number | null | undefined; max?: number | null | undefined },
): boolean => (min == null && max == null) || (value !== null && value >= (min ?? value) && value <= (max ?? value));

/** What the tests hold the answers against: every listing's class and every criterion, asked of each row in turn. */
export const createOracle = (events: readonly SellersEvent[], campaigns: readonly Campaign[]) => {
  const newest = new Map<string, SellersEvent>();
  for (const [type, payload] of events) {
    const key = `${type} ${payload.id}`;
    if ((newest.get(key)?.[1].version ?? 0) < payload.version) newest.set(key, [type, payload] as SellersEvent);
  }
  const kept = [...newest.values()];
  const isAuthorized = (row: ListingRow, at: number): boolean =>
    kept.some(
      ([type, payload]) =>
        type === 'authorization.changed' &&
        payload.sellerId === row.sellerId &&
        payload.brandId === row.brandId &&
        covers(payload.scope, row) &&
        payload.periods.some((period) => contains(period, at)),
    );
  const classOf = (row: ListingRow, at: number) =>
    classify(isAuthorized(row, at), row.authorizationClaim, row.disclosure !== null);

  const isVisible = (row: ListingRow, at: number): boolean =>
    ['ACTIVE', 'HELD'].includes(row.status) &&
    row.expiresAt > at &&
    !kept.some(
      ([type, payload]) =>
        (type === 'seller.changed' && payload.id === row.sellerId && payload.status !== 'ACTIVE') ||
        (type === 'enforcement.changed' &&
          payload.id === row.id &&
          ['DISABLED', 'REMOVED'].includes(payload.measure) &&
          contains(payload, at)),
    );

  const counting = (row: ListingRow, at: number) => promotionsOf(campaigns, row, at).counting;
  const rebateOf = (row: ListingRow, at: number) => rebatesOf(promotionsOf(campaigns, row, at), row)[0]?.amount;

  const isEndorsed = (row: ListingRow, at: number): boolean =>
    counting(row, at).some((campaign) => standAt(campaign, row.brandId, at)?.state === 'ENDORSED');

  const meets = (row: ListingRow, asked: ListingFilter, at: number): boolean =>
    (asked.authorization?.includes(classOf(row, at)) ?? true) &&
    (asked.kind?.includes(row.kind) ?? true) &&
    (asked.brand?.includes(row.brandId) ?? true) &&
    (asked.model == null || (row.kind === 'CAR' && asked.model.includes(row.productId ?? ''))) &&
    (asked.seller?.includes(row.sellerId) ?? true) &&
    (asked.condition?.includes(row.condition) ?? true) &&
    (asked.region == null || asked.region.some((code) => row.region === code || row.region.startsWith(`${code}-`))) &&
    (asked.currency ?? row.currency) === row.currency &&
    inRange(row.price, asked.price ?? {}) &&
    inRange(row.year || null, asked.year ?? {}) &&
    (asked.hasRebate ?? rebateOf(row, at) !== undefined) === (rebateOf(row, at) !== undefined) &&
    (asked.minimumRebate == null || (rebateOf(row, at) ?? -1) >= asked.minimumRebate) &&
    (asked.endorsed ?? isEndorsed(row, at)) === isEndorsed(row, at) &&
    (asked.text == null || hasText(row, asked.text)) &&
    (asked.near == null || kmFrom(asked.near, row) <= asked.near.radiusKm) &&
    row.publishedAt >= (asked.publishedAfter ?? 0) &&
    inRange(row.mileageFromOdometer, asked.mileageFromOdometer ?? {}) &&
    (asked.and ?? []).every((branch) => meets(row, branch, at)) &&
    (asked.or == null || asked.or.some((branch) => meets(row, branch, at))) &&
    !(asked.not && meets(row, asked.not, at));

  return (rows: readonly ListingRow[], asked: ListingFilter, at: number): ListingRow[] =>
    rows.filter(
      (row) => isVisible(row, at) && meets(row, { ...asked, authorization: asked.authorization ?? ['AUTHORIZED'] }, at),
    );
};

/** The point that distances are from. */
export const here = { latitude: 10.05, longitude: 20.02, radiusKm: 100 };

/** By the law of cosines, which the answers do not use. */
const kmFrom = ({ latitude, longitude }: typeof here, row: ListingRow): number => {
  if (row.latitude === null || row.longitude === null) return Number.POSITIVE_INFINITY;
  const [a, b, turn] = [latitude, row.latitude, longitude - row.longitude].map((degrees) => (degrees * Math.PI) / 180);
  if (a === undefined || b === undefined || turn === undefined) throw new Error('Three angles were given');
  return 6371.0088 * Math.acos(Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(turn));
};

const hasText = ({ title }: ListingRow, text: string): boolean =>
  (title.en ?? '')
    .toLowerCase()
    .split(/[ ,]+/)
    .some((word) => word.startsWith(text));

/** What a buyer pays, in the way in which a till adds it up. */
const toPay = (campaigns: readonly Campaign[], row: ListingRow, at: number): number =>
  promotionsOf(campaigns, row, at)
    .counting.flatMap(({ discounts }) => discounts)
    .filter(({ reflectedInPrice }) => !reflectedInPrice)
    .reduce(
      (left, { amount, basisPoints }) =>
        Math.max(0, left - (amount ?? Math.floor((row.price * (basisPoints ?? 0) + 5_000) / 10_000))),
      row.price,
    );

type Key = (row: ListingRow, campaigns: readonly Campaign[], at: number) => readonly number[];

/** What comes first has the smaller key. */
const keys: Record<ListingSort, Key> = {
  NEWEST: ({ publishedAt }) => [-publishedAt],
  PRICE_ASC: ({ price }) => [price],
  PRICE_DESC: ({ price }) => [-price],
  EFFECTIVE_PRICE_ASC: (row, campaigns, at) => [toPay(campaigns, row, at), row.price],
  EFFECTIVE_PRICE_DESC: (row, campaigns, at) => [-toPay(campaigns, row, at), -row.price],
  BEST_REBATE: (row, campaigns, at) => [
    -(rebatesOf(promotionsOf(campaigns, row, at), row)[0]?.amount ?? -1),
    row.price,
  ],
  MILEAGE_ASC: ({ mileageFromOdometer }) => [mileageFromOdometer ?? Number.MAX_VALUE],
  YEAR_DESC: ({ vehicleModelDate }) => [-(vehicleModelDate ?? 0)],
  DISTANCE: (row) => [Math.round(kmFrom(here, row) * 1000)],
  RELEVANCE: ({ title }) => [(title.en ?? '').length],
};
/** All sorts. */
export const sorts = Object.keys(keys) as ListingSort[];
const upwards: readonly ListingSort[] = [
  'PRICE_ASC',
  'EFFECTIVE_PRICE_ASC',
  'BEST_REBATE',
  'MILEAGE_ASC',
  'DISTANCE',
  'RELEVANCE',
];

/** The ids of rows in the order of a sort, by the rules applied to each row. */
export const sorted = (
  rows: readonly ListingRow[],
  sort: ListingSort,
  campaigns: readonly Campaign[],
  at: number,
): string[] =>
  rows
    .map((row) => ({ id: row.id, key: keys[sort](row, campaigns, at) }))
    .sort((a, b) => {
      const difference = a.key.map((part, index) => part - (b.key[index] ?? 0)).find((by) => by !== 0);
      return difference ?? (upwards.includes(sort) ? 1 : -1) * (a.id < b.id ? -1 : 1);
    })
    .map(({ id }) => id);
