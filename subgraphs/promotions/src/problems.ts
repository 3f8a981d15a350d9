import { type Rejection, reject } from '@marque/kit/rejection.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import type { RejectionCode } from './generated.ts';

/** A refusal with one of this subgraph's codes. */
export type Refusal = Rejection<RejectionCode>;

/** What is wrong with an input, most telling first; whoever asks takes the first one. */
export type Problems = Generator<Refusal, void>;

/** The first problem there is; null where there is none. */
export const firstProblem = (problems: Problems): Refusal | null => {
  const { value } = problems.next();
  return value ?? null;
};

/** Refuses a caller that does not have the role; null for one that has. */
export const roleProblem = ({ role }: Viewer, needed: string): Refusal | null => {
  if (role === needed) return null;
  if (role === 'anonymous') return reject('UNAUTHENTICATED', `Sign in as a ${needed} to do this`);
  return reject('FORBIDDEN', `Only a ${needed} may do this`);
};
