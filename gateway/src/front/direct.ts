import type { RequestFacts } from '@marque/kit/subgraph.ts';
import { anonymous } from '@marque/kit/viewer.ts';
import { type ExecutionResult, GraphQLError, getOperationAST } from 'graphql';
import type { Account } from '../edge/account.ts';
import { type Post, readPost } from '../edge/body.ts';
import type { Identify } from '../edge/caller.ts';
import type { CountFields } from '../edge/field-limit.ts';
import type { Mask } from '../edge/masking.ts';
import type { Room } from '../edge/room.ts';
import { factsNow, type Head, type Visit, visitOf } from '../edge/visit.ts';
import type { Limiter } from '../limits/documents.ts';
import { type DocumentStore, textOf } from '../persisted/operations.ts';
import { type Answer, bodyOf, httpOf } from './answer.ts';
import { type Parameters, parametersOf } from './parameters.ts';
import type { Serving } from './serving.ts';
import { type Share, sharing } from './sharing.ts';

/** The rules that every request goes by, whichever way it takes: the runtime's plugins and the direct way are made of the same. */
export interface Rules {
  readonly account: Account;
  readonly identify: Identify;
  readonly documents: DocumentStore;
  readonly room: Room;
  readonly limiter: Limiter;
  readonly countFields: CountFields;
  readonly mask: Mask;
}

/** A plain POST, whichever server it came to. */
export interface PlainPost extends Post {
  readonly headers: Head['headers'];
  readonly mediaType: string;
  /** The server's own object of the request, by which its address is found. */
  readonly server: object | undefined;
}

/**
 * Answers a plain POST without the runtime's pipeline, by the same rules in the same order. What is no query or mutation of
 * the usual shape is the runtime's to answer: of that the body is given back.
 */
export function directWay(rules: Rules, serving: () => Serving | undefined) {
  const share = sharing<ExecutionResult | Answer>(rules.room);
  return async (post: PlainPost): Promise<Answer | string> => {
    const visit = visitOf(post);
    rules.account.begin(visit);
    let result: ExecutionResult | Answer | undefined;
    let body: unknown;
    try {
      rules.room.knock();
      await rules.identify(post, post.server);
      body = await readPost(post);
      const parameters = parametersOf(body);
      const present = serving();
      result = parameters && present && (await run({ ...rules, share }, present, parameters, post, visit));
    } catch (error) {
      result = { errors: [error instanceof GraphQLError ? error : unexpected(error)] };
    }
    if (!result) return JSON.stringify(body);
    if ('body' in result) return result; // kept, or to be kept: without errors there is nothing to mask
    const masked = rules.mask(result, visit);
    return { ...httpOf(masked, post.mediaType), body: bodyOf(masked) };
  };
}

/** The result; undefined where it is for the runtime to give one. */
async function run(
  { documents, room, limiter, countFields, share }: Rules & { readonly share: Share<ExecutionResult | Answer> },
  { schema, examine, execute, kept }: Serving,
  parameters: Parameters,
  post: PlainPost,
  visit: Visit,
): Promise<ExecutionResult | Answer | undefined> {
  const query = textOf(documents, parameters);
  if (typeof query !== 'string') return undefined;
  const { document, errors } = examine(query);
  // The runtime looks for the operation before it validates, and answers this refusal in its own words.
  if (document && !getOperationAST(document, parameters.operationName)) return undefined;
  if (!document || errors.length > 0) return { errors };
  const operation = limiter.admit(schema, document, parameters);
  visit.operation = operation?.name?.value;
  if (operation) countFields(visit, document, operation);
  if (operation?.operation === 'subscription') return undefined;
  const { variables, operationName } = parameters;
  const context = { request: post };
  const asked = { document, context, ...(variables && { variables }), ...(operationName && { operationName }) };
  const execution = async () => (await execute(asked)) as ExecutionResult; // a subscription was handed on
  // It waited for its turn, and of those who share it the last may have come after the first was identified.
  const begin = (more?: Partial<RequestFacts>) => factsNow(context, more);
  const begun = () => {
    begin();
    return execution();
  };
  if (operation?.operation !== 'query') return room.inTurn(begun);
  const question = JSON.stringify([visit.facts?.viewer, visit.movedTo, query, operationName, variables]);
  if (!kept || visit.facts?.viewer !== anonymous || visit.movedTo !== undefined) return share(question, begun);
  const found = await kept.ask(question, visit.present);
  return typeof found === 'function'
    ? share(question, () => found({ begin: (notToKeep) => begin({ notToKeep }), execute: execution }))
    : found;
}

function unexpected(error: unknown): GraphQLError {
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}
