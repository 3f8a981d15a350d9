import { iso31661, iso31662 } from 'iso-3166';

/** A region as the schema's type `Region` has it. */
export interface Region {
  /** ISO 3166-1 alpha-2 for a country, ISO 3166-2 for a subdivision. */
  readonly code: string;
  /** The name that ISO 3166 gives it. */
  readonly name: string;
}

const names = new Map<string, string>([
  ...iso31661.map(({ alpha2, name }) => [alpha2, name] as const),
  ...iso31662.map(({ code, name }) => [code, name] as const),
]);

/** Tells a code that ISO 3166 assigns to a country (`CN`) or to a subdivision (`CN-SH`), in capitals. */
export const isRegion = (code: string): boolean => names.has(code);

/** The name that ISO 3166 gives a region; the code itself where it gives none any more. */
export const regionName = (code: string): string => names.get(code) ?? code;

/** A region by its code, for an answer. */
export const regionOf = (code: string): Region => ({ code, name: regionName(code) });
