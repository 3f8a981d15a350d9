import type { Database } from '@marque/kit/db/database.ts';
import type { CursorKey } from '@marque/kit/graphql/cursor.ts';
import type { Campaign } from '@marque/schema/campaigns.ts';
import { readCampaigns, readRevision } from './store.ts';

/** All campaigns, as of one revision. There are hundreds, not millions: a marketplace's calendar fits in memory. */
export interface CampaignBook {
  readonly revision: number;
  /** The one that starts last first, of equals the greater id. */
  readonly all: readonly Campaign[];
  readonly byId: ReadonlyMap<string, Campaign>;
  readonly byCode: ReadonlyMap<string, Campaign>;
  /** Those that take in goods of a brand, as far as its name goes: a page of listings need not look at all the others. */
  readonly ofBrand: (brandId: string) => readonly Campaign[];
}

/** What campaigns are sorted by: the instant at which they first run, and their ids. */
export const keyOf = ({ windows, id }: Campaign): CursorKey => [windows[0]?.from ?? 0, id];

/** The order of a book: negative where the first key comes first. */
export const compareKeys = ([startA = 0, idA = '']: CursorKey, [startB = 0, idB = '']: CursorKey): number =>
  Number(startB) - Number(startA) || (idA === idB ? 0 : idA < idB ? 1 : -1);

const bookOf = (revision: number, campaigns: readonly Campaign[]): CampaignBook => {
  const forAllBrands = campaigns.filter(({ brands }) => brands === null);
  const entries = campaigns.flatMap((campaign) => (campaign.brands ?? []).map((brandId) => ({ brandId, campaign })));
  const named = Map.groupBy(entries, ({ brandId }) => brandId);
  return {
    revision,
    all: campaigns.toSorted((a, b) => compareKeys(keyOf(a), keyOf(b))),
    byId: new Map(campaigns.map((campaign) => [campaign.id, campaign])),
    byCode: new Map(campaigns.map((campaign) => [campaign.code, campaign])),
    ofBrand: (brandId) => [...(named.get(brandId) ?? []).map(({ campaign }) => campaign), ...forAllBrands],
  };
};

/**
 * Reads all campaigns at the price of one small statement while nothing changed, and anew after a change by whatever
 * process. The revision is read first: a change that comes in between makes the next request read again.
 */
export const createCampaignBook = (database: Database): (() => Promise<CampaignBook>) => {
  let known = bookOf(-1, []);
  return async () => {
    const revision = await readRevision(database.reader);
    if (revision === known.revision) return known;
    const book = bookOf(revision, await readCampaigns(database.reader));
    known = book;
    return book;
  };
};
