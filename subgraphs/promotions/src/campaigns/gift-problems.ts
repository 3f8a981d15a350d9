import { reject } from '@marque/kit/rejection.ts';
import { isId } from '@marque/kit/text.ts';
import type { DiscountInput, RebateRuleInput } from '../generated.ts';
import type { Problems } from '../problems.ts';

function* tierProblems({ kind, floor, ceiling, tiers }: RebateRuleInput, field: string): Problems {
  if (tiers.length < 1 || tiers.length > 50) yield reject('INVALID_INPUT', 'A rule has 1 to 50 steps', field);
  const seen = new Set<string>();
  for (const [index, { priceFrom, model, project, amount }] of tiers.entries()) {
    const place = `${field}.${index}`;
    const product = model ?? project;
    const fits =
      kind === 'PRICE_TIERS'
        ? priceFrom != null && product == null
        : priceFrom == null && (model == null) !== (project == null);
    if (!fits || (product != null && !isId(product)))
      yield reject(
        'INVALID_INPUT',
        'A step of PRICE_TIERS has `priceFrom` alone, one of MODEL_TIERS has `model` or `project`, by its id',
        place,
      );
    if (amount < floor || amount > ceiling)
      yield reject('INVALID_AMOUNT', `The amount lies from the floor, ${floor}, to the ceiling, ${ceiling}`, place);
    if (priceFrom != null && priceFrom <= (tiers[index - 1]?.priceFrom ?? -1))
      yield reject('INVALID_AMOUNT', 'Each step begins at a higher price than the one before', place);
    if (product != null && seen.has(product)) yield reject('INVALID_INPUT', 'Give each product one step', place);
    if (product != null) seen.add(product);
  }
}

const isDays = (days: number | null | undefined): boolean => days == null || (days >= 1 && days <= 365);

/** What is wrong with a rebate of a new campaign. */
export function* rebateRuleProblems(rule: RebateRuleInput, field: string): Problems {
  const { floor, ceiling, requires, attributionDays, claimDays } = rule;
  if (floor < 1 || floor > ceiling)
    yield reject('INVALID_AMOUNT', 'A floor is at least 1 minor unit and at most the ceiling', `${field}.floor`);
  yield* tierProblems(rule, `${field}.tiers`);
  if (requires.length < 1 || new Set(requires).size < requires.length)
    yield reject('INVALID_INPUT', 'Name each thing that a buyer must do once, and at least one', `${field}.requires`);
  if (!isDays(attributionDays)) yield reject('INVALID_INPUT', 'Give 1 to 365 days', `${field}.attributionDays`);
  if (!isDays(claimDays)) yield reject('INVALID_INPUT', 'Give 1 to 365 days', `${field}.claimDays`);
}

/** What is wrong with the cut of a new campaign's discount. */
export function* discountProblems({ amount, basisPoints }: DiscountInput, field: string): Problems {
  if ((amount == null) === (basisPoints == null))
    yield reject('INVALID_AMOUNT', 'A discount has `amount` or `basisPoints`, one of them', field);
  if (amount === 0) yield reject('INVALID_AMOUNT', 'A fixed cut is at least 1 minor unit', `${field}.amount`);
  if (basisPoints != null && (basisPoints < 1 || basisPoints > 9_999))
    yield reject('INVALID_AMOUNT', 'A share is 1 to 9,999 basis points', `${field}.basisPoints`);
}
