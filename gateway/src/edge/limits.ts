import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { type DocumentNode, GraphQLError, Kind, parse, type SelectionSetNode } from 'graphql';

/** How large a query document may be. */
export interface DocumentLimits {
  /** Tokens in the text. */
  readonly tokens: number;
  /** Fields from the root to the deepest one, through fragments. */
  readonly depth: number;
  /** Fields after every fragment is written out: what a bomb of nested fragments multiplies. */
  readonly fields: number;
}

/** Roomy for a storefront: its largest page has about 120 fields in 8 levels; the usual introspection query has 15 levels. */
export const documentLimits: DocumentLimits = { tokens: 2000, depth: 16, fields: 1000 };

/** Refuses a document that is larger than the limits before it is validated, and so before any subgraph is asked. */
export function limitDocuments(limits: DocumentLimits = documentLimits): GatewayPlugin {
  return {
    onParse: ({ setParseFn }) => {
      setParseFn((source, options) => parse(source, { ...options, maxTokens: limits.tokens }));
    },
    onValidate: ({ params, setResult }) => {
      const { depth, fields } = measure(params.documentAST);
      if (depth > limits.depth)
        setResult([tooLarge(`The query is ${depth} levels deep; ${limits.depth} are allowed.`)]);
      else if (fields > limits.fields)
        setResult([tooLarge(`The query asks for ${fields} fields; ${limits.fields} are allowed.`)]);
    },
  };
}

/** Depth and number of fields of the largest operation, in time linear in the document's length. */
export function measure(document: DocumentNode): { depth: number; fields: number } {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node.selectionSet]] : [],
    ),
  );
  const known = new Map<string, { depth: number; fields: number }>();
  const ofFragment = (name: string): { depth: number; fields: number } => {
    const set = fragments.get(name);
    const size = known.get(name);
    if (!set || size) return size ?? { depth: 0, fields: 0 };
    known.set(name, { depth: 0, fields: 0 }); // a cycle counts as empty here: validation refuses it by its name
    const measured = ofSet(set);
    known.set(name, measured);
    return measured;
  };
  const ofSet = (set: SelectionSetNode | undefined): { depth: number; fields: number } => {
    let depth = 0;
    let fields = 0;
    for (const node of set?.selections ?? []) {
      const below = node.kind === Kind.FRAGMENT_SPREAD ? ofFragment(node.name.value) : ofSet(node.selectionSet);
      const own = node.kind === Kind.FIELD ? 1 : 0;
      depth = Math.max(depth, below.depth + own);
      fields += below.fields + own;
    }
    return { depth, fields };
  };
  const sizes = document.definitions.map((node) =>
    node.kind === Kind.OPERATION_DEFINITION ? ofSet(node.selectionSet) : { depth: 0, fields: 0 },
  );
  return {
    depth: Math.max(0, ...sizes.map((size) => size.depth)),
    fields: Math.max(0, ...sizes.map((size) => size.fields)),
  };
}

function tooLarge(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'QUERY_TOO_LARGE' } });
}
