import { forever, type Instant } from '@marque/kit/clock.ts';
import { type Interval, overlaps } from '@marque/kit/intervals.ts';
import { isRejection, type Rejection, reject } from '@marque/kit/rejection.ts';
import { isId } from '@marque/kit/text.ts';
import { isRegion } from '@marque/schema/regions.ts';
import type { AuthorizationScopeInput, GrantAuthorizationInput, RejectionCode } from '../generated.ts';
import { type Chain, grantedSince, revokedAt } from './history.ts';
import { liesWithin, type StoredScope, scopeOf, scopesOverlap } from './scope.ts';
import { isWaiting, statusOf } from './status.ts';

/** What is asked to be granted, checked by itself. */
export interface Terms {
  readonly scope: StoredScope;
  readonly validity: Interval;
}

type Refusal = Rejection<RejectionCode>;

const mostValues = 500;
const longestChain = 10;

/** A restriction without repetitions, null where there is none; refused where it is empty, too long or holds what is no value. */
const restriction = <Value extends string>(
  values: readonly Value[] | null | undefined,
  field: keyof StoredScope,
  isValue: (value: string) => boolean,
): readonly Value[] | null | Refusal => {
  if (values == null) return null;
  const at = `input.scope.${field}`;
  if (values.length === 0) return reject('INVALID_INPUT', 'Leave a restriction out instead of sending no value.', at);
  if (values.length > mostValues) return reject('INVALID_INPUT', `Send at most ${mostValues} values.`, at);
  const wrong = values.find((value) => !isValue(value));
  if (wrong === undefined) return [...new Set(values)];
  const wanted = field === 'regions' ? 'codes of ISO 3166, such as CN or CN-SH' : 'ids that the API gave';
  return reject('INVALID_INPUT', `Send ${wanted}; one of these is none.`, at);
};

const isAny = (): boolean => true;

const readScope = (input: AuthorizationScopeInput | null | undefined): StoredScope | Refusal => {
  const scope = {
    models: restriction(input?.models, 'models', isId),
    projects: restriction(input?.projects, 'projects', isId),
    regions: restriction(input?.regions, 'regions', isRegion),
    channels: restriction(input?.channels, 'channels', isAny),
    conditions: restriction(input?.conditions, 'conditions', isAny),
  };
  const refusal = Object.values(scope).find((part) => isRejection(part));
  return refusal ?? (scope as StoredScope); // none of them was refused
};

/** What is asked to be granted, as it is sent. */
export type TermsInput = Pick<GrantAuthorizationInput, 'scope' | 'validFrom' | 'validUntil'>;

/** Reads what is asked to be granted: scope and half-open time, from now on where no beginning is given. */
export const readTerms = (input: TermsInput, now: Instant): Terms | Refusal => {
  const validity = { from: input.validFrom ?? now, until: input.validUntil ?? forever };
  if (validity.from < now)
    return reject('INVALID_PERIOD', 'Let it begin now or later; leave `validFrom` out for now.', 'input.validFrom');
  if (validity.until <= validity.from)
    return reject('INVALID_PERIOD', 'Let it end after it begins.', 'input.validUntil');
  const scope = readScope(input.scope);
  return isRejection(scope) ? scope : { scope, validity };
};

/** From when until when an authorisation is, was or may come to be in force, for all that is known. */
const livingTime = (chain: Chain): Interval => {
  const [own] = chain;
  const since = grantedSince(own);
  if (since === undefined) return { from: 0, until: 0 };
  const from = own.origin === 'GRANT' ? own.validFrom : Math.max(own.validFrom, since);
  return { from, until: Math.min(own.validUntil, revokedAt(chain, forever) ?? forever) };
};

/** Refuses a grant beside one of the same brand and seller that reaches the same sales at the same time. */
export const refuseOverlap = ({ scope, validity }: Terms, others: readonly Chain[]): Refusal | undefined => {
  const other = others.find(
    (chain) => overlaps(livingTime(chain), validity) && scopesOverlap(scopeOf(chain[0]), scopeOf(scope)),
  );
  return (
    other &&
    reject(
      'OVERLAPPING_AUTHORIZATION',
      `${other[0].id} reaches the same sales at the same time: revoke it first, or adjoin it.`,
      'input',
    )
  );
};

/** Refuses to ask for, or to offer, what waits for an answer already. */
export const refuseRepetition = (
  { scope, validity }: Terms,
  others: readonly Chain[],
  now: Instant,
): Refusal | undefined => {
  const other = others.find(
    (chain) =>
      isWaiting(statusOf(chain, now)) &&
      overlaps({ from: chain[0].validFrom, until: chain[0].validUntil }, validity) &&
      scopesOverlap(scopeOf(chain[0]), scopeOf(scope)),
  );
  return other && reject('OVERLAPPING_AUTHORIZATION', `${other[0].id} waits for an answer: answer it first.`, 'input');
};

/** Refuses a grant that reaches beyond the authorisation that it is to hang below. */
export const refuseExcess = ({ scope, validity }: Terms, parent: Chain, now: Instant): Refusal | undefined => {
  const exceeds = (message: string, field: string) => reject('EXCEEDS_PARENT', message, field);
  const time = livingTime(parent);
  if (parent.length >= longestChain)
    return exceeds(`A chain has at most ${longestChain} authorisations: grant from further up.`, 'input.parent');
  if (validity.from < time.from) return exceeds('Let it begin no earlier than its parent.', 'input.validFrom');
  if (validity.until > time.until) return exceeds('Let it end no later than its parent.', 'input.validUntil');
  if (!liesWithin(scopeOf(scope), scopeOf(parent[0])))
    return exceeds('Let its scope lie inside that of its parent.', 'input.scope');
  if (statusOf(parent, now) === 'SUSPENDED')
    return reject('ILLEGAL_TRANSITION', 'The parent is suspended: wait until it is reinstated.', 'input.parent');
  return undefined;
};
