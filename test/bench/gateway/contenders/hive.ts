import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import { type Listening, listen } from '@marque/kit/server/listen.ts';
import { type ExecutionResult, execute } from 'graphql';
import { facts } from '../setting.ts';
import { subgraphsOfThisProcess } from './subgraphs.ts';

/** The stock runtime over subgraphs of this process, which are interpreted: its own engine answers wrong from compiled ones. */
export async function startHive(engine: 'rust' | 'js'): Promise<Listening> {
  const { subgraphs, supergraph } = await subgraphsOfThisProcess();
  const schemas = new Map(subgraphs.map((subgraph) => [subgraph.name.toLowerCase(), subgraph]));
  const runtime = createGatewayRuntime({
    supergraph,
    logging: false,
    ...(engine === 'rust' && { unifiedGraphHandler }),
    transports: () => ({
      getSubgraphExecutor: ({ subgraphName }) => {
        const subgraph = schemas.get(subgraphName.toLowerCase());
        if (!subgraph) throw new Error(`No subgraph ${subgraphName}`);
        const run = async ({ document, variables }: Parameters<typeof executeOn>[1]) =>
          executeOn(subgraph, { document, variables });
        return run as never; // the runtime's executors promise whatever result their caller names
      },
    }),
  });
  await runtime.getSchema();
  return listen(runtime, { host: '127.0.0.1', port: 0 });
}

type Subgraphs = Awaited<ReturnType<typeof subgraphsOfThisProcess>>['subgraphs'];

async function executeOn(
  { schema, context }: Subgraphs[number],
  {
    document,
    variables,
  }: Pick<Parameters<typeof execute>[0], 'document'> & { variables?: Record<string, unknown> | undefined },
): Promise<ExecutionResult> {
  return execute({ schema, document, variableValues: variables, contextValue: context(facts) });
}
