import type { Instant } from '@marque/kit/clock.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import { moments } from '../clock.ts';
import { brand, seller } from '../viewers.ts';

/** Earlier answers of a run through all mutations: the id of what each gave by the mutation's name, its other texts by `mutation.field`, and what stood there before. */
export type Given = Readonly<Record<string, string>>;

/** One sensible call of a mutation. */
export interface MutationCall {
  readonly as: Viewer;
  /** The instant as of which it is sent; the present without. */
  readonly at?: Instant;
  readonly input: (given: Given) => object;
  /** The type that it answers with; never `Rejection`. */
  readonly answers: string;
}

/** Parties of several groups of calls. */
export const buick = seller('sel_buick_hangzhou');
export const wuling = brand('brd_wuling');

/** Inside the festival's first window. */
export const festival = moments.firstWindow;
