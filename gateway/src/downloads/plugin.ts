import type { ServerResponse } from 'node:http';
import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import type { Logger } from '@marque/kit/server/log.ts';
import { isPublic, publicView } from '@marque/kit/server/masking.ts';
import { GraphQLError } from 'graphql';
import type { Identify } from '../edge/caller.ts';
import { visitOf, visitOfContext } from '../edge/visit.ts';
import { createPlaces, type Leave } from '../live/places.ts';
import { tooManyOpen } from '../live/refusals.ts';
import type { Document, Documents } from './sources.ts';
import { watch } from './watch.ts';

/** How documents are passed on. */
export interface DownloadsOptions {
  readonly documents: Documents;
  readonly identify: Identify;
  readonly log: Logger;
}

/** A document for one reader. */
interface Opened extends Document {
  readonly role: string;
  readonly leave: Leave;
}

/** Behind a Node server the runtime hands its response along, which its types leave out. */
interface NodeServer {
  readonly res?: ServerResponse;
}

const prefix = '/downloads/';
/** Documents that one caller may read at once. */
const mostOfCaller = 2;

/**
 * Answers `GET /downloads/<name>?...` with a document of a subgraph, for whoever the `Authorization` header says: the same
 * admission as for an operation. It is read no faster than its reader takes it; where it fails the connection breaks off.
 */
export function downloads({ documents, identify, log }: DownloadsOptions): GatewayPlugin {
  const places = createPlaces(mostOfCaller);

  const open = async (request: Request, url: URL, server: object | undefined): Promise<Opened> => {
    const ask = documents.get(url.pathname.slice(prefix.length));
    if (!ask) throw refused('There is no such document.', 404);
    if (request.method !== 'GET') throw refused('A document is asked for by GET.', 405);
    await identify(request, server);
    const visit = visitOfContext({ request });
    const leave = places.take(visit.caller);
    if (!leave) throw tooManyOpen(mostOfCaller, 'documents of yours');
    try {
      return { ...(await ask(url.searchParams, visit)), role: visit.facts.viewer.role, leave };
    } catch (error) {
      leave();
      throw error;
    }
  };

  return {
    onRequest: async ({ request, url, fetchAPI, serverContext, endResponse }) => {
      if (!url.pathname.startsWith(prefix)) return;
      const { requestId } = visitOf(request);
      try {
        const { contentType, disposition, role, leave, ...document } = await open(request, url, serverContext);
        const onEnd = (bytes: number, thrown?: unknown): void => {
          leave();
          log.info(
            { requestId, role, bytes, document: url.pathname, whole: thrown === undefined },
            'A document was read.',
          );
          if (thrown !== undefined) log.error({ err: thrown, requestId }, 'A document broke off.');
        };
        const { res } = (serverContext ?? {}) as NodeServer;
        const breakOff = res && ((): void => void res.destroy());
        const body = watch(document.body, { gone: request.signal, onEnd, breakOff });
        const headers = {
          'content-type': contentType,
          'content-disposition': disposition,
          'cache-control': 'no-store',
        };
        endResponse(new fetchAPI.Response(body, { headers }));
      } catch (error) {
        if (!isPublic(error)) log.error({ err: error, requestId }, 'A request failed.');
        const shown = error instanceof GraphQLError ? error : new GraphQLError('');
        const status = isPublic(error) ? statusOf(shown) : 500;
        endResponse(fetchAPI.Response.json({ errors: [publicView(shown, requestId)] }, { status }));
      }
    },
  };
}

function refused(message: string, status: number): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status } } });
}

function statusOf({ extensions: { code, http } }: GraphQLError): number {
  const own = (http as { status?: number } | undefined)?.status;
  return own ?? (code === 'UNAUTHENTICATED' ? 401 : code === 'FORBIDDEN' ? 403 : 400);
}
