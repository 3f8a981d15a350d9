import type { PublishListingInput } from '../generated.ts';
import { type SeedSellerName, sellers } from './sellers.ts';

/** A listing of the story, as its seller publishes it. */
export interface SeedListing {
  readonly id: string;
  readonly sellerId: string;
  readonly input: PublishListingInput;
}

/** What a listing says beside the usual. */
export type Change = Partial<PublishListingInput>;
/** A title in Chinese, the original, and in English. */
export type Titles = readonly [zh: string, en: string];

/** The title as the input takes it. */
export const titles = ([zh, en]: Titles) => [
  { language: 'zh', text: zh },
  { language: 'en', text: en },
];

/** A listing of a seller of the story, where that seller offers its goods. */
export const offer = (
  seller: SeedSellerName,
  brand: string,
  id: string,
  input: Omit<PublishListingInput, 'brand' | 'region'>,
): SeedListing => {
  const { region, coordinates, hasStore } = sellers[seller];
  const store = hasStore ? { store: `sto_${seller}` } : {};
  return {
    id: `lst_${id}_${seller}`,
    sellerId: `sel_${seller}`,
    input: { brand: `brd_${brand}`, region, coordinates, ...store, ...input },
  };
};
