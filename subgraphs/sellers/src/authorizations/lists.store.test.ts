import { dialect } from '@marque/kit/db/dialect.ts';
import { selectRows } from '@marque/kit/db/raw.ts';
import { readPage } from '@marque/kit/graphql/connection.ts';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { openDatabase } from '../testing/sellers.ts';
import { asBrand, asSeller } from '../testing/story.ts';
import { findAuthorizations } from './lists.ts';

/** The indexes that a side's list is read by; PostgreSQL plans by its statistics, of which a test has none. */
const walks = [
  [asBrand('brd_1'), ['authorizations_listed_of_brand']],
  [asSeller('sel_a'), ['authorizations_listed_of_seller', 'authorizations_granted_by']],
] as const;

test.runIf(dialect === 'sqlite')('a side’s list is read by its own rows, and a brand’s is never sorted', async () => {
  let last = '';
  const { reader } = await openDatabase((statement) => {
    last = statement;
  });
  for (const [viewer, indexes] of walks)
    for (const args of [{ first: 20 }, { last: 20 }]) {
      const criteria = { viewer, at: 0, isWaiting: false };
      await findAuthorizations(reader, criteria, readPage('authorizations', ['text'], args));
      const plan = await selectRows<{ detail: string }>(
        reader,
        sql.raw(`explain query plan ${last.replaceAll('?', "'x'")}`),
      );
      const details = plan.map(({ detail }) => detail);
      expect(details.filter((detail) => detail.startsWith('SCAN'))).toEqual([]);
      const used = details.flatMap((detail) => / USING (?:COVERING )?INDEX (\w+)/.exec(detail)?.[1] ?? []);
      expect([viewer, used]).toEqual([viewer, indexes]);
      if (viewer.role === 'brand') expect(details.filter((detail) => detail.includes('ORDER BY'))).toEqual([]);
    }
});
