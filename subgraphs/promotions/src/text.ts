import { canonicalLanguage } from '@marque/kit/graphql/language.ts';
import { isPlainLine } from '@marque/kit/text.ts';
import type { Localized } from '@marque/schema/events.ts';

/** Tells a plain text of one line, of 1 to `longest` characters and not only spaces. */
export const isLine = (text: string, longest: number): boolean =>
  text.trim() !== '' && [...text].length <= longest && isPlainLine(text);

/** Makes texts by their canonical tags of texts that were checked, the first one first. */
export const toLocalized = (texts: readonly { readonly language: string; readonly text: string }[]): Localized =>
  Object.fromEntries(texts.map(({ language, text }) => [canonicalLanguage(language) ?? language, text.trim()]));
