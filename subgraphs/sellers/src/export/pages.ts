import type { Page } from '@marque/kit/graphql/connection.ts';
import type { CursorKey } from '@marque/kit/graphql/cursor.ts';

/** Rows that are read at a time, and all that is held of a document. */
export const rowsPerPage = 1_000;

/** Reads a list to its end in keyset order, a page when it is asked for. `read` gives one row more than the page where there are more. */
export async function* pagesOf<Row>(
  read: (page: Page) => Promise<readonly Row[]>,
  keyOf: (row: Row) => CursorKey,
): AsyncGenerator<readonly Row[]> {
  let start: CursorKey | undefined;
  for (;;) {
    const rows = await read({ list: 'export', size: rowsPerPage, backward: false, start });
    const page = rows.slice(0, rowsPerPage);
    if (page.length > 0) yield page;
    const last = page.at(-1);
    if (rows.length <= rowsPerPage || !last) return;
    start = keyOf(last);
  }
}
