import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  type ParseOptions,
  parse,
  Source,
} from 'graphql';
import type { CountFields } from '../edge/field-limit.ts';
import { visitOf } from '../edge/visit.ts';
import { conditionOnRoot } from './conditional-roots.ts';
import { type Cost, costOf } from './cost.ts';
import { type Measures, measure } from './measure.ts';
import { checkText, type TextLimits } from './text.ts';
import { excessOfVariables, type VariableLimits } from './variables.ts';

/** How large a request may be. */
export interface RequestLimits extends Measures, TextLimits {
  /** What `costOf` computes. */
  readonly cost: number;
  readonly variables: VariableLimits;
}

/**
 * Roomy for a storefront: its largest page has about 120 fields in 8 levels and costs 1,800 with a hundred listings; the usual
 * introspection query has 15 levels. Lists have as many items as the API promises to take.
 */
export const requestLimits: RequestLimits = {
  tokens: 2000,
  nesting: 100,
  depth: 16,
  fields: 1000,
  aliases: 15,
  directives: 50,
  rootFields: 20,
  listItems: 500,
  cost: 5000,
  variables: { listItems: 500, values: 10_000, depth: 16 },
};

/** What is said of a document that is too large, by what is too large of it, in the order in which it is looked at. */
const sentences: Readonly<Record<keyof Measures, (size: number, limit: number) => string>> = {
  depth: (size, limit) => `The query is ${size} levels deep; ${limit} are allowed.`,
  fields: (size, limit) => `The query asks for ${size} fields; ${limit} are allowed.`,
  aliases: (size, limit) => `The query has ${size} aliases; ${limit} are allowed.`,
  directives: (size, limit) => `The query has ${size} directives; ${limit} are allowed.`,
  rootFields: (size, limit) => `The query has ${size} fields at its root; ${limit} are allowed.`,
  listItems: (size, limit) => `A list in the query has ${size} items; ${limit} are allowed.`,
};

/** The limits, one function for each stage of a request. */
export interface Limiter {
  /** Parses a text. Throws QUERY_TOO_LARGE before it is parsed, or the parser's error. */
  readonly parse: (text: string | Source, options?: ParseOptions) => DocumentNode;
  /** What is wrong with a document by itself, before it is validated. Empty where nothing is. */
  readonly errorsOf: (schema: GraphQLSchema, document: DocumentNode) => readonly GraphQLError[];
  /** Throws QUERY_TOO_LARGE for variables, or a cost with them, that exceed the limits. Gives the operation that is asked for. */
  readonly admit: (
    schema: GraphQLSchema | undefined,
    document: DocumentNode | undefined,
    asked: AskedFor,
  ) => OperationDefinitionNode | undefined;
}

/** What a request asks of its document. */
export interface AskedFor {
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly operationName?: string | null | undefined;
}

/**
 * Refuses a document that is larger than the limits before it is validated, and variables and a cost that are larger before
 * anything is executed; so before any subgraph is asked. What a document alone decides is worked out once for it.
 */
export function createLimiter(limits: RequestLimits = requestLimits): Limiter {
  const excess = remembered((document: DocumentNode) => excessOf(measure(document), limits));
  const costs = new WeakMap<GraphQLSchema, (operation: OperationDefinitionNode, document: DocumentNode) => Cost>();
  const costIn = (schema: GraphQLSchema) => {
    const known =
      costs.get(schema) ??
      remembered((operation: OperationDefinitionNode, document) => costOf(schema, document, operation));
    costs.set(schema, known);
    return known;
  };
  return {
    parse: (text, options) => {
      const source = typeof text === 'string' ? new Source(text) : text;
      checkText(source, limits, tooLarge);
      return parse(source, options);
    },
    errorsOf: (schema, document) => {
      // graphql-js 16 leaves an operation without a root type to the executor.
      const missing = operationWithoutRoot(schema, document);
      if (missing) return [new GraphQLError(`There are no ${missing.operation}s here.`, { nodes: missing })];
      const condition = conditionOnRoot(document);
      if (condition)
        return [new GraphQLError('A subscription asks for one field, without a condition.', { nodes: condition })];
      const sentence = excess(document, document);
      return sentence ? [tooLarge(sentence)] : [];
    },
    admit: (schema, document, { variables, operationName }) => {
      const sentence = excessOfVariables(variables, limits.variables);
      if (sentence) throw tooLarge(sentence);
      const operation = document && getOperationAST(document, operationName);
      if (!schema || !operation) return undefined;
      const cost = costIn(schema)(operation, document)(variables ?? {});
      if (cost > limits.cost)
        throw tooLarge(`The query costs ${cost}; ${limits.cost} is allowed. Ask for smaller pages.`);
      return operation;
    },
  };
}

/** Holds the runtime's requests to the limits. */
export function limitRequests(
  { parse: parseWithin, errorsOf, admit }: Limiter,
  countFields: CountFields,
): GatewayPlugin {
  const asked = new WeakMap<Request, { schema: GraphQLSchema; document: DocumentNode }>();
  return {
    onParse: ({ setParseFn }) => setParseFn(parseWithin),
    onValidate: ({ params: { schema, documentAST: document }, context, setResult }) => {
      const errors = errorsOf(schema, document);
      if (errors.length > 0) setResult([...errors]);
      asked.set((context as Asked).request, { schema, document });
    },
    onContextBuilding: ({ context }) => {
      const { request, params } = context as Asked;
      const { schema, document } = asked.get(request) ?? {};
      const operation = admit(schema, document, params);
      const visit = visitOf(request);
      visit.operation = operation?.name?.value;
      if (document && operation) countFields(visit, document, operation);
    },
  };
}

/** What the runtime puts into the context of every HTTP request, though it types it as partial. */
interface Asked {
  readonly request: Request;
  readonly params: AskedFor;
}

/** The first limit that a document exceeds, as a sentence. */
export function excessOf(measures: Measures, limits: Measures): string | undefined {
  const keys = Object.keys(sentences) as (keyof Measures)[]; // the record is total
  const key = keys.find((one) => measures[one] > limits[one]);
  return key && sentences[key](measures[key], limits[key]);
}

function operationWithoutRoot(schema: GraphQLSchema, document: DocumentNode): OperationDefinitionNode | undefined {
  return document.definitions
    .filter((node) => node.kind === Kind.OPERATION_DEFINITION)
    .find(({ operation }) => !schema.getRootType(operation));
}

function remembered<Key extends object, Value>(
  make: (key: Key, document: DocumentNode) => Value,
): (key: Key, document: DocumentNode) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>();
  return (key, document) => {
    const { value } = made.get(key) ?? { value: make(key, document) };
    made.set(key, { value });
    return value;
  };
}

function tooLarge(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'QUERY_TOO_LARGE', http: { spec: true, status: 400 } } });
}
