import { type Column, type SQL, sql } from 'drizzle-orm';
import { type CursorKey, decodeCursor, encodeCursor, type KeyShape } from './cursor.ts';
import { badInput } from './problems.ts';

/** The arguments of every connection, as the Relay specification names them. */
export interface ConnectionArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** One page of a list: what to read from the store, checked. */
export interface Page {
  /** The list and sort that the cursors belong to. */
  readonly list: string;
  /** How many edges the caller wants, 0 to 100. */
  readonly size: number;
  /** True when the page is read from the end (`last`, `before`). */
  readonly backward: boolean;
  /** The key to start behind, exclusive. */
  readonly start: CursorKey | undefined;
}

/** The size of a page that asks for none, and the largest. */
export const pageSizes = { usual: 20, largest: 100 } as const;

const checkedSize = (value: number, argument: string): number => {
  if (value >= 0 && value <= pageSizes.largest) return value;
  throw badInput(`\`${argument}\` is a number from 0 to ${pageSizes.largest}`, argument);
};

/** Reads the arguments of a connection whose keys are of this shape. Throws `BAD_USER_INPUT` when they contradict each other or leave their bounds. */
export const readPage = (list: string, shape: KeyShape, { first, after, last, before }: ConnectionArguments): Page => {
  if ((first != null && last != null) || (after != null && before != null))
    throw badInput(
      'Page in one direction: `first` with `after`, or `last` with `before`',
      first != null ? 'last' : 'before',
    );
  if ((last != null && after != null) || (before != null && first != null))
    throw badInput('`after` goes with `first`, `before` goes with `last`', last != null ? 'after' : 'before');
  const backward = last != null || before != null;
  const size = checkedSize((backward ? last : first) ?? pageSizes.usual, backward ? 'last' : 'first');
  const cursor = backward ? before : after;
  return {
    list,
    size,
    backward,
    start: cursor == null ? undefined : decodeCursor(list, shape, cursor, backward ? 'before' : 'after'),
  };
};

/** The direction in which a list is sorted: all of its keys go the same way, so that one index serves both. */
export type Direction = 'asc' | 'desc';

/** The order in which a page's rows are read: the list's own, turned round for a page from the end. */
export const readingDirection = (direction: Direction, page: Page): Direction =>
  page.backward ? (direction === 'asc' ? 'desc' : 'asc') : direction;

/**
 * The keyset condition and order of a page over columns that are never null and end in a unique one.
 * Read `page.size + 1` rows with it.
 */
export const keyset = (
  columns: readonly (Column | SQL)[],
  direction: Direction,
  page: Page,
): { where: SQL | undefined; orderBy: SQL[] } => {
  const reading = readingDirection(direction, page);
  const list = (parts: readonly unknown[]) =>
    sql.join(
      parts.map((part) => sql`${part}`),
      sql`, `,
    );
  const where = page.start && sql`(${list(columns)}) ${sql.raw(reading === 'asc' ? '>' : '<')} (${list(page.start)})`;
  return { where, orderBy: columns.map((column) => sql`${column} ${sql.raw(reading)}`) };
};

/** A page of a list, in the shape of the Relay specification. */
export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/**
 * Makes a connection of the rows that were read (`page.size + 1` of them, in reading order).
 * The row too many tells exactly whether there is more ahead; behind the start of a later page there is something by its cursor's making.
 */
export const toConnection = <Node>(
  page: Page,
  rows: readonly Node[],
  keyOf: (node: Node) => CursorKey,
): Connection<Node> => {
  const nodes = rows.slice(0, page.size);
  if (page.backward) nodes.reverse();
  const edges = nodes.map((node) => ({ cursor: encodeCursor(page.list, keyOf(node)), node }));
  const more = rows.length > page.size;
  const behind = page.start !== undefined;
  return {
    edges,
    pageInfo: {
      hasNextPage: page.backward ? behind : more,
      hasPreviousPage: page.backward ? more : behind,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
};
