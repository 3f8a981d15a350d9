import type { Instant } from '@marque/kit/clock.ts';
import type { Database, Executor } from '@marque/kit/db/database.ts';
import { dialect } from '@marque/kit/db/dialect.ts';
import { prepared } from '@marque/kit/db/prepared.ts';
import { and, asc, desc, eq, gt, lte, sql } from 'drizzle-orm';
import { lockAudit } from './lock.ts';
import { type FindingRow, findings } from './tables.ts';

/** The rows of one statement. */
const mostRows = 100;

const given = (name: string) => sql`${sql.placeholder(name)}`;
const ofBrand = eq(findings.brandId, given('brand'));

const newest = prepared<Record<string, never>, Pick<FindingRow, 'position'>[]>('newest_finding', (database) =>
  database.select({ position: findings.position }).from(findings).orderBy(desc(findings.position)).limit(1),
);

const added = prepared<{ brand: string; after: number }, FindingRow[]>('findings_added', (database) =>
  database
    .select()
    .from(findings)
    .where(and(ofBrand, gt(findings.position, given('after'))))
    .orderBy(asc(findings.position))
    .limit(mostRows),
);

type Begun = { brand: string; known: number; from: Instant; after: number; until: Instant };

const begun = prepared<Begun, FindingRow[]>('findings_begun', (database) =>
  database
    .select()
    .from(findings)
    .where(
      and(
        ofBrand,
        sql`(${findings.detectedAt}, ${findings.position}) > (${sql.placeholder('from')}, ${sql.placeholder('after')})`,
        lte(findings.detectedAt, given('until')),
        lte(findings.position, given('known')),
      ),
    )
    .orderBy(asc(findings.detectedAt), asc(findings.position))
    .limit(mostRows),
);

/**
 * The number behind which every finding of a brand will be written from now on. Whoever writes findings of a brand holds its lock
 * from before their numbers are drawn until the commit; so does this, or a number drawn earlier might be committed later.
 */
const newestPosition = async ({ reader, transaction }: Pick<Database, 'reader' | 'transaction'>, brand: string) => {
  const read = async (executor: Executor) => (await newest(executor, {}))[0]?.position ?? 0;
  if (dialect === 'sqlite') return read(reader);
  return transaction(async (tx) => {
    await lockAudit(tx, brand);
    return read(tx);
  });
};

/** Reads what came about since it last did: to the end each time, or never again. */
export type ReadArrivals = (now: Instant) => AsyncGenerator<FindingRow, void, void>;

/**
 * The findings of a brand that come about from an instant on, each of them once, over any number of readings with instants that
 * do not go back: those written down since the last one whose cause had begun before it, and those whose cause has begun since.
 */
export const openArrivals = async (
  database: Pick<Database, 'reader' | 'transaction'>,
  brand: string,
  from: Instant,
): Promise<ReadArrivals> => {
  const { reader } = database;
  let known = await newestPosition(database, brand);
  let reached = from;
  return async function* (now) {
    for (let rows: FindingRow[] | undefined; rows === undefined || rows.length === mostRows; ) {
      rows = await added(reader, { brand, after: known });
      for (const row of rows) {
        known = row.position;
        if (row.detectedAt <= reached) yield row;
      }
    }
    let key = { from: reached, after: Number.MAX_SAFE_INTEGER };
    for (let rows: FindingRow[] | undefined; rows === undefined || rows.length === mostRows; ) {
      rows = await begun(reader, { brand, known, ...key, until: now });
      for (const row of rows) {
        key = { from: row.detectedAt, after: row.position };
        yield row;
      }
    }
    reached = now;
  };
};
