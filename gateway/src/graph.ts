import { readFile } from 'node:fs/promises';
import type { SubgraphDefinition } from '@marque/kit/subgraph.ts';
import type { Audience } from '@marque/schema/variants.ts';

/** Subgraphs and what they compose to. */
export interface Graph {
  readonly definitions: readonly SubgraphDefinition[];
  /** The composed schema, as SDL. */
  readonly supergraph: string;
}

/**
 * The subgraphs of this project and its supergraph: the committed one, or composed anew without the parts for certain audiences.
 * Loaded late: the kit chooses its database when it is imported.
 */
export async function projectGraph(without: readonly Audience[] = []): Promise<Graph> {
  const { loadDefinitions } = await import('@marque/schema/subgraphs.ts');
  const definitions = await loadDefinitions();
  if (without.length === 0) return { definitions, supergraph: await projectSupergraph() };
  const { composeList } = await import('@marque/schema/compose.ts');
  return { definitions, supergraph: (await composeList(undefined, { without })).supergraph };
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
