import { createHash } from 'node:crypto';
import { badInput } from './problems.ts';

/** The values of a row that a list is sorted by, the id last. */
export type CursorKey = readonly (string | number)[];

/** Of what sorts the values of a list's keys are, in their order. */
export type KeyShape = readonly ('integer' | 'number' | 'text')[];

/** Of each sort, what both databases can compare with. */
const fits: Readonly<Record<KeyShape[number], (part: unknown) => boolean>> = {
  integer: Number.isSafeInteger,
  number: Number.isFinite,
  text: (part) => typeof part === 'string' && part.isWellFormed() && !part.includes('\0'),
};

const checksum = (body: string): string => createHash('sha256').update(body).digest('base64url').slice(0, 8);

/** Makes an opaque cursor that names its list and sort, so that no other list takes it. */
export const encodeCursor = (list: string, key: CursorKey): string => {
  const body = JSON.stringify([list, ...key]);
  return Buffer.from(checksum(body) + body).toString('base64url');
};

/**
 * Reads a cursor of the given list and sort. Throws `BAD_USER_INPUT` for one that was altered, comes from elsewhere, or was made
 * by somebody else: the checksum is no secret, so that what it holds is checked besides.
 */
export const decodeCursor = (list: string, shape: KeyShape, cursor: string, argument: string): CursorKey => {
  const refuse = () =>
    badInput(
      `\`${argument}\` is not a cursor of this list and sort: send one that this list gave, unchanged`,
      argument,
    );
  if (cursor.length > 1024) throw refuse();
  const text = Buffer.from(cursor, 'base64url').toString();
  const body = text.slice(8);
  if (text.slice(0, 8) !== checksum(body)) throw refuse();
  const [name, ...key]: (string | number)[] = JSON.parse(body);
  if (name !== list || key.length !== shape.length) throw refuse();
  if (!shape.every((sort, index) => fits[sort](key[index]))) throw refuse();
  return key;
};
