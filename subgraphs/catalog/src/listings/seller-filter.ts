import { type Column, type SQL, sql } from 'drizzle-orm';
import type { SellerKind } from '../generated.ts';
import { sellers } from '../rights/tables.ts';
import { isOneOf } from './criteria.ts';

/** The condition that a seller, a listing's, is of one of these kinds. Throws `BAD_USER_INPUT` for more than a filter takes. */
export const isSellerOfKind = (sellerId: Column | SQL, kinds: readonly SellerKind[], path: string): SQL =>
  sql`${sellerId} in (select ${sellers.id} from ${sellers} where ${isOneOf(sellers.kind, kinds, path)})`;
