import { closeSync, openSync, writeSync } from 'node:fs';
import { FeedRefused } from './refusal.ts';
import type { FeedRow } from './row.ts';

/** Where a run writes what it refused. */
export interface Rejects {
  /** Writes one line for an ad that was refused: its first fault, and the reasons of all of them. */
  readonly add: (id: string, row: FeedRow) => void;
  readonly close: () => void;
}

const quote = (value: string | number): string => {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Begins a rejects file (CSV: line, id, field, value, reason) in place of the last run's. Throws `FeedRefused` where it cannot be written. */
export const openRejects = (path: string): Rejects => {
  let file: number;
  try {
    file = openSync(path, 'w');
  } catch {
    throw new FeedRefused(`Cannot write the rejects file ${path}: name another one with --rejects`);
  }
  const write = (...cells: readonly (string | number)[]): void => {
    writeSync(file, `${cells.map(quote).join(',')}\n`);
  };
  write('line', 'id', 'field', 'value', 'reason');
  return {
    add: (id, { line, errors: [first, ...others] }) => {
      if (!first) return;
      const further = others.map(({ field, reason }) => `${field}: ${reason}`);
      write(line, id, first.field, first.value, [first.reason, ...further].join('; '));
    },
    close: () => closeSync(file),
  };
};
