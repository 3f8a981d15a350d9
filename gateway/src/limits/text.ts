import { type GraphQLError, Lexer, type Source, TokenKind } from 'graphql';

/** How large a document's text may be. */
export interface TextLimits {
  readonly tokens: number;
  /** Brackets of all kinds within each other: what the parser takes stack for. */
  readonly nesting: number;
}

const opening: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Reads through a text before it is parsed, and throws what `refuse` makes of the first limit that it exceeds. Reads no further than that. */
export function checkText(source: Source, limits: TextLimits, refuse: (message: string) => GraphQLError): void {
  const lexer = new Lexer(source);
  let nesting = 0;
  for (let tokens = 1; lexer.advance().kind !== TokenKind.EOF; tokens += 1) {
    const { kind } = lexer.token;
    if (opening.has(kind)) nesting += 1;
    if (closing.has(kind)) nesting -= 1;
    if (tokens > limits.tokens) throw refuse(`The query has more than ${limits.tokens} tokens.`);
    if (nesting > limits.nesting) throw refuse(`The query has brackets more than ${limits.nesting} levels deep.`);
  }
}
