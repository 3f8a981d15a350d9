import { readFileSync } from 'node:fs';
import type { SubgraphDefinition } from '@marque/kit/subgraph.ts';
import { parse } from 'yaml';

/** A subgraph as `schema/supergraph.yaml` lists it. */
export interface SubgraphEntry {
  /** Its name in the supergraph and the name of its folder in `subgraphs/`. */
  readonly name: string;
  /** The npm package that exports its `definition`. */
  readonly package: string;
  /** The address of its GraphQL endpoint when it runs as a process of its own. */
  readonly routingUrl: string;
}

/** The list that a YAML text states, in its order. Throws one sentence for an entry that lacks something. */
export function readSubgraphList(yaml: string): readonly SubgraphEntry[] {
  const document: { subgraphs?: Record<string, { package?: unknown; routing_url?: unknown } | null> } = parse(yaml);
  return Object.entries(document.subgraphs ?? {}).map(([name, entry]) => {
    if (typeof entry?.package !== 'string' || typeof entry.routing_url !== 'string') {
      throw new Error(`schema/supergraph.yaml: give the subgraph ${name} a package and a routing_url.`);
    }
    return { name, package: entry.package, routingUrl: entry.routing_url };
  });
}

/** The subgraphs of this project, in the order of `schema/supergraph.yaml`. */
export const subgraphList = readSubgraphList(readFileSync(new URL('supergraph.yaml', import.meta.url), 'utf8'));

/** Imports the definition of each listed subgraph, in the order of the list. Opens nothing. */
export function loadDefinitions(list: readonly SubgraphEntry[] = subgraphList): Promise<readonly SubgraphDefinition[]> {
  return Promise.all(
    list.map(async (entry) => {
      const { definition }: { definition?: SubgraphDefinition } = await import(entry.package);
      if (definition?.name !== entry.name) {
        throw new Error(`${entry.package} must export a \`definition\` whose name is ${entry.name}.`);
      }
      return definition;
    }),
  );
}
