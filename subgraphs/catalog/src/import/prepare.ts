import type { Database } from '@marque/kit/db/database.ts';
import { eq } from 'drizzle-orm';
import { brands } from '../brands/tables.ts';
import { checkpoints } from '../events/tables.ts';
import { FeedRefused } from './refusal.ts';
import { sellerStatus } from './store.ts';

/** Tells whether the catalog knows any brand; without one every ad would be refused. */
export const knowsBrands = async ({ reader }: Database): Promise<boolean> =>
  (await reader.select({ id: brands.id }).from(brands).limit(1)).length > 0;

/**
 * Throws `FeedRefused` for a seller that is suspended, closed, or unknown. Catalog knows sellers by the sellers' feed; as
 * long as it has read nothing of that, which is so before the first start of a server, any seller is taken at its word
 * and `false` is answered.
 */
export const checkSeller = async ({ reader }: Database, sellerId: string): Promise<boolean> => {
  const status = await sellerStatus(reader, sellerId);
  if (status === 'ACTIVE') return true;
  if (status !== undefined)
    throw new FeedRefused(`The seller ${sellerId} is ${status.toLowerCase()}: its feeds are not taken`);
  const heard = await reader.select().from(checkpoints).where(eq(checkpoints.producer, 'sellers'));
  if (heard.length > 0) throw new FeedRefused(`There is no seller ${sellerId}: register it first, or mend --seller`);
  return false;
};
