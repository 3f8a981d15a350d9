import { canonicalForm, hashOf } from './canonical.ts';
import type { Decision } from './tables.ts';

/** A change of state before it has its place in a chain. */
export type NewDecision = Omit<Decision, 'entry' | 'previousHash' | 'hash'>;

/** The hash before the first entry of every chain. */
export const genesis = '0'.repeat(64);

/** The hash of an entry: over all that it says, its place and the hash of the one before it. */
export const hashOfEntry = (entry: Omit<Decision, 'hash'>): string => hashOf(canonicalForm(entry));

/** Tells whether an entry follows the one before it (undefined for the first), unchanged. */
export const follows = ({ hash, ...said }: Decision, before: Decision | undefined): boolean =>
  said.entry === (before?.entry ?? 0) + 1 &&
  said.previousHash === (before?.hash ?? genesis) &&
  hash === hashOfEntry(said);
