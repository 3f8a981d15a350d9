import type { DownloadBody } from '@marque/kit/download.ts';
import { downloadPath } from '@marque/kit/server/answer-download.ts';
import type { SignPass } from '@marque/kit/server/gateway-pass.ts';
import { requestIdHeader } from '@marque/kit/server/request-id.ts';
import type { Subgraph, SubgraphDefinition } from '@marque/kit/subgraph.ts';
import { GraphQLError } from 'graphql';
import type { Identified } from '../edge/visit.ts';
import { resultIn, textOf } from '../remote/post.ts';

/** A document that begins to come. */
export interface Document {
  readonly contentType: string;
  readonly disposition: string;
  readonly body: ReadableStream<Uint8Array>;
}

/** Asks for a document by its parameters, for a caller. Throws what its subgraph refuses it with. */
export type AskDocument = (parameters: URLSearchParams, visit: Identified) => Promise<Document>;

/** The documents that a gateway passes on, by name. */
export type Documents = ReadonlyMap<string, AskDocument>;

/** The documents of subgraphs of this process. */
export function localDocuments(subgraphs: readonly Subgraph[]): Documents {
  return new Map(
    subgraphs.flatMap(({ downloads = {} }) =>
      Object.entries(downloads).map(([name, download]): [string, AskDocument] => [
        name,
        async (parameters, { facts }) => documentOf(await download(parameters, facts)),
      ]),
    ),
  );
}

function documentOf({ contentType, fileName, pieces }: DownloadBody): Document {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const piece = await pieces.next();
        if (piece.done) controller.close();
        else controller.enqueue(encoder.encode(piece.value));
      },
      cancel: async () => void (await pieces.return(undefined)),
    },
    { highWaterMark: 0 },
  );
  return { contentType, disposition: `attachment; filename="${fileName}"`, body };
}

/** Where subgraphs of other processes are, and how they are asked. */
export interface RemoteDocumentsOptions {
  readonly definitions: readonly SubgraphDefinition[];
  /** Where each listens, by name, without a path. */
  readonly urls: Readonly<Record<string, string>>;
  readonly signPass: SignPass;
}

/** The documents of subgraphs of other processes: asked for by a POST with a pass of the gateway's own, like an operation. */
export function remoteDocuments({ definitions, urls, signPass }: RemoteDocumentsOptions): Documents {
  return new Map(
    definitions.flatMap(({ name: subgraph, downloads = [] }) =>
      downloads.map((name): [string, AskDocument] => [
        name,
        async (parameters, { facts, movedTo, requestId }) => {
          const body = parameters.toString();
          const pass = await signPass({ subgraph, viewer: facts.viewer, movedTo, body });
          const headers = { authorization: `Bearer ${pass}`, [requestIdHeader]: requestId };
          const url = `${urls[subgraph]}${downloadPath(name)}`;
          return documentIn(await fetch(url, { method: 'POST', headers, body, redirect: 'error' }));
        },
      ]),
    ),
  );
}

async function documentIn(response: Response): Promise<Document> {
  const { headers, body, ok } = response;
  if (ok && body) {
    const [contentType, disposition] = [headers.get('content-type') ?? '', headers.get('content-disposition') ?? ''];
    return { contentType, disposition, body };
  }
  const { errors: [error] = [] } = resultIn(response, await textOf(response));
  throw new GraphQLError(error?.message ?? '', { extensions: { ...error?.extensions } });
}
