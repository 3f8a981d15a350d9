import { readFileSync } from 'node:fs';
import { buildSchema, isInputObjectType, isObjectType } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { expectNoErrors } from '../support/answers.ts';
import { walkCase } from '../support/cases.ts';
import { moments } from '../support/clock.ts';
import { askAll } from '../support/every-field.ts';
import { priceGapOfTesla } from '../support/findings.ts';
import { marketplaceOfFile, startingMs } from '../support/marketplace.ts';
import { type Walked, walkRebateChain } from '../support/rebate-chain.ts';
import { outcomeOf } from '../support/refusals.ts';
import { criteria, detours, samples } from '../support/samples.ts';
import { seller, viewers } from '../support/viewers.ts';

const market = marketplaceOfFile();
const schema = buildSchema(readFileSync(new URL('../../schema/api.graphql', import.meta.url), 'utf8'));

/** Types that only a mutation or a subscription gives: their own tests ask them. */
const ofMutations: ReadonlySet<string> = new Set([
  'Mutation',
  'Subscription',
  'UnitHold',
  'Redemption',
  'ReportReceipt',
  'RejectedListing',
]);
/** Types of what is a buyer's own. */
const ofBuyers = /^(Viewer|Wallet|ClaimMove|(Appointment|Purchase|RebateClaim|Coupon|LedgerEntry)(Connection|Edge)?)$/;
const types = Object.values(schema.getTypeMap()).filter(
  (type) => isObjectType(type) && !type.name.startsWith('__') && !ofMutations.has(type.name),
);

let walked: Walked;
let caseId: string;
let findingId: string;
beforeAll(async () => {
  walked = await walkRebateChain(market, { serial: 1 });
  caseId = await walkCase(market);
  findingId = await priceGapOfTesla(market);
  const asked = { brand: 'brd_wuling', scope: { regions: ['CN-HA'] } };
  await outcomeOf(market, 'requestAuthorization', { as: seller('sel_county_cars'), input: asked });
}, startingMs);

/** The gateway answers twenty fields at the root of a query, `__typename` among them. */
const mostRootFields = 19;

/** The names of the types of all objects in an answer. */
function typesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(typesIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = '__typename' in value ? [String(value.__typename)] : [];
  return [...own, ...Object.values(value).flatMap(typesIn)];
}

test.each(types.map(({ name }) => name))('every field of %s answers without an error', async (name) => {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is an object type.`);
  const ids = new Map([
    ...samples,
    ['Query.appointment.id', walked.visit],
    ['Query.purchase.id', walked.purchase],
    ['Query.violationCase.id', caseId],
    ['Query.finding.id', findingId],
  ]);
  const as = ofBuyers.test(name) ? viewers.buyer : viewers.moderator;
  const fields = Object.keys(type.getFields()).length;
  for (let from = 0; from < fields; from += mostRootFields) {
    const part = { from, until: from + mostRootFields };
    const { query, variables } = askAll(schema, type, ids, detours, part);
    const answer = await market.execute(query, { variables, as, at: moments.firstWindow });
    expect(typesIn(expectNoErrors(answer))).toContain(name);
  }
});

const filter = schema.getType('ListingFilter');
const names = isInputObjectType(filter) ? Object.keys(filter.getFields()) : [];

test('there is a sample for every criterion of a filter', () => {
  expect(Object.keys(criteria).toSorted()).toEqual(names.toSorted());
});

test.each(names)('listings are filtered by %s', async (name) => {
  const answer = await market.execute<{ listings: { totalCount: number; edges: object[] } }>(
    'query ($filter: ListingFilter) { listings(first: 100, filter: $filter) { totalCount edges { node { id } } } }',
    { variables: { filter: { [name]: criteria[name] } }, at: moments.firstWindow },
  );
  const { listings } = expectNoErrors(answer);
  expect(listings.totalCount).toBeGreaterThan(0);
  expect(listings.edges).toHaveLength(listings.totalCount);
});
