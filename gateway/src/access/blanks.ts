import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { type Data, filled, type Path } from './fill.ts';
import { type Blank, fragmentsOf, placesIn, responseKey } from './places.ts';
import type { ProtectedField } from './protected-fields.ts';

/** An operation without the fields that a caller is not given. */
export interface Blanked {
  /** To be executed instead: each of these fields asks for `__typename` under a name of its own, so that no subgraph is asked for it. */
  readonly document: DocumentNode;
  /**
   * Puts what `fill` says in their places, and where that is a null that the type does not allow, null above, as for any failed
   * field. Only places that the answer has are filled.
   */
  readonly restore: (data: Data, fill: (field: ProtectedField, path: Path) => unknown) => Data | null;
}

/** Blanks fields out of an operation of a valid document. */
export function blankOut(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  fields: readonly ProtectedField[],
): Blanked {
  const prefix = unusedPrefix(document);
  const blanks = new Map<FieldNode, Blank>(
    fields.map((field, index) => [field.node, { field, placeholder: `${prefix}${index}` }]),
  );
  const root = schema.getRootType(operation.operation);
  const places =
    root && placesIn({ schema, fragments: fragmentsOf(document), blanks }, [[root, operation.selectionSet]]);
  return {
    document: visit(document, {
      Field: (node): FieldNode | undefined => {
        const blank = blanks.get(node);
        return blank && placeholderOf(blank, node);
      },
    }),
    restore: (data, fill) => {
      if (!places) return data;
      return filled(data, places, [], ({ field }, path) => fill(field, path)) ?? null;
    },
  };
}

function placeholderOf({ placeholder }: Blank, { directives }: FieldNode): FieldNode {
  return {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: placeholder },
    name: { kind: Kind.NAME, value: '__typename' },
    ...(directives && { directives }),
  };
}

/** A beginning that no field of the document has under the name by which it is answered. */
function unusedPrefix(document: DocumentNode): string {
  let prefix = 'notGiven';
  visit(document, {
    Field: (node) => {
      while (responseKey(node).startsWith(prefix)) prefix += '_';
    },
  });
  return prefix;
}
