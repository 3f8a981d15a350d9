import { readFileSync } from 'node:fs';
import { type DefinitionNode, Kind, parse, visit } from 'graphql';

/** Operations that callers send, as a file of them has them. */
interface Operations {
  /** Their names, in the order of the file. */
  readonly names: readonly string[];
  /** An operation with the fragments it spreads, to the letter. Throws where there is none. */
  readonly operation: (name: string) => string;
}

function operationsIn(file: string): Operations {
  const source = readFileSync(new URL(`../../schema/operations/${file}`, import.meta.url), 'utf8');
  const definitions = new Map<string, DefinitionNode>(
    parse(source).definitions.flatMap((node) =>
      'name' in node && node.name ? [[node.name.value, node] as const] : [],
    ),
  );
  const nodeOf = (name: string): DefinitionNode => {
    const node = definitions.get(name);
    if (!node) throw new Error(`schema/operations/${file} has nothing called ${name}.`);
    return node;
  };
  const withFragments = (name: string, found: Set<string>): Set<string> => {
    if (found.has(name)) return found;
    found.add(name);
    visit(nodeOf(name), { FragmentSpread: (spread) => void withFragments(spread.name.value, found) });
    return found;
  };
  const textOf = (name: string): string => {
    const { loc } = nodeOf(name);
    return source.slice(loc?.start, loc?.end);
  };
  return {
    names: [...definitions].filter(([, node]) => node.kind === Kind.OPERATION_DEFINITION).map(([name]) => name),
    operation: (name) => [...withFragments(name, new Set())].map(textOf).join('\n'),
  };
}

/** The names of the operations that a storefront sends, and each of them with its fragments. */
export const { names: storefrontOperations, operation: storefront } = operationsIn('storefront.graphql');

/** The operations of the rebate chain, by name. */
export const { operation: rebateChain } = operationsIn('buyer.graphql');

/** The operations of a brand that watches over its goods, by name. */
export const { operation: brandAudit } = operationsIn('brand-audit.graphql');
