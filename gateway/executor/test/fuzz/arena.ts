import {
  buildSchema,
  type ExecutionResult,
  execute,
  GraphQLList,
  type GraphQLOutputType,
  type GraphQLSchema,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
} from 'graphql';
import { createExecutor, type Subgraph, type SubgraphResult } from '../../src/index.ts';
import { compose, schemaOf } from '../federation.ts';
import { type Graph, graphOf } from './graph.ts';
import type { Query } from './query.ts';
import { type Faults, resolversOf, type World } from './world.ts';

/** Stands between the executor and a subgraph, to spoil what it answers. */
export type Spoil = (result: SubgraphResult) => SubgraphResult | AsyncIterable<SubgraphResult>;

/** A graph that can be asked twice: over its subgraphs, and as one schema. */
export interface Arena {
  readonly graph: Graph;
  readonly schema: GraphQLSchema;
  /** Runs a query over the subgraphs. */
  readonly federated: (query: Query, faults?: Faults, spoil?: Spoil) => Promise<ExecutionResult>;
  /** Runs a query on the one schema, with graphql-js. */
  readonly whole: (query: Query, faults?: Faults) => Promise<ExecutionResult>;
  /** The same on a schema in which everything may be null, so that every fault is met and stands alone. */
  readonly relaxed: (query: Query, faults: Faults) => Promise<ExecutionResult>;
}

interface Context extends World {
  readonly spoil?: Spoil | undefined;
}

/** Makes the arena of a seed. */
export function arenaOf(seed: number): Arena {
  const graph = graphOf(seed);
  const schema = buildSchema(graph.whole);
  const relaxedSchema = relax(buildSchema(graph.whole));
  const resolvers = resolversOf(graph, schema);
  const schemas = new Map(Object.entries(graph.services).map(([name, service]) => [name, schemaOf(service)]));
  const subgraph: Subgraph<Context> = async (name, { document, variables, context }) => {
    const subgraphSchema = schemas.get(name);
    if (!subgraphSchema) throw new Error(`No subgraph ${name}`);
    const contextValue = { ...context, isSubgraph: true };
    const result = await execute({
      schema: subgraphSchema,
      document,
      variableValues: variables,
      contextValue,
      ...resolvers,
    });
    // As over HTTP: nothing is shared, and everything is plain.
    const plain = JSON.parse(JSON.stringify(result));
    return context.spoil ? context.spoil(plain) : plain;
  };
  const executor = createExecutor<Context>({ supergraph: compose(graph.services), subgraph });
  const run = async (on: GraphQLSchema, { text, variables }: Query, contextValue: World): Promise<ExecutionResult> =>
    execute({ schema: on, document: parse(text), variableValues: variables, contextValue, ...resolvers });
  return {
    graph,
    schema,
    federated: ({ text, variables }, faults, spoil) =>
      executor.execute({ document: parse(text), variables, context: { faults, spoil } }),
    whole: (query, faults) => run(schema, query, { faults }),
    relaxed: (query, faults) => run(relaxedSchema, query, { faults }),
  };
}

/** Takes every promise of a value out of a schema's output. */
function relax(schema: GraphQLSchema): GraphQLSchema {
  const relaxed = (type: GraphQLOutputType): GraphQLOutputType => {
    if (isNonNullType(type)) return relaxed(type.ofType);
    return isListType(type) ? new GraphQLList(relaxed(type.ofType)) : type;
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || (!isObjectType(type) && !isInterfaceType(type))) continue;
    for (const field of Object.values(type.getFields())) field.type = relaxed(field.type);
  }
  return schema;
}
