import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import { buildSchema, type DocumentNode, type ExecutionResult, execute, type GraphQLSchema, parse } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { composed, pageQuery, subgraphs, whole } from './bench/graph.ts';
import { createExecutor } from './src/index.ts';

/**
 * CPU time per operation of the executor, of the stock one on the same planner, and of graphql-js on one schema, for the same
 * page and in one process; once with subgraphs interpreted and once compiled. `NODE_ENV=production node bench.ts [rounds] [operations]`.
 */
const [rounds = 9, operations = 300] = process.argv.slice(2).map(Number);

type Answer = Promise<ExecutionResult>;
type Ask = (schema: GraphQLSchema, document: DocumentNode, variables: object | undefined) => Promise<ExecutionResult>;

const variables = { first: 20 };
const document = parse(pageQuery);
const supergraph = composed();
const schemas = subgraphs();
const single = whole();

const interpreted: Ask = async (schema, asked, variableValues) =>
  execute({ schema, document: asked, variableValues: variableValues as Record<string, unknown> });

type Compiled = CompiledQuery | ExecutionResult;
const queries = new WeakMap<DocumentNode, Compiled>();
const compiled: Ask = async (schema, asked, variableValues) => {
  const query: Compiled = queries.get(asked) ?? compileQuery(schema, asked);
  queries.set(asked, query);
  if (!isCompiledQuery(query)) throw new Error('The compiler does not take the document');
  return query.query(undefined, {}, variableValues ?? {});
};

const schemaOf = (name: string): GraphQLSchema => {
  const schema = schemas.get(name.toLowerCase());
  if (!schema) throw new Error(`No subgraph ${name}`);
  return schema;
};

function ours(ask: Ask): () => Answer {
  const { execute: run } = createExecutor({
    supergraph,
    subgraph: (name, request) =>
      ask(schemaOf(name), request.document, request.variables) as Promise<ExecutionResult<Record<string, unknown>>>,
  });
  return () => run({ document, variables, context: {} });
}

async function stock(ask: Ask): Promise<() => Answer> {
  const { executor } = await unifiedGraphHandler({
    unifiedGraph: buildSchema(supergraph, { assumeValid: true }),
    getUnifiedGraphSDL: () => supergraph,
    onSubgraphExecute: (name, request) => ask(schemaOf(name), request.document, request.variables) as never,
  });
  return async () => (await executor?.({ document, variables, context: {} })) as ExecutionResult;
}

function one(ask: Ask): () => Answer {
  return () => ask(single, document, variables);
}

const contenders = new Map<string, () => Answer>([
  ['one schema, graphql-js', one(interpreted)],
  ['this executor, subgraphs interpreted', ours(interpreted)],
  ['router-runtime, subgraphs interpreted', await stock(interpreted)],
  ['one schema, compiled', one(compiled)],
  ['this executor, subgraphs compiled', ours(compiled)],
  ['router-runtime, subgraphs compiled', await stock(compiled)],
]);

/** CPU time of a round, in microseconds per operation. */
async function round(run: () => Answer): Promise<number> {
  const before = process.cpuUsage();
  for (let count = 0; count < operations; count++) await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / operations;
}

const expected = sorted((await one(interpreted)()).data);
for (const [name, run] of contenders) {
  if (sorted((await run()).data) !== expected) throw new Error(`${name} answers something else`);
  await round(run);
}
const measured = new Map([...contenders.keys()].map((name) => [name, [] as number[]]));
for (let count = 0; count < rounds; count++) {
  for (const [name, run] of contenders) measured.get(name)?.push(await round(run));
}
console.table(
  Object.fromEntries(
    [...measured].map(([name, times]) => {
      times.sort((a, b) => a - b);
      const at = (share: number) => Math.round(times[Math.floor((times.length - 1) * share)] ?? Number.NaN);
      return [name, { 'CPU µs/operation': at(0.5), least: at(0), most: at(1) }];
    }),
  ),
);

/** The stock executor does not keep the order of keys. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
