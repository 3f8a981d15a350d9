import { buildASTSchema, type GraphQLSchema, Kind, parse, visit } from 'graphql';

/** The planner's words for what a supergraph shows, which spell out introspection and keep parts of the join specification. */
const internal = /^(__|join__|link__|core__)/;

/** The schema that a supergraph shows to callers, from the planner's text of it. */
export function publicSchema(consumerSchema: string): GraphQLSchema {
  const drop = ({ name }: { readonly name: { readonly value: string } }) =>
    internal.test(name.value) ? null : undefined;
  const document = visit(parse(consumerSchema, { noLocation: true }), {
    [Kind.OBJECT_TYPE_DEFINITION]: drop,
    [Kind.ENUM_TYPE_DEFINITION]: drop,
    [Kind.INPUT_OBJECT_TYPE_DEFINITION]: drop,
    [Kind.SCALAR_TYPE_DEFINITION]: drop,
    [Kind.FIELD_DEFINITION]: drop,
  });
  return buildASTSchema(document, { assumeValidSDL: true });
}
