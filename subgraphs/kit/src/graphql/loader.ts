import DataLoader from 'dataloader';

/** Loads rows by their ids, those of one tick in one read; null for an id that has none. Make a new one for each request. */
export const loadById = <Row extends { readonly id: string }>(
  read: (ids: readonly string[]) => Promise<readonly Row[]>,
): DataLoader<string, Row | null> =>
  new DataLoader(async (ids) => {
    const rows = new Map((await read(ids)).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  });
