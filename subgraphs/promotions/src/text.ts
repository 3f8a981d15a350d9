import { canonicalLanguage } from '@marque/kit/graphql/language.ts';
import type { Localized } from '@marque/schema/events.ts';

/** Tells a text of one line that every database and log can hold: 1 to `longest` characters, no control characters, no half of a pair, not only spaces. */
export const isLine = (text: string, longest: number): boolean =>
  text.trim() !== '' && [...text].length <= longest && text.isWellFormed() && !/[\p{Cc}\u2028\u2029]/u.test(text);

/** Tells an id as this marketplace writes them. Whatever else is asked for, there is no such thing. */
export const isId = (text: string): boolean => /^[A-Za-z0-9_-]{1,100}$/.test(text);

/** Makes texts by their canonical tags of texts that were checked, the first one first. */
export const toLocalized = (texts: readonly { readonly language: string; readonly text: string }[]): Localized =>
  Object.fromEntries(texts.map(({ language, text }) => [canonicalLanguage(language) ?? language, text.trim()]));
