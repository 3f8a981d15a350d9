import { type ASTNode, Kind, type SelectionNode, visit } from 'graphql';
import { isCondition, type Operation } from './operation.ts';

type Variables = Readonly<Record<string, unknown>>;

/**
 * The operation with its `@skip` and `@include` decided for the given variables, as if the caller had sent what is left.
 * The planner loses the inputs of a `@requires` under a condition, so it never gets to see one.
 */
export function settle(operation: Operation, variables: Variables): Operation {
  function decide(node: SelectionNode) {
    if (!isKept(node, variables)) return null;
    if (!node.directives?.length) return undefined;
    return { ...node, directives: node.directives.filter(({ name }) => !isCondition(name.value)) };
  }
  const visitor = { Field: decide, InlineFragment: decide, FragmentSpread: decide };
  const settled = <Node extends ASTNode>(node: Node): Node => visit(node, visitor);
  return {
    definition: settled(operation.definition),
    fragments: new Map([...operation.fragments].map(([name, node]) => [name, settled(node)])),
    conditions: [],
  };
}

function isKept({ directives = [] }: SelectionNode, variables: Variables): boolean {
  return directives.every(({ name, arguments: given }) => {
    if (!isCondition(name.value)) return true;
    const value = given?.[0]?.value;
    const holds =
      value?.kind === Kind.VARIABLE ? variables[value.name.value] : value?.kind === Kind.BOOLEAN && value.value;
    return Boolean(holds) === (name.value === 'include');
  });
}
