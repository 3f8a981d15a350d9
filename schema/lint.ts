import { parse } from 'graphql';
import { accessProblems } from './access-rules.ts';
import { composeSupergraph } from './compose.ts';
import { schemaProblems } from './rules.ts';
import { loadDefinitions } from './subgraphs.ts';

const definitions = await loadDefinitions();
const documents = [...definitions.map(({ typeDefs }) => typeDefs), parse(composeSupergraph(definitions).api)];
// A type of several subgraphs is seen once in each of them, and once more in the API.
const problems = new Set([
  ...documents.flatMap(schemaProblems),
  // The API does not tell who may ask for what.
  ...definitions.flatMap(({ typeDefs }) => accessProblems(typeDefs)),
]);
for (const problem of problems) console.error(problem);
if (problems.size > 0) process.exitCode = 1;
