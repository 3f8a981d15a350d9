import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { keyset, type Page } from '@marque/kit/graphql/connection.ts';
import type { AuthorizationClass } from '@marque/schema/authorization.ts';
import { and, eq, gt, gte, inArray, like, lte, or, type SQL, sql } from 'drizzle-orm';
import type { ViolationKind } from '../generated.ts';
import { type FindingRow, findings } from './tables.ts';

/** What findings are looked for by. What is null or missing is not asked about. */
export interface FindingCriteria {
  readonly kind?: readonly ViolationKind[] | null | undefined;
  readonly seller?: readonly string[] | null | undefined;
  /** Codes of ISO 3166, a country for all of its subdivisions. */
  readonly region?: readonly string[] | null | undefined;
  readonly class?: readonly AuthorizationClass[] | null | undefined;
  readonly since?: Instant | null | undefined;
  readonly open?: boolean | null | undefined;
}

/** Whose findings, as of when, and which of them. */
export interface Sought {
  readonly brandId: string;
  readonly asOf: Instant;
  readonly criteria: FindingCriteria;
}

/** The condition of each criterion. */
const conditions = {
  kind: (kinds) => inArray(findings.kind, [...kinds]),
  seller: (sellers) => inArray(findings.sellerId, [...sellers]),
  region: (regions) =>
    or(...regions.flatMap((code) => [eq(findings.region, code), like(findings.region, `${code}-%`)])) ?? sql`1 = 0`,
  class: (classes) => inArray(findings.class, [...classes]),
  since: (since) => gte(findings.detectedAt, since),
  open: (open, asOf) => (open ? gt(findings.resolvedAt, asOf) : lte(findings.resolvedAt, asOf)),
} satisfies {
  [Key in keyof FindingCriteria]-?: (value: NonNullable<FindingCriteria[Key]>, asOf: Instant) => SQL;
};

/** That a finding is one of those sought: it has begun by their instant. */
export const isSought = (sought: Sought): SQL | undefined => matches(sought, lte(findings.detectedAt, sought.asOf));

const matches = ({ brandId, asOf, criteria }: Sought, hasBegun: SQL): SQL | undefined => {
  const { kind, seller, region, class: class_, since, open } = criteria;
  return and(
    eq(findings.brandId, brandId),
    hasBegun,
    kind ? conditions.kind(kind) : undefined,
    seller ? conditions.seller(seller) : undefined,
    region ? conditions.region(region) : undefined,
    class_ ? conditions.class(class_) : undefined,
    since == null ? undefined : conditions.since(since),
    open == null ? undefined : conditions.open(open, asOf),
  );
};

/** What the list of findings is sorted by, and the key of a row in it. */
export const findingOrder = {
  columns: [findings.detectedAt, findings.position],
  shape: ['integer', 'integer'],
  keyOf: ({ detectedAt, position }: Pick<FindingRow, 'detectedAt' | 'position'>) => [detectedAt, position],
} as const;

/**
 * One more than a page of the findings sought, the latest first. A page that begins behind a key goes there by the index:
 * SQLite bounds one end of an index by one condition only, and would take the instant instead and read all pages before.
 */
export const readFindings = (executor: Executor, sought: Sought, page: Page): Promise<FindingRow[]> => {
  const { where, orderBy } = keyset(findingOrder.columns, 'desc', page);
  const hasBegun = page.start ? sql`+${findings.detectedAt} <= ${sought.asOf}` : lte(findings.detectedAt, sought.asOf);
  return executor
    .select()
    .from(findings)
    .where(and(matches(sought, hasBegun), where))
    .orderBy(...orderBy)
    .limit(page.size + 1);
};

/** How many findings are sought. */
export const countFindings = (executor: Executor, sought: Sought): Promise<number> =>
  executor.$count(findings, isSought(sought)).then(Number);
