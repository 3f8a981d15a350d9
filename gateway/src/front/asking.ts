import type { UnifiedGraphHandlerOpts } from '@graphql-mesh/fusion-runtime';
import { type ExecutionResult, GraphQLError, Kind, parse, valueFromASTUntyped } from 'graphql';
import { subgraphExtension } from '../edge/masking.ts';
import { asExecute, type Execute } from '../execute.ts';
import type { Ask, AskOf } from '../executors.ts';

/** Asks subgraphs for an engine without the runtime's transports and hooks between; errors say whose they are, as the runtime's do. */
export function asking(supergraph: string, askOf: AskOf): UnifiedGraphHandlerOpts['onSubgraphExecute'] {
  const locations = locationsIn(supergraph);
  const asks = new Map<string, Execute>();
  return (subgraph, request) => {
    const name = subgraph.toLowerCase();
    const ask = asks.get(name) ?? asExecute(named(name, askOf(name, locations.get(name))));
    asks.set(name, ask);
    return ask(request);
  };
}

function named(name: string, ask: Ask): Ask {
  return async (request) => {
    let result: Awaited<ReturnType<Ask>>;
    try {
      result = await ask(request);
    } catch (thrown) {
      throw ofSubgraph(thrown instanceof GraphQLError ? thrown : wrapped(thrown), name);
    }
    const { errors } = result as ExecutionResult;
    return errors ? { ...result, errors: errors.map((error) => ofSubgraph(error, name)) } : result;
  };
}

/** Errors from another process are plain data. */
function ofSubgraph({ message, path, originalError, extensions }: GraphQLError, name: string): GraphQLError {
  return new GraphQLError(message, {
    ...(path && { path }),
    ...(originalError && { originalError }),
    extensions: { ...extensions, [subgraphExtension]: name },
  });
}

function wrapped(thrown: unknown): GraphQLError {
  const originalError = thrown instanceof Error ? thrown : new Error(String(thrown));
  return new GraphQLError(originalError.message, { originalError });
}

/** Where the supergraph says that its subgraphs answer, by their names in lower case. */
function locationsIn(supergraph: string): ReadonlyMap<string, string> {
  const locations = new Map<string, string>();
  for (const definition of parse(supergraph, { noLocation: true }).definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue;
    for (const { arguments: given = [] } of definition.values?.flatMap(({ directives = [] }) => directives) ?? []) {
      const { name, url } = Object.fromEntries(given.map((node) => [node.name.value, valueFromASTUntyped(node.value)]));
      if (typeof name === 'string' && typeof url === 'string') locations.set(name.toLowerCase(), url);
    }
  }
  return locations;
}
