import { type Rejection, reject } from '@marque/kit/rejection.ts';
import { textFault } from '../listings/texts.ts';
import type { KindColumns } from './kind.ts';

/** The least and the most that a fact may be, both included. */
export type Bounds = { readonly [Column in keyof KindColumns]?: readonly [least: number, most: number] };

/** Refuses the first fact that leaves its bounds. A fact that is not given has none. */
export const checkBounds = (facts: KindColumns, bounds: Bounds, part: string): Rejection<'INVALID_INPUT'> | null => {
  for (const [column, [least, most]] of Object.entries(bounds)) {
    const value = facts[column as keyof KindColumns]; // a key of `Bounds`
    if (typeof value === 'number' && !(value >= least && value <= most))
      return reject('INVALID_INPUT', `Give a number from ${least} to ${most}`, `input.${part}.${column}`);
  }
  return null;
};

/** Refuses the first text that is empty, longer than its most characters, or not one line. */
export const checkTexts = (
  facts: KindColumns,
  longest: Readonly<Partial<Record<keyof KindColumns, number>>>,
  part: string,
): Rejection<'INVALID_INPUT'> | null => {
  for (const [column, most] of Object.entries(longest)) {
    const value = facts[column as keyof KindColumns]; // a key of the record
    const fault = typeof value === 'string' ? textFault(value, { longest: most, lines: 'one' }) : null;
    if (fault) return reject('INVALID_INPUT', fault, `input.${part}.${column}`);
  }
  return null;
};
