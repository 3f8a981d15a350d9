import type { GraphQLError } from 'graphql';
import { lose, relocated } from '../result/problems.ts';
import type { SubgraphError } from '../subgraph.ts';
import type { Answer } from './call.ts';
import { placesOf, type Targets } from './lookup.ts';
import type { Run } from './run.ts';

/**
 * Gives the errors of an entity fetch their places in the result: an error about one entity stands at every place of that
 * entity, and one about no entity at all fields that are missing. A fetch whose lists could not be used has been reported as a whole.
 */
export function reportErrors(run: Run, found: readonly Targets[], { data, errors }: Answer): void {
  if (!data) return;
  for (const error of errors) {
    const [key, position] = error.path ?? [];
    const targets = found.find(({ lookup }) => lookup.key === key);
    if (targets && typeof position === 'number') {
      const list = data[targets.lookup.key];
      if (Array.isArray(list)) reportOne(run, targets, error, position, list[position] === null);
      continue;
    }
    const cause = relocated(error, undefined);
    for (const { lookup, entities } of found) {
      if (!Array.isArray(data[lookup.key])) continue;
      for (const entity of entities) lose(run.problems, entity, lookup.keys, cause);
    }
  }
}

/** `isGone`: whether the error took the whole entity with it. */
function reportOne(run: Run, targets: Targets, error: SubgraphError, position: number, isGone: boolean): void {
  const { lookup, entities, positions } = targets;
  const tail = (error.path ?? []).slice(2).map((key) => lookup.newKeys.get(key) ?? key);
  const places = tail.length > 0 ? placesOf(run, lookup) : undefined;
  let cause: GraphQLError | undefined;
  for (let index = 0; index < entities.length; index++) {
    const entity = entities[index];
    if (!entity || positions[index] !== position) continue;
    const place = places?.get(entity);
    const path = place && run.clientPath([...place, ...tail]);
    if (path) {
      run.problems.errors.push(relocated(error, path));
      if (isGone) lose(run.problems, entity, lookup.keys);
    } else {
      // About the entity as a whole, or about something that the caller did not ask for and another fetch requires.
      cause ??= relocated(error, undefined);
      lose(run.problems, entity, lookup.keys, cause);
    }
  }
}
