/** Whom a part of the API is for, as `@tag` says; a part without a tag is for everybody. */
export type Audience = 'buyer' | 'partner' | 'operator';

/** A variant of the API (a contract), and the audiences whose parts it does not know. */
export interface Variant {
  readonly name: string;
  readonly without: readonly Audience[];
}

/** The variants that are less than the whole API; the third, for the marketplace's own people, is the whole. */
export const variants = [
  /** What shops show and buyers do. */
  { name: 'storefront', without: ['partner', 'operator'] },
  /** What brands and sellers do. */
  { name: 'brand', without: ['buyer', 'operator'] },
] as const satisfies readonly Variant[];

/** The variant that is the whole API. */
export const wholeVariant = 'operator';

/** The audiences whose parts a variant does not know; undefined for what is no variant. */
export function withoutOf(variant: string): readonly Audience[] | undefined {
  return variant === wholeVariant ? [] : variants.find(({ name }) => name === variant)?.without;
}

/** The names of all variants. */
export const variantNames: readonly string[] = [...variants.map(({ name }) => name), wholeVariant];

/** Every audience that some part of the API may be for. */
export const audiences: ReadonlySet<string> = new Set<Audience>(['buyer', 'partner', 'operator']);
