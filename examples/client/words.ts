import { language } from './session.ts';

/** Words in English and Chinese. */
export type Words = Readonly<Record<string, readonly [en: string, zh: string]>>;

/**
 * Reads words in the visitor's language, `{name}` replaced by what is given for it. A component that calls it is drawn
 * anew when the language changes.
 */
export function speaker<const Dictionary extends Words>(words: Dictionary) {
  return (key: keyof Dictionary, given: Readonly<Record<string, string | number>> = {}): string => {
    const [en, zh] = words[key] ?? ['', ''];
    return (language.value === 'zh' ? zh : en).replace(/\{(\w+)\}/g, (whole, name: string) =>
      String(given[name] ?? whole),
    );
  };
}

/** The same for words whose keys come from the API: what is not known is shown as it is. */
export function reader(words: Words) {
  const said = speaker(words);
  return (key: string | null | undefined): string => (key && words[key] ? said(key) : (key ?? ''));
}
