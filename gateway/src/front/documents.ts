import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  specifiedRules,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Limiter } from '../limits/documents.ts';

/** A text as a schema takes it. */
export interface Examined {
  /** Absent where the text is none. */
  readonly document: DocumentNode | undefined;
  /** What is wrong with it; none where it is valid. */
  readonly errors: readonly GraphQLError[];
}

/** Examines texts, each once for as long as it is remembered. */
export type Examine = (text: string) => Examined;

/** How many texts are remembered, and how many characters of them at most; the least recently used go first. */
const remembered = { max: 2000, maxSize: 8 * 1024 * 1024 };

/** Parses within the limits and validates, what is wrong being remembered as well as what is right. */
export function examiner(schema: GraphQLSchema, limiter: Limiter, introspection: boolean): Examine {
  const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const texts = new LRUCache<string, Examined>({ ...remembered, sizeCalculation: (_, text) => text.length + 64 });

  const examine = (text: string): Examined => {
    let document: DocumentNode;
    try {
      document = limiter.parse(text);
    } catch (error) {
      // The parser throws nothing else.
      return { document: undefined, errors: [coded(error as GraphQLError, 'GRAPHQL_PARSE_FAILED')] };
    }
    const tooLarge = limiter.errorsOf(schema, document);
    const errors = tooLarge.length > 0 ? tooLarge : validate(schema, document, rules);
    return { document, errors: errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED')) };
  };

  return (text) => {
    const known = texts.get(text);
    if (known) return known;
    const examined = examine(text);
    texts.set(text, examined);
    return examined;
  };
}

/** Refusals of a document are GraphQL requests that are refused: their status is for callers who take GraphQL's own media type. */
function coded({ message, nodes, source, positions, extensions }: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    extensions: { code, http: { spec: true, status: 400 }, ...extensions },
  });
}
