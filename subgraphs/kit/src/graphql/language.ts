/** Puts a BCP 47 tag into its canonical form; null for what is no tag. */
export const canonicalLanguage = (tag: string): string | null => {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
};

/**
 * The text of a language: by the exact BCP 47 tag, then by its primary subtag, then the original, which is the first.
 * Null where there is no text at all.
 */
export const inLanguage = (texts: Readonly<Record<string, string>>, language?: string | null): string | null => {
  const tag = language ? canonicalLanguage(language) : null;
  const wanted = tag ? [tag, tag.split('-')[0] ?? tag] : [];
  const found = wanted.find((candidate) => Object.hasOwn(texts, candidate)) ?? Object.keys(texts)[0];
  return found === undefined ? null : (texts[found] ?? null);
};
