import type { Pair } from './store.ts';

export type { Pair } from './store.ts';

/** A brand and a seller as one text. */
export const pairKey = ({ brandId, sellerId }: Pair): string => `${brandId} ${sellerId}`;
