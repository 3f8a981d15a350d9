import { canonicalLanguage } from '@marque/kit/graphql/language.ts';
import { type Rejection, reject } from '@marque/kit/rejection.ts';
import type { Localized } from '@marque/schema/events.ts';
import type { LocalizedTextInput } from '../generated.ts';

/** Control characters but for line breaks and tabs, and the marks that turn the direction of writing round. */
const unprintable = /[[\p{Cc}\u202a-\u202e\u2066-\u2069]--[\n\t]]/v;
const lineBreaks = /[\n\t\u2028\u2029]/;

/** How long a text may be, in characters (code points), and whether it may have several lines. */
export interface TextLimit {
  readonly longest: number;
  readonly lines: 'one' | 'several';
}

/** Most languages that one text may be given in. */
const mostLanguages = 20;

/** A text in the one form that is stored: composed (NFC), lines ended by \n, nothing around it. */
export const tidy = (text: string): string => text.normalize('NFC').replaceAll('\r\n', '\n').trim();

/** What keeps a tidied text from being stored, as a sentence; null where nothing does. */
export const textFault = (text: string, { longest, lines }: TextLimit): string | null => {
  const length = [...text].length;
  if (length < 1 || length > longest) return `Write 1 to ${longest} characters; these are ${length}`;
  if (!text.isWellFormed() || unprintable.test(text)) return 'Leave out control characters';
  if (lines === 'one' && lineBreaks.test(text)) return 'Write it in one line';
  return null;
};

/** Reads a text that is given per language, the first being the original. Refuses tags that are not BCP 47 and languages given twice. */
export const readTexts = (
  given: readonly LocalizedTextInput[],
  limit: TextLimit,
  field: string,
): Localized | Rejection<'INVALID_INPUT'> => {
  if (given.length < 1 || given.length > mostLanguages)
    return reject('INVALID_INPUT', `Give the text in 1 to ${mostLanguages} languages`, field);
  const texts = new Map<string, string>();
  for (const { language, text } of given) {
    const tag = canonicalLanguage(language);
    if (tag === null) return reject('INVALID_INPUT', 'A language is a BCP 47 tag, such as `zh` or `en`', field);
    if (texts.has(tag)) return reject('INVALID_INPUT', `Give each language once; ${tag} is there twice`, field);
    const fault = textFault(tidy(text), limit);
    if (fault) return reject('INVALID_INPUT', fault, field);
    texts.set(tag, tidy(text));
  }
  return Object.fromEntries(texts);
};
