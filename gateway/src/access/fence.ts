import type { UnifiedGraphHandler } from '@graphql-hive/gateway-runtime';
import type { Logger } from '@marque/kit/server/log.ts';
import { anonymous, type Viewer } from '@marque/kit/viewer.ts';
import { scopesOf } from '@marque/schema/scopes.ts';
import {
  buildSchema,
  type ExecutionResult,
  type GraphQLSchema,
  getOperationAST,
  execute as interpret,
  parse,
  printSchema,
  subscribe,
} from 'graphql';
import { visitOfContext } from '../edge/visit.ts';
import { asExecute, type Execute } from '../execute.ts';
import { type CallerClass, createJudge } from './access.ts';
import { readRequirements } from './requirements.ts';

/**
 * Puts the fence in front of an engine, for every supergraph that it loads: whatever way an operation comes, it is judged here
 * before it is executed. The role of the verified caller decides; its scopes are those of `schema/scopes.ts`, its policy is its role.
 * What a signed-in caller tried to do and may not is a line in the log; who showed no token cannot be told from others.
 */
export function fenced(handler: UnifiedGraphHandler, log: Logger): UnifiedGraphHandler {
  return async (options) => {
    const handled = await handler(options);
    const requirements = readRequirements(parse(options.getUnifiedGraphSDL()));
    if (requirements.size === 0) return handled;
    // Looking at a schema must not ask subgraphs: the runtime's own engine gives one whose fields do.
    const schema = handled.executor ? handled.unifiedGraph : buildSchema(printSchema(handled.unifiedGraph));
    const judge = createJudge(schema, requirements);
    const execute: Execute = handled.executor ?? interpreted(handled.unifiedGraph);
    return {
      ...handled,
      executor: asExecute(async (request) => {
        const { document, operationName, context } = request;
        const { facts } = visitOfContext(context);
        const caller = classOf(facts.viewer);
        const judgement = judge({ document, operationName }, caller);
        if (judgement.kind === 'open') return execute(request);
        if (caller.signedIn && judgement.attempts.length > 0) {
          const { requestId, viewer } = facts;
          const who = { requestId, role: viewer.role, subject: viewer.id };
          log.warn(
            { event: 'refused-by-role', ...who, attempts: judgement.attempts },
            'A caller was refused by its role.',
          );
        }
        if (judgement.kind === 'refused') return judgement.result;
        const result = await execute({ ...request, document: judgement.document });
        return judgement.restore(result as ExecutionResult, request.variables); // no subscription is run in part
      }),
    };
  };
}

/** The engine of the runtime gives a schema that answers by itself. */
function interpreted(schema: GraphQLSchema): Execute {
  return asExecute(async ({ document, operationName, variables, context, rootValue }) => {
    const isSubscription = getOperationAST(document, operationName)?.operation === 'subscription';
    const run = isSubscription ? subscribe : interpret;
    return run({ schema, document, operationName, variableValues: variables, contextValue: context, rootValue });
  });
}

const classes = new Map<string, CallerClass>();

/** The class of a caller: its role. Roles are a handful of verified names. */
function classOf({ role }: Viewer): CallerClass {
  const known = classes.get(role);
  if (known) return known;
  const signedIn = role !== anonymous.role;
  const made = { name: role, signedIn, scopes: scopesOf(role), policies: signedIn ? [role] : [] };
  classes.set(role, made);
  return made;
}
