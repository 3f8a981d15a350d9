/**
 * Tells a text of one line that every database, log and page can hold: without control characters, halves of surrogate
 * pairs, and marks that turn the direction of writing round, by which a text looks like another one.
 */
export const isPlainLine = (text: string): boolean =>
  text.isWellFormed() && !/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(text);

/** Tells an id as this marketplace writes them. Whatever else is asked for, there is no such thing. */
export const isId = (text: string): boolean => /^[A-Za-z0-9_-]{1,100}$/.test(text);
