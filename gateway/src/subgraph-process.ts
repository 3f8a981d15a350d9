import { runChild } from './child.ts';
import { projectDefinition } from './graph.ts';

await runChild(projectDefinition);
