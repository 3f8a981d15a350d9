import { scalars } from '@marque/kit/graphql/scalars.ts';
import { type GraphQLSchema, isScalarType, type ValueNode, valueFromASTUntyped } from 'graphql';

/**
 * Lets a schema that was built of SDL check the scalars that every subgraph knows, so that a wrong value is refused with the
 * sentence that says what to write instead, before any subgraph is asked. Values stay as they were written: the subgraphs read them.
 */
export function checkScalars(schema: GraphQLSchema): void {
  for (const { name, parseValue, parseLiteral } of Object.values(scalars)) {
    const type = schema.getType(name);
    if (!isScalarType(type)) continue;
    type.parseValue = (value: unknown) => {
      parseValue(value);
      return value;
    };
    type.parseLiteral = (node: ValueNode, variables) => {
      parseLiteral(node, variables);
      return valueFromASTUntyped(node, variables);
    };
  }
}
