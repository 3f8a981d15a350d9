import { badInput } from '@marque/kit/graphql/problems.ts';

/** Runs of letters, marks and digits; all else, the signs of query languages among it, parts words. */
const word = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts written without blanks between words: their runs are taken apart, since no dictionary is at hand. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
const startsUnspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The longest word that is told from others by its end. */
const longestWord = 64;

/** Marks that nobody sees, such as a zero-width space: they part no words. */
const invisible = /\p{Cf}/gu;

const normalize = (text: string): string =>
  text.normalize('NFKC').replace(invisible, '').toLowerCase().normalize('NFKC');

/** Words in their order; runs of Chinese characters and kana apart from the letters and digits that touch them. */
const runsOf = (text: string): string[] =>
  (normalize(text).match(word) ?? []).flatMap((run) => run.match(unspaced) ?? []);

const cut = (run: string): string => [...run].slice(0, longestWord).join('');

const pairs = (characters: readonly string[]): string[] =>
  characters.slice(1).map((character, index) => `${characters[index]}${character}`);

/**
 * The words that a text is found by, each once: words as they are, in lower case and in Unicode's compatibility form;
 * of Chinese characters and kana each one and each neighbouring pair.
 */
export const tokensOf = (...texts: readonly string[]): string[] => [
  ...new Set(
    texts.flatMap(runsOf).flatMap((run) => {
      if (!startsUnspaced.test(run)) return [cut(run)];
      const characters = [...run];
      return [...characters, ...pairs(characters)];
    }),
  ),
];

/** A word that must be found; a prefix stands for all words that begin with it. */
export interface SearchTerm {
  readonly token: string;
  readonly isPrefix: boolean;
}

/** The most words that a search asks for: SQLite takes no condition that is 1,000 deep, and some characters stand for several words. */
const mostTerms = 200;

/** What a search text asks for: all of its words, of which the last may be a beginning. Nothing is an operator. Throws `BAD_USER_INPUT` where they are too many. */
export const searchTermsOf = (text: string): SearchTerm[] => {
  const runs = runsOf(text);
  const terms = runs.flatMap((run, index) => {
    if (!startsUnspaced.test(run)) return [{ token: cut(run), isPrefix: index === runs.length - 1 }];
    const characters = [...run];
    const tokens = characters.length === 1 ? characters : pairs(characters);
    return tokens.map((token) => ({ token, isPrefix: false }));
  });
  if (terms.length > mostTerms) throw badInput(`Search for at most ${mostTerms} words`);
  return terms;
};
