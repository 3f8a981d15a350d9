import { buildSubgraphSchema } from '@apollo/subgraph';
import { forever } from '@marque/kit/clock.ts';
import { scalars } from '@marque/kit/graphql/scalars.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { insertCases } from '../cases/store.ts';
import type { CaseRow } from '../cases/tables.ts';
import { insertFindings, type NewFinding } from '../findings/store.ts';
import { definition } from '../index.ts';
import { createSellers } from '../sellers/service.ts';
import { openDatabase } from '../testing/sellers.ts';
import { asBrand, asSeller, moderator } from '../testing/story.ts';
import { createDownloads } from './downloads.ts';
import { rowsPerPage } from './pages.ts';

const brandId = 'brd_volkswagen';
const now = Date.parse('2026-06-01T00:00:00Z');

const finding = (index: number, facts: Partial<NewFinding> = {}): NewFinding => ({
  listingId: `lst_${index}`,
  brandId,
  sellerId: 'sel_1',
  region: 'CN-SH',
  class: 'FALSE_CLAIM',
  kind: 'FALSE_CLAIM',
  campaignId: null,
  rivalId: null,
  gap: null,
  currency: null,
  detectedAt: now - 1_000_000 + index,
  resolvedAt: forever,
  evidence: null,
  ...facts,
});

/** The documents over a fresh database, which counts the statements that it is asked. */
const open = async () => {
  const asked = { statements: 0 };
  const database = await openDatabase(() => (asked.statements += 1));
  const schema = buildSubgraphSchema([{ typeDefs: definition.typeDefs, resolvers: { ...scalars } }]);
  const downloads = createDownloads(schema, database.reader);
  const ask = (name: keyof typeof downloads, parameters: Record<string, string>, viewer: Viewer = asBrand(brandId)) =>
    downloads[name](new URLSearchParams({ brand: brandId, ...parameters }), { viewer, now, requestId: 'test' });
  const text = async (...given: Parameters<typeof ask>) =>
    (await Array.fromAsync((await ask(...given)).pieces)).join('');
  const add = (...rows: readonly NewFinding[]) => database.transaction((tx) => insertFindings(tx, rows));
  return { database, asked, ask, text, add };
};

const records = (csv: string): Record<string, string>[] => parse(csv, { columns: true, record_delimiter: '\r\n' });

test('findings are written as the API names them, the latest first, and no text of a seller is a formula', async () => {
  const { database, add, text } = await open();
  const seller = {
    id: 'sel_1',
    kind: 'SMALL_DISTRIBUTOR',
    legalName: 'x',
    unifiedSocialCreditCode: null,
    verified: true,
  } as const;
  await createSellers(database).save({ ...seller, name: { en: '=cmd|"/c calc"!A1, Ltd' }, status: 'ACTIVE' }, 0);
  await add(
    finding(1),
    finding(2, { kind: 'PRICE_GAP', gap: 9_007_199_254_740_991, currency: 'CNY', resolvedAt: now - 1 }),
  );
  await add(finding(3, { brandId: 'brd_tesla' }), finding(4, { detectedAt: now + 1 }));
  const [last, first, ...rest] = records(await text('findings', {}));
  expect(rest).toEqual([]);
  expect(first).toEqual({
    id: 'fnd_0000000000001',
    kind: 'FALSE_CLAIM',
    class: 'FALSE_CLAIM',
    enforceable: 'true',
    detectedAt: '2026-05-31T23:43:20.001Z',
    resolvedAt: '',
    brand: brandId,
    listing: 'lst_1',
    seller: 'sel_1',
    sellerName: `'=cmd|"/c calc"!A1, Ltd`,
    region: 'CN-SH',
    rival: '',
    campaign: '',
    priceGapMinorUnits: '',
    priceGapCurrency: '',
    evidence: '',
  });
  const gap = { enforceable: 'false', resolvedAt: '2026-05-31T23:59:59.999Z', priceGapMinorUnits: '9007199254740991' };
  expect(last).toMatchObject(gap);
});

test('JSON Lines say the same, and end with their number', async () => {
  const { add, text } = await open();
  await add(finding(1), finding(2));
  const csv = records(await text('findings', {}));
  const lines = (await text('findings', { format: 'jsonl' }))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  expect(lines.pop()).toEqual({ rows: 2 });
  const asText = (value: unknown) => (value === null ? '' : String(value));
  expect(
    lines.map((line) => Object.fromEntries(Object.entries(line).map(([name, value]) => [name, asText(value)]))),
  ).toEqual(csv);
});

test('the criteria are those of the list', async () => {
  const { add, text } = await open();
  await add(
    finding(1),
    finding(2, { region: 'CN-ZJ' }),
    finding(3, { kind: 'EXPIRED' }),
    finding(4, { sellerId: 'sel_2' }),
  );
  const listings = async (parameters: Record<string, string>) =>
    records(await text('findings', parameters)).map(({ listing }) => listing);
  expect(await listings({ kind: 'EXPIRED,OUT_OF_REGION' })).toEqual(['lst_3']);
  expect(await listings({ region: 'CN-ZJ' })).toEqual(['lst_2']);
  expect(await listings({ seller: 'sel_2', open: 'true' })).toEqual(['lst_4']);
  expect(await listings({ since: '2026-05-31T23:43:20.003Z' })).toEqual(['lst_4', 'lst_3']);
});

test.each([
  [{ kind: 'NOTHING' }, 'BAD_USER_INPUT'],
  [{ colour: 'red' }, 'BAD_USER_INPUT'],
  [{ since: 'yesterday' }, 'BAD_USER_INPUT'],
  [{ region: 'XX' }, 'BAD_USER_INPUT'],
  [{ seller: 'sel\0' }, 'BAD_USER_INPUT'],
  [{ open: 'perhaps' }, 'BAD_USER_INPUT'],
  [{ format: 'xls' }, 'BAD_USER_INPUT'],
  [{ brand: '' }, 'BAD_USER_INPUT'],
  [{ brand: 'brd_tesla' }, 'FORBIDDEN'],
])('%j is refused', async (parameters, code) => {
  const { ask } = await open();
  await expect(ask('findings', parameters)).rejects.toMatchObject({ extensions: { code } });
});

test('a document is for its brand and for moderators', async () => {
  const { ask } = await open();
  for (const name of ['findings', 'cases'] as const) {
    expect((await ask(name, {}, moderator)).fileName).toBe(`${name}-${brandId}-2026-06-01.csv`);
    await expect(ask(name, {}, asSeller(brandId))).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    const anonymous = { role: 'anonymous', id: '' };
    await expect(ask(name, {}, anonymous)).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  }
});

test('no more than a page is read ahead of who takes it, and nothing once nobody does', async () => {
  const { add, ask, asked } = await open();
  const pages = 4;
  for (let page = 0; page < pages; page += 1)
    await add(...Array.from({ length: rowsPerPage }, (_, index) => finding(page * rowsPerPage + index)));
  const { pieces, count } = await ask('findings', {});
  expect(await count()).toBe(pages * rowsPerPage);
  await pieces.next(); // the names of the columns
  let widest = 0;
  for (let page = 0; page < pages; page += 1) {
    asked.statements = 0;
    const piece = await pieces.next();
    expect(String(piece.value).split('\r\n')).toHaveLength(rowsPerPage + 1);
    widest = Math.max(widest, asked.statements);
  }
  // A page is read, and the names of its sellers; the first one needs the brand's policy.
  expect(widest).toBeLessThanOrEqual(3);
  expect(await pieces.next()).toMatchObject({ done: true });
});

test('cases are written as they stand now', async () => {
  const { database, text } = await open();
  const row: CaseRow = {
    id: 'cas_1',
    brandId,
    kind: 'FALSE_CLAIM',
    listingId: 'lst_1',
    campaignId: null,
    sellerId: 'sel_1',
    reporterRole: 'brand',
    reporterId: brandId,
    reportId: null,
    explanation: '+sold "as official",\nwithout right',
    evidence: null,
    jurisdiction: 'CN',
    openedAt: now - 3,
    status: 'NOTICE_SENT',
    noticedAt: now - 2,
    deadline: now - 1,
    openKey: 'x',
    measure: null,
    measureFrom: null,
    measureUntil: null,
  };
  await database.transaction((tx) =>
    insertCases(tx, [row, { ...row, id: 'cas_2', brandId: 'brd_tesla', openKey: 'y' }]),
  );
  const written = records(await text('cases', { open: 'true' }));
  expect(written).toHaveLength(1);
  expect(written[0]).toMatchObject({
    id: 'cas_1',
    status: 'DEFAULTED',
    respondent: 'sel_1',
    explanation: `'${row.explanation}`,
  });
});
