import type { Marketplace } from '@marque/gateway/marketplace.ts';
import type { Instant } from '@marque/kit/clock.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import { expectNoErrors } from './answers.ts';
import { brand, seller } from './viewers.ts';

type Execute = Pick<Marketplace, 'execute'>;

/** Moderators other than the one of the story: whoever opens or decides a case leaves the rest to another. */
export const moderators = {
  li: { role: 'moderator', id: 'mod_li' },
  zhao: { role: 'moderator', id: 'mod_zhao' },
} as const satisfies Record<string, Viewer>;

/** The two parties of the story's Model 3, and the listing that they differ about. */
export const tesla = brand('brd_tesla');
export const bargainAutos = seller('sel_bargain_autos');
export const modelThree = 'lst_tesla_model_3_bargain_autos';

/** Sends one command on a case: `decideCase(input: DecideCaseInput!)` by its name. Gives the case's status, or the code of the refusal. */
export async function commandCase(
  { execute }: Execute,
  name: string,
  { as, at, ...input }: { readonly as: Viewer; readonly at?: Instant; readonly [field: string]: unknown },
): Promise<{ readonly id?: string; readonly status?: string; readonly code?: string; readonly deadline?: string }> {
  const inputType = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${inputType}!) {
    ${name}(input: $input) { ... on ViolationCase { id status deadline } ... on Rejection { code } }
  }`;
  const answer = await execute<Record<string, object>>(query, {
    as,
    ...(at !== undefined && { at }),
    variables: { input },
  });
  return expectNoErrors(answer)[name] ?? {};
}

/** Reports the story's Model 3 for something. Gives the case's id. */
export async function reportModelThree({ execute }: Execute, kind: string, at?: Instant): Promise<string> {
  const query = `mutation ($input: ReportListingsInput!) {
    reportListings(input: $input) { ... on ReportReceipt { cases { id } rejected { code } } ... on Rejection { code } }
  }`;
  const input = { brand: 'brd_tesla', listings: [modelThree], kind, explanation: 'See the photos.', goodFaith: true };
  const answer = await execute<{ reportListings: { cases?: { id: string }[] } }>(query, {
    as: tesla,
    ...(at !== undefined && { at }),
    variables: { input },
  });
  const { reportListings } = expectNoErrors(answer);
  const id = reportListings.cases?.[0]?.id;
  if (id === undefined) throw new Error(`No case was opened: ${JSON.stringify(reportListings)}`);
  return id;
}

/** A case of which the seller of the Model 3 has notice. Gives its id. */
export async function noticedCase(market: Execute, kind: string): Promise<string> {
  const id = await reportModelThree(market, kind);
  await commandCase(market, 'sendNotice', { as: moderators.li, case: id });
  return id;
}

/** A case walked from its report through counter-notice, decision and appeal; its measure and its strike stand. Gives its id. */
export async function walkCase(market: Execute): Promise<string> {
  const id = await noticedCase(market, 'BRAND_MARK_MISUSE');
  const statement = 'The marks are on the car itself.';
  const ruling = {
    outcome: 'UPHELD',
    measure: 'LABELLED',
    ground: 'INCOMPATIBLE_CONTENT',
    groundReference: 'Terms, section 7: marks of others.',
    facts: 'The title calls the offer an official one.',
  };
  const steps: readonly (readonly [name: string, input: Parameters<typeof commandCase>[2]])[] = [
    ['fileCounterNotice', { as: bargainAutos, statement, goodFaith: true }],
    ['takeUpCase', { as: moderators.li }],
    ['decideCase', { as: moderators.li, ...ruling }],
    ['appealDecision', { as: bargainAutos, statement }],
    ['decideAppeal', { as: moderators.zhao, outcome: 'CONFIRMED', reasons: 'The decision is right.' }],
  ];
  for (const [name, input] of steps) {
    const { code } = await commandCase(market, name, { ...input, case: id });
    if (code !== undefined) throw new Error(`${name} was refused: ${code}`);
  }
  return id;
}
