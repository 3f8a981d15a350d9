import { expect, test } from 'vitest';
import type { FindingLineFragment } from '../generated.ts';
import { csvOf } from './csv.ts';

const finding: FindingLineFragment = {
  __typename: 'Finding',
  id: 'fnd_1',
  kind: 'FALSE_CLAIM',
  class: 'FALSE_CLAIM',
  detectedAt: '2026-11-02T02:00:00.000Z',
  resolvedAt: null,
  enforceable: true,
  seller: { __typename: 'Seller', id: 'sel_a', name: '=HYPERLINK("x")', kind: 'AGENT' },
  listing: null,
  priceGap: null,
  campaign: null,
};

test('a cell with quotes is quoted, and one that would begin a formula in a spreadsheet is text', () => {
  const [head, row] = csvOf([finding]).split('\r\n');
  expect(head?.startsWith('\uFEFFid,kind')).toBe(true);
  expect(row).toBe(`fnd_1,FALSE_CLAIM,FALSE_CLAIM,2026-11-02T02:00:00.000Z,,sel_a,"'=HYPERLINK(""x"")",,,,,,`);
});
