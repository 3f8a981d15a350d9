import { canonicalLanguage } from '@marque/kit/graphql/language.ts';
import { isCurrency } from '@marque/kit/graphql/money.ts';
import { overlaps } from '@marque/kit/intervals.ts';
import { reject } from '@marque/kit/rejection.ts';
import { isId } from '@marque/kit/text.ts';
import type { CampaignWindow } from '@marque/schema/campaigns.ts';
import { budgetProblems } from '../budgets/problems.ts';
import type { CreateCampaignInput, LocalizedTextInput } from '../generated.ts';
import type { Problems } from '../problems.ts';
import { isLine } from '../text.ts';
import { canonicalTimeZone } from './calendar.ts';
import { discountProblems, rebateRuleProblems } from './gift-problems.ts';

const lists = ['kinds', 'brands', 'models', 'projects', 'stores', 'sellers'] as const;

/** What is wrong with texts in several languages. */
export function* textProblems(texts: readonly LocalizedTextInput[], field: string): Problems {
  if (texts.length < 1 || texts.length > 20) yield reject('INVALID_INPUT', 'Give 1 to 20 languages', field);
  const tags = texts.map(({ language }) => canonicalLanguage(language));
  if (tags.includes(null)) yield reject('INVALID_INPUT', 'Name languages by BCP 47 tags, such as zh or en', field);
  if (new Set(tags).size < tags.length) yield reject('INVALID_INPUT', 'Give each language once', field);
  if (!texts.every(({ text }) => isLine(text, 200)))
    yield reject('INVALID_INPUT', 'A text is one line of 1 to 200 characters', field);
}

function* listProblems(input: CreateCampaignInput): Problems {
  for (const list of lists) {
    const ids = input[list];
    if (ids == null) continue;
    const field = `input.${list}`;
    if (ids.length < 1 || ids.length > 500)
      yield reject('INVALID_INPUT', 'Name 1 to 500, or leave the list out where all take part', field);
    if (new Set(ids).size < ids.length) yield reject('INVALID_INPUT', 'Name each one once', field);
    if (!ids.every(isId)) yield reject('INVALID_INPUT', 'Name them by their ids', field);
  }
}

function* windowProblems(windows: readonly (CampaignWindow | null)[]): Problems {
  const field = 'input.windows';
  if (windows.length < 1 || windows.length > 50) yield reject('INVALID_WINDOWS', 'Give 1 to 50 windows', field);
  for (const [index, window] of windows.entries()) {
    const place = `${field}.${index}`;
    if (!window)
      yield reject(
        'INVALID_WINDOWS',
        'Write local times as ISO 8601 without an offset, such as 2026-11-01T00:00, of the years 2000 to 2999',
        place,
      );
    else if (window.until <= window.from)
      yield reject('INVALID_WINDOWS', 'A window ends after it begins: its end is the first moment behind it', place);
    else if (windows.slice(0, index).some((other) => other && overlaps(other, window)))
      yield reject('INVALID_WINDOWS', 'Windows do not overlap: make one window of two that do', place);
  }
}

function* fundingProblems({ funding }: CreateCampaignInput): Problems {
  const field = 'input.funding';
  if (funding.length < 1 || funding.length > 10) yield reject('INVALID_FUNDING', 'Give 1 to 10 shares', field);
  for (const [index, { funder, organization, basisPoints }] of funding.entries()) {
    const place = `${field}.${index}`;
    if (basisPoints < 1) yield reject('INVALID_FUNDING', 'A share is at least 1 basis point', place);
    if (organization != null && (funder === 'PLATFORM' || !isId(organization)))
      yield reject('INVALID_FUNDING', 'Name a brand or seller by its id, and nobody for the platform', place);
  }
  const funders = funding.map(({ funder, organization }) => `${funder} ${organization ?? ''}`);
  if (new Set(funders).size < funders.length) yield reject('INVALID_FUNDING', 'Give each funder one share', field);
  const sum = funding.reduce((total, { basisPoints }) => total + basisPoints, 0);
  if (sum !== 10_000) yield reject('INVALID_FUNDING', `Shares sum to 10,000 basis points: these sum to ${sum}`, field);
}

/** What is wrong with a new campaign, whose windows were compiled (null for what is no window). */
export function* campaignProblems(input: CreateCampaignInput, windows: readonly (CampaignWindow | null)[]): Problems {
  if (!/^[A-Z0-9-]{3,40}$/.test(input.code))
    yield reject(
      'INVALID_INPUT',
      'A code is 3 to 40 capitals, digits and hyphens, such as DOUBLE11-2026',
      'input.code',
    );
  yield* textProblems(input.name, 'input.name');
  if (canonicalTimeZone(input.timeZone) === null)
    yield reject('INVALID_INPUT', 'Name a time zone of the IANA database, such as Asia/Shanghai', 'input.timeZone');
  yield* windowProblems(windows);
  if (input.stackingGroup != null && !/^[A-Za-z0-9_-]{1,40}$/.test(input.stackingGroup))
    yield reject('INVALID_INPUT', 'A group is 1 to 40 letters, digits, hyphens, underscores', 'input.stackingGroup');
  if (!isCurrency(input.currency))
    yield reject('INVALID_INPUT', 'Name a currency by its ISO 4217 code in capitals, such as CNY', 'input.currency');
  yield* listProblems(input);
  yield* fundingProblems(input);
  yield* budgetProblems(input);
  const [rules, discounts] = [input.rebateRules ?? [], input.discounts ?? []];
  if (rules.length + discounts.length === 0)
    yield reject('INVALID_INPUT', 'Give buyers a rebate or a discount', 'input.rebateRules');
  if (rules.length > 50) yield reject('INVALID_INPUT', 'Give at most 50 rebate rules', 'input.rebateRules');
  if (discounts.length > 50) yield reject('INVALID_INPUT', 'Give at most 50 discounts', 'input.discounts');
  for (const [index, rule] of rules.entries()) yield* rebateRuleProblems(rule, `input.rebateRules.${index}`);
  for (const [index, discount] of discounts.entries()) {
    yield* textProblems(discount.label, `input.discounts.${index}.label`);
    yield* discountProblems(discount, `input.discounts.${index}`);
  }
}
