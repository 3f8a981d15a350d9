import { check, integer, table, text } from '@marque/kit/db/columns.ts';
import { sql } from 'drizzle-orm';

/** The one place from which money is moved. A copy of the database carries the place of what it was copied from. */
export const issuingPlace = table(
  'issuing_place',
  {
    /** Always 1: there is one row. */
    id: integer().primaryKey(),
    place: text().notNull(),
  },
  ({ id }) => [check('issuing_place_is_one', sql`${id} = 1`)],
);
