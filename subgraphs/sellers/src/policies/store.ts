import { forever, type Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import { isListed, listed, prepared } from '@marque/kit/db/prepared.ts';
import type { Interval } from '@marque/kit/intervals.ts';
import { asc, sql } from 'drizzle-orm';
import { type BrandPolicyRow, brandPolicies } from './tables.ts';

const byBrand = prepared<{ ids: string }, BrandPolicyRow[]>('brand_policies_by_brand', (database) =>
  database
    .select()
    .from(brandPolicies)
    .where(isListed(brandPolicies.brandId, sql.placeholder('ids')))
    .orderBy(asc(brandPolicies.position)),
);

/** All policies that these brands ever had, in the order of time. */
export const readPolicies = (executor: Executor, brandIds: readonly string[]): Promise<BrandPolicyRow[]> =>
  byBrand(executor, { ids: listed(brandIds) });

/** What holds for a brand at an instant. */
export type BrandPolicy = Omit<BrandPolicyRow, 'position' | 'since'> & { readonly since: Instant | null };

/** The policy of a brand that set none: the law of the platform's own country, and the brand's word asked for on every promotion. */
const usual = { jurisdiction: 'CN', endorsementRequired: 'ALWAYS', guidePricePublic: true, since: null } as const;

/** Before every instant of a marketplace. */
const beginning: Instant = 0;

/** The policy at an instant, of all that a brand had in the order of time. */
export const policyAt = (brandId: string, history: readonly BrandPolicyRow[], at: Instant): BrandPolicy =>
  history.findLast(({ since }) => since <= at) ?? { brandId, ...usual };

/** All policies that a brand had with their times, from the usual one on, of the recorded ones in the order of time. */
export const policyPeriods = (
  brandId: string,
  history: readonly BrandPolicyRow[],
): (Interval & { readonly policy: BrandPolicy })[] =>
  [{ brandId, ...usual }, ...history].flatMap((policy, index) => {
    const [from, until] = [policy.since ?? beginning, history[index]?.since ?? forever];
    return from < until ? [{ from, until, policy }] : [];
  });

/** The policy that holds for a brand at an instant. */
export const readPolicy = async (executor: Executor, brandId: string, at: Instant): Promise<BrandPolicy> =>
  policyAt(brandId, await readPolicies(executor, [brandId]), at);

/** Records a policy. */
export const insertPolicy = async (tx: Executor, row: Omit<BrandPolicyRow, 'position'>): Promise<void> => {
  await tx.insert(brandPolicies).values(row);
};
