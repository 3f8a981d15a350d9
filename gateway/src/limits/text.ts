import { badInput } from '@marque/kit/graphql/problems.ts';
import { type GraphQLError, Lexer, type Source, type Token, TokenKind } from 'graphql';

/** How large a document's text may be. */
export interface TextLimits {
  readonly tokens: number;
  /** Brackets of all kinds within each other: what the parser takes stack for. */
  readonly nesting: number;
}

const opening: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Whether a number is one that no part of the way to a subgraph can hold: whole ones are read into 64 bits there, others into doubles. */
function isTooLarge({ kind, value }: Token): boolean {
  if (kind === TokenKind.INT) return Math.abs(Number(value)) >= 2 ** 63;
  return kind === TokenKind.FLOAT && !Number.isFinite(Number(value));
}

/** Whether a variable is meant that no object of JavaScript can hold: its value would be lost. */
function isUnheard({ value, prev }: Token): boolean {
  return value === '__proto__' && prev?.kind === TokenKind.DOLLAR;
}

/**
 * Reads through a text before it is parsed, and throws what `refuse` makes of the first limit that it exceeds, or BAD_USER_INPUT
 * for a number or a variable that cannot be held. Reads no further than that.
 */
export function checkText(source: Source, limits: TextLimits, refuse: (message: string) => GraphQLError): void {
  const lexer = new Lexer(source);
  let nesting = 0;
  for (let tokens = 1; lexer.advance().kind !== TokenKind.EOF; tokens += 1) {
    const { kind } = lexer.token;
    if (opening.has(kind)) nesting += 1;
    if (closing.has(kind)) nesting -= 1;
    if (tokens > limits.tokens) throw refuse(`The query has more than ${limits.tokens} tokens.`);
    if (isUnheard(lexer.token)) throw badInput('Call a variable something else than `__proto__`.');
    if (isTooLarge(lexer.token)) throw badInput('The query has a number that is too large for any type.');
    if (nesting > limits.nesting) throw refuse(`The query has brackets more than ${limits.nesting} levels deep.`);
  }
}
