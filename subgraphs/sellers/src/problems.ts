import { type Rejection, reject } from '@marque/kit/rejection.ts';
import { isPlainLine } from '@marque/kit/text.ts';
import type { Viewer } from '@marque/kit/viewer.ts';

/** Refuses a caller who may not do a thing: whoever showed no token may sign in first. */
export const refuse = ({ role }: Viewer, message: string): Rejection<'UNAUTHENTICATED' | 'FORBIDDEN'> =>
  role === 'anonymous' ? reject('UNAUTHENTICATED', 'Sign in first: send a token.') : reject('FORBIDDEN', message);

/** Refuses an id that names nothing. */
export const notFound = (noun: string, field: string): Rejection<'NOT_FOUND'> =>
  reject('NOT_FOUND', `There is no ${noun} with this id: send an id that the API gave.`, field);

/** Tells a plain text of one line and at most so many characters, blanks around it not counted. */
export const isText = (text: string, longest: number): boolean => {
  const { length } = [...text.trim()];
  return length > 0 && length <= longest && isPlainLine(text);
};

const longestReason = 500;

/** What a browser would take for the beginning of a tag, a comment or an instruction: HTML, 13.2.5.6, tag open state. */
const markup = /<[a-z/!?]/i;

/** Tells a reason that somebody can read: 1 to 500 characters on one line, without markup, as it is told to the public and to whoever it is about. */
export const isReason = (reason: string): boolean => isText(reason, longestReason) && !markup.test(reason);

/** Refuses a reason that is none. */
export const badReason = (field: string): Rejection<'INVALID_INPUT'> =>
  reject('INVALID_INPUT', `Write a reason of 1 to ${longestReason} characters on one line, without markup.`, field);
