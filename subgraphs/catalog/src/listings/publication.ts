import { forever, type Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { isCurrency, type Money } from '@marque/kit/graphql/money.ts';
import { isRejection, reject } from '@marque/kit/rejection.ts';
import { isRegion } from '@marque/schema/regions.ts';
import { brandsByIds } from '../brands/store.ts';
import type { PublishListingInput } from '../generated.ts';
import { kinds } from '../kinds/index.ts';
import { type Kind, type KindColumns, noKindColumns, type Product } from '../kinds/kind.ts';
import { isStoreOfAnother } from '../rights/store.ts';
import type { ListingFacts } from './derive.ts';
import type { Caller, Refusal } from './problems.ts';
import { readTexts, textFault, tidy } from './texts.ts';

const titleLimit = { longest: 200, lines: 'one' } as const;
const descriptionLimit = { longest: 5000, lines: 'several' } as const;
const disclosureLimit = { longest: 500, lines: 'several' } as const;

const invalid = (message: string, field: string): Refusal => reject('INVALID_INPUT', message, field);

/** Refuses a price that no buyer could pay. */
export const refusePrice = ({ minorUnits, currency }: Money): Refusal | null => {
  if (!isCurrency(currency)) return invalid('Give an ISO 4217 code in capitals, such as CNY', 'input.price.currency');
  return minorUnits > 0 ? null : invalid('Give a price above 0', 'input.price.minorUnits');
};

/** Refuses facts that every kind of listing has. */
const refuseCommon = (input: PublishListingInput, now: Instant): Refusal | null => {
  const { price, region, coordinates, disclosure, expiresAt, store } = input;
  if (!isRegion(region)) return invalid('Give an ISO 3166-2 code, such as CN-SH', 'input.region');
  if (coordinates && !(Math.abs(coordinates.latitude) <= 90 && Math.abs(coordinates.longitude) <= 180))
    return invalid('Give degrees north from -90 to 90 and degrees east from -180 to 180', 'input.coordinates');
  const fault = disclosure == null ? null : textFault(tidy(disclosure), disclosureLimit);
  if (fault) return invalid(fault, 'input.disclosure');
  if (expiresAt != null && expiresAt <= now) return invalid('Give an instant to come', 'input.expiresAt');
  if (store != null && !/^\w{1,64}$/.test(store)) return invalid('Give the id of a store', 'input.store');
  return refusePrice(price);
};

interface KindPart {
  readonly kind: Kind;
  readonly product: Product;
  readonly columns: KindColumns;
}

/** Reads the facts of the one kind that the input must have. */
const readKind = async (executor: Executor, input: PublishListingInput, now: Instant): Promise<KindPart | Refusal> => {
  const given = Object.values<Kind>(kinds).flatMap((kind) => {
    const facts = kind.read(input);
    return facts ? [{ kind, facts }] : [];
  });
  const [only, ...others] = given;
  const parts = Object.values<Kind>(kinds).map(({ part }) => `\`${part}\``);
  if (!only || others.length > 0) return invalid(`Give the facts of exactly one kind: ${parts.join(' or ')}`, 'input');
  const { kind, facts } = only;
  const { field, noun } = kind.product;
  const product = await kind.findProduct(executor, facts.productId);
  if (product?.brandId !== input.brand) return invalid(`The brand has no such ${noun}`, field);
  const defaults = Object.entries(product.defaults);
  const columns = { ...noKindColumns, ...facts.columns };
  for (const [column, value] of defaults)
    Object.assign(columns, { [column]: columns[column as keyof KindColumns] ?? value });
  return kind.check(columns, { condition: input.condition, now }) ?? { kind, product, columns };
};

/** The price that the brand asks, where it is in the currency that the seller asks in. */
const guidePriceOf = ({ guidePrice }: Product, currency: string): number | null =>
  guidePrice?.currency === currency ? guidePrice.minorUnits : null;

/** Reads the input of `publishListing` into the facts of a listing on the market, or says what is wrong with it. */
export const readPublication = async (
  executor: Executor,
  { viewer, now }: Caller,
  id: string,
  input: PublishListingInput,
): Promise<ListingFacts | Refusal> => {
  const refusal = refuseCommon(input, now);
  if (refusal) return refusal;
  const title = readTexts(input.title, titleLimit, 'input.title');
  if (isRejection(title)) return title;
  const description = input.description?.length
    ? readTexts(input.description, descriptionLimit, 'input.description')
    : null;
  if (isRejection(description)) return description;
  if ((await brandsByIds(executor, [input.brand])).length === 0)
    return invalid('There is no such brand', 'input.brand');
  if (input.store != null && (await isStoreOfAnother(executor, input.store, viewer.id)))
    return invalid('Give a store of yours, or none for an offer without one', 'input.store');
  const part = await readKind(executor, input, now);
  if (isRejection(part)) return part;
  return {
    ...part.columns,
    id,
    kind: part.kind.kind,
    brandId: input.brand,
    productId: part.product.id,
    sellerId: viewer.id,
    storeId: input.store ?? null,
    title,
    description,
    condition: input.condition,
    channel: input.store == null ? 'ONLINE' : 'IN_STORE',
    region: input.region,
    latitude: input.coordinates?.latitude ?? null,
    longitude: input.coordinates?.longitude ?? null,
    price: input.price.minorUnits,
    guidePrice: guidePriceOf(part.product, input.price.currency),
    currency: input.price.currency,
    status: 'ACTIVE',
    authorizationClaim: input.authorizationClaim ?? 'NONE',
    disclosure: input.disclosure == null ? null : tidy(input.disclosure),
    publishedAt: now,
    expiresAt: input.expiresAt ?? forever,
    heldUntil: 0,
    version: 1,
    externalId: null,
    feedDigest: null,
    unitKey: part.kind.unitKey(part.product.id, part.columns),
    conflictsWith: null,
  };
};
