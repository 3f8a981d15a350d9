import type { Executor } from '@marque/kit/db/database.ts';
import { isListed, listed } from '@marque/kit/db/prepared.ts';
import type { Localized } from '@marque/schema/events.ts';
import { sql } from 'drizzle-orm';
import { brands } from '../brands/tables.ts';
import type { ListingRow } from '../listings/tables.ts';
import { vehicleModels } from '../models/tables.ts';
import { apartmentProjects } from '../projects/tables.ts';
import { listingTexts } from './tables.ts';
import { tokensOf } from './tokens.ts';

/** What of a listing its words are taken from. */
export type SearchableListing = Pick<ListingRow, 'id' | 'brandId' | 'productId' | 'title' | 'description'>;

/** The names of brands, models and projects by their ids. */
const namesOf = async (tx: Executor, rows: readonly SearchableListing[]): Promise<ReadonlyMap<string, Localized>> => {
  const ids = listed([...new Set(rows.flatMap(({ brandId, productId }) => [brandId, productId ?? brandId]))]);
  const named = [];
  for (const table of [brands, vehicleModels, apartmentProjects])
    named.push(...(await tx.select({ id: table.id, name: table.name }).from(table).where(isListed(table.id, ids))));
  return new Map(named.map(({ id, name }) => [id, name]));
};

/**
 * Makes listings found by the words that they have now: those of title, description, brand and model or project, in all
 * languages. Called in the transaction that inserts or changes them.
 */
export const indexTexts = async (tx: Executor, rows: readonly SearchableListing[]): Promise<void> => {
  if (rows.length === 0) return;
  const names = await namesOf(tx, rows);
  const wordsOf = ({ brandId, productId, title, description }: SearchableListing): string =>
    tokensOf(
      ...[title, description, names.get(brandId), names.get(productId ?? '')].flatMap((text) =>
        Object.values(text ?? {}),
      ),
    ).join(' ');
  await tx
    .insert(listingTexts)
    .values(rows.map((row) => ({ listingId: row.id, tokens: wordsOf(row) })))
    .onConflictDoUpdate({ target: listingTexts.listingId, set: { tokens: sql`excluded.tokens` } });
};
