import type { Executor } from '@marque/kit/db/database.ts';
import { inLanguage } from '@marque/kit/graphql/language.ts';
import { readSellers } from '../sellers/store.ts';

/** The names of sellers, by id. */
export const namesOf = async (
  reader: Executor,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string | null, string | null>> => {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  return new Map((await readSellers(reader, wanted)).map(({ id, name }) => [id, inLanguage(name)]));
};
