/** Whom a part of the API is for, as `@tag` says; a part without a tag is for everybody. */
export type Audience = 'buyer' | 'partner' | 'operator';

/** A variant of the API (a contract), and the audiences whose parts it does not know. */
export interface Variant {
  readonly name: string;
  readonly without: readonly Audience[];
}

/** The variants. Beside them there is the whole API. */
export const variants = [
  /** What shops show and buyers do. */
  { name: 'storefront', without: ['partner', 'operator'] },
  /** What brands and sellers do. */
  { name: 'brand', without: ['buyer', 'operator'] },
  /** What the marketplace's own people do, who see all that others do. */
  { name: 'operator', without: [] },
] as const satisfies readonly Variant[];

/** Every audience that some part of the API may be for. */
export const audiences: ReadonlySet<string> = new Set<Audience>(['buyer', 'partner', 'operator']);
