import { expect, test } from 'vitest';
import { expectNoErrors, yuan } from '../../support/answers.ts';
import { at, moments } from '../../support/clock.ts';
import { marketplaceOfFile } from '../../support/marketplace.ts';
import { brandAudit } from '../../support/operations.ts';
import { brand } from '../../support/viewers.ts';

const market = marketplaceOfFile();
const tesla = brand('brd_tesla');
const modelThree = 'lst_tesla_model_3_bargain_autos';

interface Finding {
  readonly id: string;
  readonly kind: string;
  readonly detectedAt: string;
  readonly listing: { readonly id: string };
}
interface Findings {
  readonly brand: {
    readonly audit: {
      readonly findings: { readonly totalCount: number; readonly edges: readonly { readonly node: Finding }[] };
    } | null;
  };
}

const findingsAt = async (now: number, filter: object = {}, as = tesla) => {
  const variables = { brand: 'brd_tesla', filter, first: 100 };
  const answer = await market.execute<Findings>(brandAudit('AuditFindings'), { as, variables, at: now });
  return expectNoErrors(answer).brand.audit?.findings.edges.map(({ node }) => node) ?? null;
};

const summaryAt = async (now: number, asOf?: string) => {
  const variables = { brand: 'brd_tesla', at: asOf };
  const answer = await market.execute<{ brand: { audit: Record<string, unknown> } }>(brandAudit('AuditSummary'), {
    as: tesla,
    variables,
    at: now,
  });
  return expectNoErrors(answer).brand.audit;
};

test('Tesla finds the subsidised Model 3 three times over: no right, a price gap that opens no case, and the promotion that it denied', async () => {
  const found = await findingsAt(moments.before, { seller: ['sel_bargain_autos'], open: true });
  const ofModelThree = found?.filter(({ listing }) => listing.id === modelThree) ?? [];
  expect(ofModelThree.map(({ kind }) => kind).sort()).toEqual([
    'PRICE_GAP',
    'UNAUTHORIZED_UNDISCLOSED',
    'UNENDORSED_PROMOTION',
  ]);
  const promotion = ofModelThree.find(({ kind }) => kind === 'UNENDORSED_PROMOTION');
  expect(promotion).toEqual({
    id: expect.stringMatching(/^fnd_/),
    kind: 'UNENDORSED_PROMOTION',
    detectedAt: '2026-07-25T16:00:00.000Z',
    resolvedAt: null,
    enforceable: true,
    seller: { id: 'sel_bargain_autos', name: expect.any(String), kind: 'SMALL_DISTRIBUTOR' },
    listing: {
      id: modelThree,
      title: expect.any(String),
      price: { minorUnits: 25_180_000, currency: 'CNY' },
      authorization: { class: 'UNAUTHORIZED_UNDISCLOSED' },
    },
    evidence: {
      id: expect.stringMatching(/^evd_/),
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      capturedAt: expect.any(String),
    },
    case: null,
  });
  expect(ofModelThree.find(({ kind }) => kind === 'PRICE_GAP')).toMatchObject({ enforceable: false });
});

test('the gap shows that the platform pays all of it, and the brand’s denial stands in the evidence', async () => {
  const found = await findingsAt(moments.before, { kind: ['PRICE_GAP'], seller: ['sel_bargain_autos'] });
  const { id } = found?.find(({ listing }) => listing.id === modelThree) ?? { id: '' };
  const query = `query ($id: ID!) { finding(id: $id) { class
    priceGap { amount { minorUnits currency formatted } parts { amount { minorUnits } campaign { code } funding { funder basisPoints } } }
    evidence { intact snapshot } } }`;
  const { finding } = expectNoErrors(
    await market.execute<{ finding: { evidence: { snapshot: string } } }>(query, { as: tesla, variables: { id } }),
  );
  expect(finding).toMatchObject({
    class: 'UNAUTHORIZED_UNDISCLOSED',
    priceGap: {
      amount: yuan('19,750.00'),
      parts: [
        {
          amount: { minorUnits: 1_975_000 },
          campaign: { code: 'MODEL3-SUBSIDY-2026' },
          funding: [{ funder: 'PLATFORM', basisPoints: 10_000 }],
        },
      ],
    },
    evidence: { intact: true },
  });
  expect(JSON.parse(finding.evidence.snapshot)).toMatchObject({
    listing: { id: modelThree },
    asOf: expect.any(Number),
  });
  const rival = await market.execute(query, { as: brand('brd_volkswagen'), variables: { id } });
  expect(expectNoErrors(rival)).toEqual({ finding: null });
});

test('under CN no price-based case is opened for it', async () => {
  const input = {
    brand: 'brd_tesla',
    kind: 'PRICE_GAP',
    listings: [modelThree],
    explanation: 'It is sold below the guide price.',
    goodFaith: true,
  };
  const { reportListings } = expectNoErrors(
    await market.execute<{ reportListings: object }>(brandAudit('Report'), { as: tesla, variables: { input } }),
  );
  expect(reportListings).toMatchObject({ __typename: 'Rejection', code: 'BLOCKED_BY_JURISDICTION' });
});

test('the promotion is found from its opening until its end, whatever instant is asked as of', async () => {
  const opening = at('2026-07-26T00:00:00+08:00');
  const end = at('2027-01-01T00:00:00+08:00');
  const promotions = async (now: number) =>
    (await findingsAt(now, { kind: ['UNENDORSED_PROMOTION'], open: true }))?.map(({ listing }) => listing.id);
  expect(await promotions(opening - 1)).toEqual([]);
  expect(await promotions(opening)).toEqual([modelThree]);
  expect(await promotions(end - 1)).toEqual([modelThree]);
  expect(await promotions(end)).toEqual([]);
  expect(await summaryAt(end, '2026-10-15T04:00:00Z')).toMatchObject({
    asOf: '2026-10-15T04:00:00.000Z',
    unendorsedPromotions: 1,
  });
  expect(await summaryAt(end)).toMatchObject({ unendorsedPromotions: 0 });
});

test('Tesla’s audit counts its listings by right of sale, with their sellers and a trend', async () => {
  const audit = await summaryAt(moments.before);
  const classes = audit.classes as { class: string; listings: number }[];
  expect(classes.reduce((sum, { listings }) => sum + listings, 0)).toBe(audit.liveListings);
  expect(classes).toEqual([
    { class: 'AUTHORIZED', listings: expect.any(Number), sellers: 1 },
    { class: 'UNAUTHORIZED_DISCLOSED', listings: 0, sellers: 0 },
    { class: 'UNAUTHORIZED_UNDISCLOSED', listings: 1, sellers: 1 },
    { class: 'FALSE_CLAIM', listings: 1, sellers: 1 },
  ]);
  expect(audit.priceGaps).toMatchObject({ largest: { minorUnits: 1_975_000, currency: 'CNY' } });
  expect(audit.trend).toHaveLength(30 * 4);
  expect(audit.sellers).toMatchObject({
    edges: expect.arrayContaining([
      {
        node: expect.objectContaining({
          class: 'FALSE_CLAIM',
          listings: 1,
          seller: expect.objectContaining({ id: 'sel_bargain_autos' }),
        }),
      },
    ]),
  });
  expect(await findingsAt(moments.before, {}, brand('brd_volkswagen'))).toBeNull();
});
