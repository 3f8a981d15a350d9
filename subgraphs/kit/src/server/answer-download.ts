import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { GraphQLError } from 'graphql';
import type { RequestFacts, Subgraph } from '../subgraph.ts';

/** The path of a document. */
export const downloadPath = (name: string): string => `/downloads/${name}`;

/**
 * Answers with a document of a subgraph, by the parameters in the body. It is made as its reader takes it; a reader who leaves
 * ends it, and what fails on the way breaks the connection off, so that HTTP's own framing tells that it is not whole.
 */
export async function answerDownload(
  response: ServerResponse,
  { downloads = {} }: Subgraph,
  { name, parameters, facts }: { name: string; parameters: string; facts: RequestFacts },
): Promise<void> {
  const download = Object.hasOwn(downloads, name) ? downloads[name] : undefined;
  if (!download)
    throw new GraphQLError('There is no such document.', {
      extensions: { code: 'BAD_REQUEST', http: { status: 404 } },
    });
  const { contentType, fileName, pieces } = await download(new URLSearchParams(parameters), facts).catch(refuse);
  response.writeHead(200, {
    'content-type': contentType,
    'content-disposition': `attachment; filename="${fileName}"`,
    'cache-control': 'no-store',
  });
  await pipeline(Readable.from(pieces), response);
}

/** What the caller is refused goes on to it; a status of its own tells that from a pass that is refused. */
function refuse(error: unknown): never {
  if (!(error instanceof GraphQLError)) throw error;
  const { message, extensions } = error;
  throw new GraphQLError(message, { extensions: { code: extensions.code, http: { status: 422 } } });
}
