import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { isEvents, mapEvents } from '@marque/kit/graphql/map-events.ts';
import type { Logger } from '@marque/kit/server/log.ts';
import { isPublic, publicView } from '@marque/kit/server/masking.ts';
import { type ExecutionResult, GraphQLError } from 'graphql';
import { type Visit, visitOf } from './visit.ts';

/** The extension by which the runtime says which subgraph an error came from; for the log, never for a caller. */
export const subgraphExtension = 'subgraph';

/** What an error says of the HTTP answer. */
export interface Http {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether the status is only for callers who take GraphQL's own media type. */
  readonly spec?: boolean;
}

/** Makes what a caller may read of a result, and notes in the visit how it ended. */
export type Mask = <Result>(result: Result, visit: Visit) => Result;

/**
 * Masks every error that was not written for callers, whatever stage it comes from, and logs it once with the request id
 * that the caller is given. Without suggestions ("Did you mean") where introspection is off, since those tell names as well.
 */
export function errorMask({ log, suggestions }: { log: Logger; suggestions: boolean }): Mask {
  return (result, visit) => {
    if (!isErroneous(result)) return result;
    const { requestId } = visit;
    // One failed fetch shows at every place that it was to fill.
    const logged = new Set<Error>();
    const errors = result.errors.map(withCode).map((error) => {
      const cause = error.originalError ?? error;
      if (!isPublic(error) && !logged.has(cause)) {
        logged.add(cause);
        const subgraph = error.extensions[subgraphExtension];
        log.error({ err: cause, path: error.path, subgraph, requestId }, 'A request failed.');
      }
      return shown(error, { requestId, suggestions, failed: !('data' in result) });
    });
    visit.outcome = result.data ? 'partial' : result.errors.every(isOpen) ? 'refused' : 'failed';
    return { ...result, errors };
  };
}

/** Masks every result of the runtime, and every event of a stream. */
export function maskErrors(mask: Mask): GatewayPlugin {
  return {
    onResultProcess: ({ request, result, setResult }) => {
      const visit = visitOf(request);
      setResult(
        isEvents<ExecutionResult>(result) ? mapEvents(result, (event) => mask(event, visit)) : mask(result, visit),
      );
    },
  };
}

function isOpen(error: GraphQLError): boolean {
  return isPublic(withCode(error));
}

function isErroneous(result: unknown): result is ExecutionResult & { errors: readonly GraphQLError[] } {
  return typeof result === 'object' && result !== null && 'errors' in result && Array.isArray(result.errors);
}

/** The runtime refuses malformed requests with an HTTP status but no code; what fails on no path with a 4xx is the request itself. */
function withCode(error: GraphQLError): GraphQLError {
  const { code } = error.extensions;
  const status = httpOf(error).status ?? 0;
  const isRequest = code === undefined && !error.path && !error.originalError && status >= 400 && status < 500;
  return isRequest
    ? new GraphQLError(error.message, { extensions: { ...error.extensions, code: 'BAD_REQUEST' } })
    : error;
}

interface Showing {
  readonly requestId: string;
  readonly suggestions: boolean;
  /** Whether nothing was executed. */
  readonly failed: boolean;
}

function shown(error: GraphQLError, { requestId, suggestions, failed }: Showing): GraphQLError {
  const { message, path, extensions } = publicView(error, requestId);
  const open = isPublic(error);
  return new GraphQLError(suggestions ? message : message.replace(/ Did you mean .*$/s, ''), {
    ...(open && error.nodes && { nodes: error.nodes }),
    ...(path && { path }),
    extensions: { ...extensions, http: open ? httpOf(error) : failed ? { status: 500 } : {} },
  });
}

/**
 * A request that is malformed gets its status whatever it accepts; the runtime would answer some of those with 200. One whose
 * operation is not there is a GraphQL request that is refused, whose status is for those who accept GraphQL's media type.
 */
function httpOf({ extensions }: GraphQLError): Http {
  const { spec, ...http } = (extensions.http as Http | undefined) ?? {};
  if (extensions.code === 'OPERATION_RESOLUTION_FAILURE') return { ...http, spec: true };
  return spec === undefined || extensions.code === 'BAD_REQUEST' ? http : { ...http, spec };
}
