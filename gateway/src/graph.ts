import { readFile } from 'node:fs/promises';
import type { SubgraphDefinition } from '@marque/kit/subgraph.ts';

/** Subgraphs and what they compose to. */
export interface Graph {
  readonly definitions: readonly SubgraphDefinition[];
  /** The composed schema, as SDL. */
  readonly supergraph: string;
}

/** The subgraphs of this project and the committed supergraph. Loaded late: the kit chooses its database when it is imported. */
export async function projectGraph(): Promise<Graph> {
  const { loadDefinitions } = await import('@marque/schema/subgraphs.ts');
  return { definitions: await loadDefinitions(), supergraph: await projectSupergraph() };
}

/** One subgraph of this project, without loading the others. */
export async function projectDefinition(name: string): Promise<SubgraphDefinition> {
  const { loadDefinitions, subgraphList } = await import('@marque/schema/subgraphs.ts');
  const [definition] = await loadDefinitions(subgraphList.filter((entry) => entry.name === name));
  if (!definition) throw new Error(`schema/supergraph.yaml lists no subgraph ${name}.`);
  return definition;
}

/** The committed supergraph of this project, as SDL. */
export function projectSupergraph(): Promise<string> {
  return readFile(new URL(import.meta.resolve('@marque/schema/supergraph.graphql')), 'utf8');
}
