import { buildSubgraphSchema } from '@apollo/subgraph';
import { composeSchemaContract, composeServices } from '@theguild/federation-composition';
import { type ExecutionResult, execute, type GraphQLSchema, parse, subscribe, validate } from 'graphql';
import {
  createExecutor,
  type Executor,
  type ExecutorOptions,
  type Subgraph,
  type SubgraphRequest,
} from '../src/index.ts';

type Resolvers = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** One subgraph of a scenario: its SDL without the `@link`, and its resolvers. */
export interface Service {
  readonly sdl: string;
  readonly resolvers?: Resolvers;
}

/** One request that a subgraph got, without what is the same for all. */
export interface Sent {
  readonly subgraph: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Several subgraphs behind an executor, all in this process. */
export interface Federation {
  readonly supergraph: string;
  readonly schemas: ReadonlyMap<string, GraphQLSchema>;
  readonly executor: Executor<unknown>;
  /** What subgraphs have been asked so far. */
  readonly sent: Sent[];
  /** Runs a valid document. */
  readonly run: (query: string, variables?: Record<string, unknown>, context?: unknown) => Promise<ExecutionResult>;
}

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@external", "@provides", "@shareable", "@override", "@inaccessible", "@interfaceObject", "@tag"])\n`;

/** Composes subgraphs, or the contract of them that leaves out what bears certain tags. Throws with all reasons when they do not compose. */
export function compose(services: Readonly<Record<string, Service>>, without: readonly string[] = []): string {
  const parts = Object.entries(services).map(([name, { sdl }]) => ({ name, typeDefs: parse(link + sdl) }));
  const tags = { include: new Set<string>(), exclude: new Set(without) };
  const { supergraphSdl, errors } =
    without.length > 0 ? composeSchemaContract(parts, tags, true) : composeServices(parts);
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

/** Puts subgraphs behind an executor, `without` what bears these tags. `around` stands between the two, to spoil what subgraphs answer. */
export function federate(
  services: Readonly<Record<string, Service>>,
  { without, ...options }: Partial<ExecutorOptions<unknown>> & { readonly without?: readonly string[] } = {},
  around: (name: string, request: SubgraphRequest<unknown>, ask: Subgraph<unknown>) => ReturnType<Subgraph<unknown>> = (
    name,
    request,
    ask,
  ) => ask(name, request),
): Federation {
  const supergraph = compose(services, without);
  const schemas = new Map(Object.entries(services).map(([name, service]) => [name, schemaOf(service)]));
  const sent: Sent[] = [];
  const ask: Subgraph<unknown> = async (name, { document, variables, operationType, context }) => {
    const schema = schemas.get(name);
    if (!schema) throw new Error(`No subgraph ${name}`);
    const args = { schema, document, variableValues: variables, contextValue: context };
    const result = await (operationType === 'subscription' ? subscribe(args) : execute(args));
    return result as ExecutionResult<Record<string, unknown>>;
  };
  const executor = createExecutor({
    supergraph,
    subgraph: (name, request) => {
      sent.push({ subgraph: name, query: request.query, variables: request.variables });
      return around(name, request, ask);
    },
    ...options,
  });
  return {
    supergraph,
    schemas,
    executor,
    sent,
    run: (query, variables, context) => {
      const document = parse(query);
      const errors = validate(executor.schema, document);
      if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
      return executor.execute({ document, variables, context });
    },
  };
}

/** The executable schema of a subgraph. */
export function schemaOf({ sdl, resolvers = {} }: Service): GraphQLSchema {
  return buildSubgraphSchema([{ typeDefs: parse(link + sdl), resolvers: resolvers as never }]);
}
