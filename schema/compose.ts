import { composeSchemaContract, composeServices } from '@theguild/federation-composition';
import { buildASTSchema, type DocumentNode, lexicographicSortSchema, printSchema } from 'graphql';
import { writeOrCheck } from './generated-files.ts';
import { loadDefinitions, type SubgraphEntry, subgraphList } from './subgraphs.ts';
import { type Audience, variants } from './variants.ts';

/** What composition takes from a subgraph. */
export interface ComposedSubgraph {
  readonly name: string;
  readonly typeDefs: DocumentNode;
  /** Where a router finds it; a gateway that runs it in process needs none. */
  readonly url?: string;
}

/** A composed graph, both ways of seeing it as SDL. The same subgraphs always give the same text. */
export interface Supergraph {
  /** What a federation router reads. */
  readonly supergraph: string;
  /** What a caller sees, sorted, so that its difference between two commits is the difference of the API. */
  readonly api: string;
}

/**
 * Composes subgraphs, without the parts that are for certain audiences: a router still knows those, to find its way, and says to
 * nobody that they are there. Throws an error with one problem a line when they do not fit together.
 */
export function composeSupergraph(
  subgraphs: readonly ComposedSubgraph[],
  { without = [] }: { readonly without?: readonly Audience[] } = {},
): Supergraph {
  const services = subgraphs.map((subgraph) => ({ ...subgraph }));
  const hidden = { include: new Set<string>(), exclude: new Set<string>(without) };
  const result = without.length > 0 ? composeSchemaContract(services, hidden, true) : composeServices(services);
  if (result.errors !== undefined) {
    throw new Error(['The subgraphs do not compose:', ...result.errors.map(({ message }) => message)].join('\n'));
  }
  const api = lexicographicSortSchema(buildASTSchema(result.publicDocumentNode));
  return { supergraph: `${result.supergraphSdl.trim()}\n`, api: `${printSchema(api)}\n` };
}

/** The subgraphs of a list, this project's unless told otherwise, as their packages define them. */
async function composedSubgraphs(list: readonly SubgraphEntry[]): Promise<readonly ComposedSubgraph[]> {
  const urls = new Map(list.map((entry) => [entry.name, entry.routingUrl]));
  const definitions = await loadDefinitions(list);
  return definitions.map(({ name, typeDefs }) => ({ name, typeDefs, url: urls.get(name) ?? '' }));
}

/** Composes the subgraphs of a list, this project's unless told otherwise, as their packages define them, without the parts for certain audiences. */
export async function composeList(
  list: readonly SubgraphEntry[] = subgraphList,
  options: { readonly without?: readonly Audience[] } = {},
): Promise<Supergraph> {
  return composeSupergraph(await composedSubgraphs(list), options);
}

if (import.meta.main) {
  const subgraphs = await composedSubgraphs(subgraphList);
  const { supergraph, api } = composeSupergraph(subgraphs);
  const files = new Map([
    ['schema/supergraph.graphql', supergraph],
    ['schema/api.graphql', api],
  ]);
  // A variant is composed when a gateway starts that serves it: here it shows whether it can be.
  for (const { without } of variants) composeSupergraph(subgraphs, { without });
  writeOrCheck(files, 'npm run compose');
}
