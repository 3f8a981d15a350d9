import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  separateOperations,
} from 'graphql';
import { blankOut } from './blanks.ts';
import type { Data, Path } from './fill.ts';
import { type ProtectedField, protectedFields } from './protected-fields.ts';
import { canReject, type RefusalCode, rejectionsOf } from './rejections.ts';
import { type Caller, meets, type Requirements } from './requirements.ts';

/** What becomes of an operation for a caller. */
export type Judgement =
  | { readonly kind: 'open' }
  /** Nothing is run. */
  | { readonly kind: 'refused'; readonly attempts: readonly string[]; readonly result: ExecutionResult }
  /** `document` is run instead, and `restore` makes the answer of its result. */
  | {
      readonly kind: 'partial';
      /** The mutations and subscriptions that were refused, each once: `Mutation.decideCase`. */
      readonly attempts: readonly string[];
      readonly document: DocumentNode;
      readonly restore: (result: ExecutionResult, variables: Data | undefined) => ExecutionResult;
    };

/** A class of callers that are given the same fields. */
export interface CallerClass extends Caller {
  /** Its name, such as the role. */
  readonly name: string;
}

/** Judges an operation of a valid document, by what it asks for and by the class of its caller alone. */
export type Judge = (
  asked: { readonly document: DocumentNode; readonly operationName?: string | undefined },
  caller: CallerClass,
) => Judgement;

/**
 * The first fence: fields that a caller is not given are refused without asking any subgraph, and all else is answered.
 *
 * - A mutation that can answer a `Rejection` answers that, and is not run.
 * - Any other field is null, and an error says so (of a field in a list at its first place).
 * - A subscription that asks for any, or an operation with a mutation that cannot reject, is refused whole: nothing is run.
 *
 * Worked out once for each document and class of callers.
 */
export function createJudge(schema: GraphQLSchema, requirements: Requirements): Judge {
  const documents = new WeakMap<DocumentNode, Map<string, Known>>();
  return ({ document, operationName }, caller) => {
    const operations = documents.get(document) ?? new Map<string, Known>();
    documents.set(document, operations);
    const known = operations.get(operationName ?? '') ?? read(schema, requirements, document, operationName);
    if (!known) return open; // there is nothing to run, as whoever runs it says
    operations.set(operationName ?? '', known);
    if (known.fields.length === 0) return open;
    const judgement = known.judgements.get(caller.name) ?? judge(schema, known, caller);
    known.judgements.set(caller.name, judgement);
    return judgement;
  };
}

const open: Judgement = { kind: 'open' };

/** One operation with the fragments that it spreads, and what was found of it so far. */
interface Known {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly fields: readonly ProtectedField[];
  readonly judgements: Map<string, Judgement>;
}

function read(
  schema: GraphQLSchema,
  requirements: Requirements,
  whole: DocumentNode,
  operationName: string | undefined,
): Known | undefined {
  const operation = getOperationAST(whole, operationName);
  const document = operation && separateOperations(whole)[operation.name?.value ?? ''];
  if (!document) return undefined;
  return { document, operation, fields: protectedFields(schema, requirements, document), judgements: new Map() };
}

function judge(schema: GraphQLSchema, { operation, document, fields }: Known, caller: CallerClass): Judgement {
  const refused = fields.filter(({ needs }) => !needs.every((need) => meets(caller, need)));
  if (refused.length === 0) return open;
  const whole = refused.filter((field) => refusesAll(operation, field));
  const acts = operation.operation === 'query' ? [] : refused.filter(({ isRoot }) => isRoot);
  const attempts = [...new Set(acts.map(({ coordinate }) => coordinate))];
  if (whole.length > 0)
    return { kind: 'refused', attempts, result: { errors: whole.map((field) => errorOf(field, caller)) } };
  const rejected = new Set(refused.filter((field) => isRejected(operation, field)));
  const rejections = rejectionsOf(schema, document, rejected);
  const blanked = blankOut(schema, document, operation, refused);
  return {
    kind: 'partial',
    attempts,
    document: blanked.document,
    restore: (result, variables = {}) => {
      if (!result.data) return result;
      const answers = rejections((field) => refusalOf(field, caller), variables);
      const errors = [...(result.errors ?? [])];
      const reported = new Set<ProtectedField>();
      const data = blanked.restore(result.data, (field, path) => {
        if (rejected.has(field)) return answers[String(path[0])];
        if (!reported.has(field)) errors.push(errorOf(field, caller, path));
        reported.add(field);
        return null;
      });
      return { ...result, data, ...(errors.length > 0 && { errors }) };
    },
  };
}

function isRejected({ operation }: OperationDefinitionNode, { isRoot, type }: ProtectedField): boolean {
  return operation === 'mutation' && isRoot && canReject(type);
}

function refusesAll(operation: OperationDefinitionNode, field: ProtectedField): boolean {
  if (operation.operation === 'subscription') return true;
  return operation.operation === 'mutation' && field.isRoot && !isRejected(operation, field);
}

/** UNAUTHENTICATED asks for a token; FORBIDDEN says that there must be another one. */
function refusalOf(
  { coordinate }: ProtectedField,
  { signedIn, name }: CallerClass,
): { code: RefusalCode; message: string } {
  return signedIn
    ? { code: 'FORBIDDEN', message: `${coordinate} is not for callers of the role ${name}.` }
    : { code: 'UNAUTHENTICATED', message: `Sign in to be given ${coordinate}.` };
}

/** Where nothing is run it carries the status for GraphQL's own media type. */
function errorOf(field: ProtectedField, caller: CallerClass, path?: Path): GraphQLError {
  const { code, message } = refusalOf(field, caller);
  const http = { spec: true, status: caller.signedIn ? 403 : 401 };
  return new GraphQLError(message, {
    nodes: field.node,
    ...(path ? { path, extensions: { code } } : { extensions: { code, http } }),
  });
}
