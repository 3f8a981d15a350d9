import { iso31661, iso31662 } from 'iso-3166';

/** A country or a subdivision of one, as the shared type `Region` has it. */
export interface Region {
  readonly code: string;
  readonly name: string;
}

const names = new Map<string, string>([
  ...iso31661.map(({ alpha2, name }) => [alpha2, name] as const),
  ...iso31662.map(({ code, name }) => [code, name] as const),
]);

/** Tells an assigned code of ISO 3166-1 alpha-2 (`CN`) or ISO 3166-2 (`CN-SH`). */
export const isRegion = (code: string): boolean => names.has(code);

/** A region with its name in ISO 3166; the code stands for the name of one that was withdrawn since. */
export const regionOf = (code: string): Region => ({ code, name: names.get(code) ?? code });
