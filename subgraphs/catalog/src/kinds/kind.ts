import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import type { Money } from '@marque/kit/graphql/money.ts';
import type { Rejection } from '@marque/kit/rejection.ts';
import type { OfferItemCondition } from '@marque/schema/authorization.ts';
import type { ListingKind } from '@marque/schema/kinds.ts';
import type {
  ApartmentListingResolvers,
  CarListingResolvers,
  PublishListingInput,
  RejectionCode,
} from '../generated.ts';
import type { ListingRow } from '../listings/tables.ts';
import { apartmentColumns } from './apartment.tables.ts';
import { carColumns } from './car.tables.ts';

/** The columns of a listing that belong to one kind or another. */
export type KindColumns = Pick<ListingRow, keyof typeof carColumns | keyof typeof apartmentColumns>;

/** A listing that has none of them; each kind puts its own in their places. */
export const noKindColumns = Object.fromEntries(
  Object.keys({ ...carColumns, ...apartmentColumns }).map((column) => [column, null]),
) as { readonly [Column in keyof KindColumns]: null }; // made of the very columns that the type names

/** What the brand offers and sellers list: a vehicle model, an apartment project. */
export interface Product {
  readonly id: string;
  readonly brandId: string;
  /** What the brand asks for it new; null where it has not said. */
  readonly guidePrice: Money | null;
  /** What a listing takes from it where the seller says nothing. */
  readonly defaults: Partial<KindColumns>;
}

/** What the rules of a kind depend on beside its own facts. */
export interface Circumstances {
  readonly condition: OfferItemCondition;
  readonly now: Instant;
}

/** The facts of one kind as the caller gave them. */
export interface GivenFacts {
  readonly productId: string;
  readonly columns: Partial<KindColumns>;
}

/** What makes a kind of listing what it is. Everything that differs from kind to kind is said here and nowhere else. */
export interface Kind {
  readonly kind: ListingKind;
  /** The field of `PublishListingInput` that takes its facts. */
  readonly part: 'car' | 'apartment';
  /** The field of that input that names the product, and what a product is called. */
  readonly product: { readonly field: string; readonly noun: string };
  /** Takes its part out of the input; null where the input has none. */
  readonly read: (input: PublishListingInput) => GivenFacts | null;
  readonly findProduct: (executor: Executor, id: string) => Promise<Product | null>;
  /** Holds facts, from whatever source, against the kind's rules. The field is a path from `input`. */
  readonly check: (facts: KindColumns, circumstances: Circumstances) => Rejection<RejectionCode> | null;
  /** What may be on the market once only; null where the facts do not tell. */
  readonly unitKey: (productId: string | null, facts: KindColumns) => string | null;
  /** The model year or year built, for sorting; 0 where there is none. */
  readonly year: (facts: KindColumns) => number;
  /** Resolvers of the fields of its type that are not columns as they are. */
  readonly resolvers: Omit<CarListingResolvers | ApartmentListingResolvers, '__resolveReference'>;
  /** Kilometres driven, for sorting; `noOdometer` where it has none. */
  readonly mileage: (facts: KindColumns) => number;
}

/** Sorts behind every real mileage. */
export const noOdometer = 2_147_483_647;
