import { scalars } from '@marque/kit/graphql/scalars.ts';
import { type GraphQLSchema, isScalarType } from 'graphql';

/**
 * Lets a schema that was built of SDL read the scalars that every subgraph knows, so that a wrong value is refused with the
 * sentence that says what to write instead, before any subgraph is asked. Values that go out stay as the subgraphs wrote them.
 */
export function readScalars(schema: GraphQLSchema): void {
  for (const { name, parseValue, parseLiteral } of Object.values(scalars)) {
    const type = schema.getType(name);
    if (isScalarType(type)) Object.assign(type, { parseValue, parseLiteral });
  }
}
