import { runChild } from '../child.ts';
import { library } from './library.ts';

await runChild(async (name) => {
  const definition = library.definitions.find((one) => one.name === name);
  if (!definition) throw new Error(`The library has no subgraph ${name}.`);
  return {
    ...definition,
    // Its rows are gone with the process, so each tells its story itself.
    open: async (options) => {
      const subgraph = await definition.open(options);
      await subgraph.seed();
      return subgraph;
    },
  };
});
