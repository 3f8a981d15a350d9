import {
  type DocumentNode,
  executeSync,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isObjectType,
  isUnionType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Data } from './fill.ts';
import type { ProtectedField } from './protected-fields.ts';

/** The codes of refusals that depend on the caller alone. */
export type RefusalCode = 'UNAUTHENTICATED' | 'FORBIDDEN';

/** The type by which a mutation says that it was refused, by this API's convention: `union <Mutation>Result = <Object> | Rejection`. */
const rejection = 'Rejection';

/** Tells whether a field can answer that it was refused. */
export function canReject(type: GraphQLOutputType): boolean {
  const union = getNamedType(type);
  const member = isUnionType(union) ? union.getTypes().find(({ name }) => name === rejection) : undefined;
  const code = member && getNamedType(member.getFields().code?.type);
  const codes: readonly RefusalCode[] = ['UNAUTHENTICATED', 'FORBIDDEN'];
  return isEnumType(code) && codes.every((one) => code.getValue(one));
}

/** What a mutation's refused fields answer, by the names under which they are asked: what is selected of a `Rejection`. */
export function rejectionsOf(
  schema: GraphQLSchema,
  whole: DocumentNode,
  fields: ReadonlySet<ProtectedField>,
): (refuse: (field: ProtectedField) => { code: RefusalCode; message: string }, variables: Data) => Data {
  if (fields.size === 0) return () => ({});
  const document = withOnly(schema, whole, fields);
  return (refuse, variableValues) => {
    const rootValue = Object.fromEntries(
      [...fields].map((field) => [field.node.name.value, { __typename: rejection, ...refuse(field), field: null }]),
    );
    return executeSync({ schema, document, rootValue, variableValues }).data ?? {};
  };
}

/** A document without the other fields at the root of a mutation. */
function withOnly(schema: GraphQLSchema, document: DocumentNode, fields: ReadonlySet<ProtectedField>): DocumentNode {
  const kept = new Set([...fields].map(({ node }) => node));
  const info = new TypeInfo(schema);
  const root = schema.getMutationType();
  return visit(
    document,
    visitWithTypeInfo(info, {
      Field: (node) => {
        const parent = info.getParentType();
        return isObjectType(parent) && parent === root && !kept.has(node) ? null : undefined;
      },
    }),
  );
}
