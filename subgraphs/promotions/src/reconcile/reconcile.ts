import type { Database } from '@marque/kit/db/database.ts';
import { selectRows } from '@marque/kit/db/raw.ts';
import { checks, type Difference } from './checks.ts';

/** A difference, and what should have held. */
export interface Fault extends Difference {
  readonly check: string;
}

/**
 * Computes every balance, coupon and budget anew from the entries of the ledger and answers the rows that differ, at most
 * 100 a check; none when all is well. Reads one state of the database: nobody changes it meanwhile on SQLite; on
 * PostgreSQL each check reads its own, so run it while nothing is booked.
 */
export const reconcile = (database: Database): Promise<Fault[]> =>
  database.transaction(async (tx) => {
    const faults: Fault[] = [];
    for (const { name, faults: statement } of checks) {
      const rows = await selectRows<Difference>(tx, statement);
      // PostgreSQL answers bigint as text.
      faults.push(
        ...rows.map(({ row, stored, computed }) => ({
          check: name,
          row,
          stored: Number(stored),
          computed: Number(computed),
        })),
      );
    }
    return faults;
  });
