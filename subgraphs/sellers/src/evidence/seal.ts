import { canonicalForm, hashOf } from '../log/canonical.ts';
import type { EvidenceRow } from './tables.ts';

/** The seal before the first row of every brand. */
export const unsealed = '0'.repeat(64);

/** What a row says before it has its place in a brand's chain. */
export type NewEvidence = Omit<EvidenceRow, 'position' | 'entry' | 'hash' | 'seal'>;

/** The seal of a row: over its place, what it is about, its hash and the seal of the one before it. */
const sealOf = (
  { brandId, entry, listingId, asOf, capturedAt, hash }: Omit<EvidenceRow, 'position' | 'seal' | 'snapshot'>,
  previous: string,
): string => hashOf(canonicalForm({ brandId, entry, listingId, asOf, capturedAt, hash, previous }));

/** Gives a row its place behind the one before it. */
export const sealed = (row: NewEvidence, entry: number, previous: string): Omit<EvidenceRow, 'position'> => {
  const hashed = { ...row, entry, hash: hashOf(row.snapshot) };
  return { ...hashed, seal: sealOf(hashed, previous) };
};

/** Tells whether a row's snapshot is the one that was hashed. */
export const isIntact = ({ snapshot, hash }: Pick<EvidenceRow, 'snapshot' | 'hash'>): boolean =>
  hashOf(snapshot) === hash;

/** Tells whether a row is as it was written, and follows the one before it (undefined for the first). */
export const followsSeal = (row: EvidenceRow, before: EvidenceRow | undefined): boolean =>
  row.entry === (before?.entry ?? 0) + 1 && isIntact(row) && row.seal === sealOf(row, before?.seal ?? unsealed);
