import { composeServices } from '@theguild/federation-composition';
import { buildASTSchema, type DocumentNode, lexicographicSortSchema, printSchema } from 'graphql';
import { writeOrCheck } from './generated-files.ts';
import { loadDefinitions, type SubgraphEntry, subgraphList } from './subgraphs.ts';

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

/** Composes subgraphs. Throws an error with one problem a line when they do not fit together. */
export function composeSupergraph(subgraphs: readonly ComposedSubgraph[]): Supergraph {
  const result = composeServices(subgraphs.map((subgraph) => ({ ...subgraph })));
  if (result.errors !== undefined) {
    throw new Error(['The subgraphs do not compose:', ...result.errors.map(({ message }) => message)].join('\n'));
  }
  const api = lexicographicSortSchema(buildASTSchema(result.publicDocumentNode));
  return { supergraph: `${result.supergraphSdl.trim()}\n`, api: `${printSchema(api)}\n` };
}

/** Composes the subgraphs of a list, this project's unless told otherwise, as their packages define them. */
export async function composeList(list: readonly SubgraphEntry[] = subgraphList): Promise<Supergraph> {
  const urls = new Map(list.map((entry) => [entry.name, entry.routingUrl]));
  const definitions = await loadDefinitions(list);
  return composeSupergraph(definitions.map(({ name, typeDefs }) => ({ name, typeDefs, url: urls.get(name) ?? '' })));
}

if (import.meta.main) {
  const { supergraph, api } = await composeList();
  writeOrCheck(
    new Map([
      ['schema/supergraph.graphql', supergraph],
      ['schema/api.graphql', api],
    ]),
    'npm run compose',
  );
}
