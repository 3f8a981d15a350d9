import { type Rejection, reject } from '@marque/kit/rejection.ts';
import type { Viewer } from '@marque/kit/viewer.ts';

/** Refuses a caller who may not do a thing: whoever showed no token may sign in first. */
export const refuse = ({ role }: Viewer, message: string): Rejection<'UNAUTHENTICATED' | 'FORBIDDEN'> =>
  role === 'anonymous' ? reject('UNAUTHENTICATED', 'Sign in first: send a token.') : reject('FORBIDDEN', message);

/** Refuses an id that names nothing. */
export const notFound = (noun: string, field: string): Rejection<'NOT_FOUND'> =>
  reject('NOT_FOUND', `There is no ${noun} with this id: send an id that the API gave.`, field);

const longestReason = 500;

/** Tells a reason that somebody can read: 1 to 500 characters, blanks around it not counted. */
export const isReason = (reason: string): boolean => {
  const { length } = [...reason.trim()];
  return length > 0 && length <= longestReason;
};

/** Refuses a reason that is empty or too long. */
export const badReason = (field: string): Rejection<'INVALID_INPUT'> =>
  reject('INVALID_INPUT', `Write a reason of 1 to ${longestReason} characters.`, field);
