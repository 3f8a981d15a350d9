import type { CombinedError } from '@urql/core';

/** Why a view is not whole: the marketplace is out of reach, the sign-in is not good any more, too much was asked, too few meet what is looked for, something is missing, or all failed. */
export type Problem =
  | { readonly kind: 'unreachable' | 'expired' | 'tooMany' | 'tooBroad' | 'failed' }
  | { readonly kind: 'partial'; readonly missing: readonly Area[] };

/** What a part of the graph tells, for the sentence that says what is missing. */
export type Area = 'offers' | 'rights' | 'promotions';

/** Fields that another part of the graph adds to what catalog has. */
const areas: Readonly<Record<string, Area>> = {
  ...{ seller: 'rights', store: 'rights', authorization: 'rights', enforcement: 'rights', audit: 'rights' },
  ...{ priceBreakdown: 'promotions', rebates: 'promotions', bestRebate: 'promotions', campaigns: 'promotions' },
  ...{ rebateQuote: 'promotions', viewer: 'promotions', campaign: 'promotions' },
};

/** The problem that an answer has; undefined for a whole one. */
export function problemOf(error: CombinedError | undefined, hasData: boolean): Problem | undefined {
  if (!error) return undefined;
  const codes = error.graphQLErrors.map(({ extensions }) => extensions?.code);
  const status: unknown = error.response?.status;
  if (status === 401 || codes.includes('UNAUTHENTICATED')) return { kind: 'expired' };
  if (status === 429 || codes.includes('RATE_LIMITED')) return { kind: 'tooMany' };
  if (codes.includes('QUERY_TOO_LARGE')) return { kind: 'tooBroad' };
  if (!hasData) return { kind: error.networkError && error.graphQLErrors.length === 0 ? 'unreachable' : 'failed' };
  return { kind: 'partial', missing: [...new Set(error.graphQLErrors.map(({ path }) => areaOf(path)))] };
}

function areaOf(path: readonly (string | number)[] | undefined): Area {
  const named = path?.map((step) => areas[step]).filter((area) => area !== undefined) ?? [];
  return named.at(-1) ?? 'offers';
}
