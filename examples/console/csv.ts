import type { FindingLineFragment } from '../generated.ts';

const columns: readonly (readonly [name: string, value: (finding: FindingLineFragment) => unknown])[] = [
  ['id', ({ id }) => id],
  ['kind', ({ kind }) => kind],
  ['class', (finding) => finding.class],
  ['detectedAt', ({ detectedAt }) => detectedAt],
  ['resolvedAt', ({ resolvedAt }) => resolvedAt],
  ['seller', ({ seller }) => seller?.id],
  ['sellerName', ({ seller }) => seller?.name],
  ['listing', ({ listing }) => listing?.id],
  ['title', ({ listing }) => listing?.title],
  ['region', ({ listing }) => listing?.region.code],
  ['priceMinorUnits', ({ listing }) => listing?.price.minorUnits],
  ['currency', ({ listing }) => listing?.price.currency],
  ['gapMinorUnits', ({ priceGap }) => priceGap?.amount.minorUnits],
];

/** Findings as CSV (RFC 4180) in UTF-8 with a byte order mark, for spreadsheets. What would begin a formula there is text. */
export function csvOf(findings: readonly FindingLineFragment[]): string {
  const rows = [columns.map(([name]) => name), ...findings.map((one) => columns.map(([, value]) => value(one)))];
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value: unknown): string {
  const text = String(value ?? '');
  const isFormula = typeof value === 'string' && /^[=+\-@\t\r]/.test(text);
  const safe = isFormula ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
